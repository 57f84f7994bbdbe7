-- FOCUS charges as an Oracle Cloud Infrastructure cost report. Reports hold usage alone: no tax, credit or purchase lines.
-- Tags are columns of their own in a report; the keys below are written, others are not.
SELECT
    md5(x_Key)                                                       AS "lineItem/referenceNo",
    BillingAccountId                                                 AS "lineItem/tenantId",
    strftime(ChargePeriodStart, '%Y-%m-%dT%H:%MZ')                   AS "lineItem/intervalUsageStart",
    strftime(ChargePeriodEnd, '%Y-%m-%dT%H:%M:%SZ')                  AS "lineItem/intervalUsageEnd",
    -- `Block Storage` is BLOCK_STORAGE; names with other capitals have no code to come back from.
    CASE WHEN regexp_matches(ServiceName, '^[A-Z][a-z]*( [A-Z][a-z]*)*$')
         THEN upper(replace(ServiceName, ' ', '_')) ELSE ServiceName END AS "product/service",
    SubAccountId                                                     AS "product/compartmentId",
    SubAccountName                                                   AS "product/compartmentName",
    RegionId                                                         AS "product/region",
    AvailabilityZone                                                 AS "product/availabilityDomain",
    ResourceId                                                       AS "product/resourceId",
    CAST(coalesce(PricingQuantity, ConsumedQuantity) AS VARCHAR)     AS "usage/billedQuantity",
    NULL                                                             AS "usage/billedQuantityOverage",
    'ocid1.organizationssubscription.oc1..' || md5(BillingAccountId) AS "cost/subscriptionId",
    SkuId                                                            AS "cost/productSku",
    ChargeDescription                                                AS "product/Description",
    ContractedUnitPrice                                              AS "cost/unitPrice",
    NULL                                                             AS "cost/unitPriceOverage",
    -- Amounts below a ten-thousandth are written with an exponent, as Oracle does.
    CASE WHEN BilledCost <> 0 AND abs(BilledCost) < 0.0001
         THEN CAST(CAST(BilledCost * 1000000000000000000 AS HUGEINT) AS VARCHAR) || 'E-18'
         ELSE CAST(BilledCost AS VARCHAR) END                        AS "cost/myCost",
    NULL                                                             AS "cost/myCostOverage",
    CASE WHEN BilledCost <> 0 THEN BillingCurrency END               AS "cost/currencyCode",
    '1 NONE ' || upper(replace(coalesce(PricingUnit, 'UNITS'), ' ', '_')) AS "cost/billingUnitReadable",
    coalesce(PricingUnit, ConsumedUnit)                              AS "cost/skuUnitDescription",
    'false'                                                          AS "cost/overageFlag",
    CASE WHEN ChargeClass = 'Correction' THEN 'true' ELSE 'false' END AS "lineItem/isCorrection",
    CASE WHEN ChargeClass = 'Correction' THEN md5(x_Key || '/corrected') END AS "lineItem/backreferenceNo",
    Tags ->> '$."app"'                                               AS "tags/app",
    Tags ->> '$."application"'                                       AS "tags/application",
    Tags ->> '$."cost-center"'                                       AS "tags/cost-center",
    Tags ->> '$."CostCenter"'                                        AS "tags/CostCenter",
    Tags ->> '$."env"'                                               AS "tags/env",
    Tags ->> '$."Env"'                                               AS "tags/Env",
    Tags ->> '$."Environment"'                                       AS "tags/Environment",
    Tags ->> '$."owner"'                                             AS "tags/owner",
    Tags ->> '$."team"'                                              AS "tags/team",
    Tags ->> '$."Team"'                                              AS "tags/Team",
    Tags ->> '$."Oracle-Tags.CreatedBy"'                             AS "tags/Oracle-Tags.CreatedBy"
FROM truth
WHERE ChargeCategory = 'Usage'
