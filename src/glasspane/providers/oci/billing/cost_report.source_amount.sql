-- The cost of a line is what it states for quantities within and beyond the prepaid ones.
CASE
    WHEN "cost/myCostOverage" IS NULL THEN "cost/myCost"
    WHEN "cost/myCost" IS NULL THEN "cost/myCostOverage"
    ELSE CAST(TRY_CAST("cost/myCost" AS DECIMAL(38, 18)) + TRY_CAST("cost/myCostOverage" AS DECIMAL(38, 18)) AS VARCHAR)
END
