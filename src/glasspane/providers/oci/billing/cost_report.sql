-- Oracle Cloud Infrastructure cost report (CSV) to FOCUS 1.4.
-- Columns: docs.oracle.com, Billing and Cost Management, "Cost and Usage Reports Overview".
WITH usage AS (
    SELECT
        *,
        -- Usage beyond the prepaid quantity is stated, and billed, beside the rest of the line.
        CASE WHEN "cost/myCost" IS NOT NULL OR "cost/myCostOverage" IS NOT NULL
             THEN coalesce("cost/myCost", 0) + coalesce("cost/myCostOverage", 0) END          AS cost,
        coalesce("usage/billedQuantity", 0) + coalesce("usage/billedQuantityOverage", 0)      AS quantity,
        upper(replace(trim("product/service"), ' ', '_'))                                     AS service_code,
        coalesce("cost/skuUnitDescription", "cost/billingUnitReadable")                       AS unit_name
    FROM raw
)
SELECT
    "product/availabilityDomain"                                                              AS AvailabilityZone,
    cost                                                                                      AS BilledCost,
    "lineItem/tenantId"                                                                       AS BillingAccountId,
    CASE WHEN "lineItem/tenantId" IS NOT NULL THEN 'Tenancy' END                              AS BillingAccountType,
    -- Free lines come without a currency. A report is of one tenancy, which has one currency: the one its other lines
    -- state, and Oracle's list currency where none does. A line that costs something and names no currency is not read.
    CASE
        WHEN "cost/currencyCode" IS NOT NULL THEN upper(trim("cost/currencyCode"))
        WHEN cost = 0 THEN coalesce((SELECT min(upper(trim("cost/currencyCode"))) FROM raw), 'USD')
    END                                                                                       AS BillingCurrency,
    -- Oracle invoices calendar months in UTC.
    date_trunc('month', "lineItem/intervalUsageStart") + INTERVAL 1 MONTH                     AS BillingPeriodEnd,
    date_trunc('month', "lineItem/intervalUsageStart")                                        AS BillingPeriodStart,
    'Usage'                                                                                   AS ChargeCategory,
    CASE WHEN lower("lineItem/isCorrection") IN ('true', 'y', 'yes', '1') THEN 'Correction' END AS ChargeClass,
    "product/Description"                                                                     AS ChargeDescription,
    'Usage-Based'                                                                             AS ChargeFrequency,
    "lineItem/intervalUsageEnd"                                                               AS ChargePeriodEnd,
    "lineItem/intervalUsageStart"                                                             AS ChargePeriodStart,
    quantity                                                                                  AS ConsumedQuantity,
    unit_name                                                                                 AS ConsumedUnit,
    -- The price in the report is the contract's and the cost is price by quantity, by Oracle's own definition.
    cost                                                                                      AS ContractedCost,
    -- One price only where one price made the cost.
    CASE
        WHEN coalesce("cost/myCostOverage", 0) = 0                THEN "cost/unitPrice"
        WHEN coalesce("cost/myCost", 0) = 0                       THEN coalesce("cost/unitPriceOverage", "cost/unitPrice")
        WHEN "cost/unitPriceOverage" = "cost/unitPrice"           THEN "cost/unitPrice"
    END                                                                                       AS ContractedUnitPrice,
    cost                                                                                      AS EffectiveCost,
    'Oracle'                                                                                  AS HostProviderName,
    'Oracle'                                                                                  AS InvoiceIssuerName,
    -- Reports carry no list price: nothing is shown as saved that is not known to be.
    cost                                                                                      AS ListCost,
    'Standard'                                                                                AS PricingCategory,
    CASE
        WHEN "cost/currencyCode" IS NOT NULL THEN upper(trim("cost/currencyCode"))
        WHEN cost = 0 THEN coalesce((SELECT min(upper(trim("cost/currencyCode"))) FROM raw), 'USD')
    END                                                                                       AS PricingCurrency,
    cost                                                                                      AS PricingCurrencyEffectiveCost,
    quantity                                                                                  AS PricingQuantity,
    unit_name                                                                                 AS PricingUnit,
    coalesce(rg.RegionId, lower("product/region"))                                            AS RegionId,
    coalesce(rg.RegionName, "product/region")                                                 AS RegionName,
    "product/resourceId"                                                                      AS ResourceId,
    -- ocid1.<type>.<realm>.<region>.<id>
    nullif(regexp_extract("product/resourceId", '^ocid[0-9]+\.([^.]+)\.', 1), '')             AS ResourceType,
    coalesce(sv.ServiceCategory, 'Other')                                                     AS ServiceCategory,
    -- Codes that the table lacks: their words with capitals. A name that is no code stays as it is.
    CASE
        WHEN sv.ServiceName IS NOT NULL THEN sv.ServiceName
        WHEN "product/service" IS NULL THEN 'Other'
        WHEN NOT regexp_matches("product/service", '^[A-Z0-9_]+$') THEN "product/service"
        ELSE array_to_string(list_transform(string_split("product/service", '_'),
                                            lambda w: upper(w[1]) || lower(w[2:])), ' ')
    END                                                                                       AS ServiceName,
    'Oracle'                                                                                  AS ServiceProviderName,
    coalesce(sv.ServiceSubcategory, 'Other (Other)')                                          AS ServiceSubcategory,
    "cost/productSku"                                                                         AS SkuId,
    CASE WHEN "cost/productSku" IS NOT NULL THEN "product/Description" END                    AS SkuMeter,
    "cost/productSku"                                                                         AS SkuPriceId,
    coalesce("product/compartmentId", "lineItem/tenantId")                                    AS SubAccountId,
    "product/compartmentName"                                                                 AS SubAccountName,
    CASE WHEN coalesce("product/compartmentId", "lineItem/tenantId") IS NOT NULL THEN 'Compartment' END AS SubAccountType,
    tags                                                                                      AS Tags,
    x_Fault                                                                                   AS x_Fault,
    x_Native                                                                                  AS x_Native
FROM usage
LEFT JOIN oci_services sv ON sv.Code = service_code
LEFT JOIN oci_regions rg  ON rg.Code = lower("product/region")
