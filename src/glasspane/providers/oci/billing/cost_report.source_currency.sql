-- Free lines come without a currency; they take the one that the report's other lines state.
coalesce(
    upper(trim("cost/currencyCode")),
    CASE WHEN coalesce(TRY_CAST("cost/myCost" AS DECIMAL(38, 18)), 0) = 0
          AND coalesce(TRY_CAST("cost/myCostOverage" AS DECIMAL(38, 18)), 0) = 0
         THEN coalesce((SELECT min(upper(trim("cost/currencyCode"))) FROM source), 'USD') END)
