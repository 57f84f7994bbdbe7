-- FOCUS charges as Google Cloud's detailed usage cost export would have them, records nested.
-- A fee and the unused part of its commitment are one row: the offset credit is what use has drawn of the fee.
-- A discount that the charge carries (ContractedCost above BilledCost) is nested as a credit of the usage row.
WITH
unused AS (
    SELECT
        CommitmentDiscountId,
        ChargePeriodStart,
        ChargePeriodEnd,
        sum(EffectiveCost) AS cost
    FROM truth
    WHERE ChargeCategory = 'Usage' AND CommitmentDiscountStatus = 'Unused'
    GROUP BY ALL
),

numbered AS (
    SELECT
        *,
        row_number() OVER (
            PARTITION BY CommitmentDiscountId, ChargePeriodStart, ChargePeriodEnd, ChargeCategory,
                CommitmentDiscountStatus
            ORDER BY x_Key
        ) AS place
    FROM truth
),

fees AS (
    SELECT
        numbered.*,
        ChargeCategory = 'Purchase' AND numbered.CommitmentDiscountId IS NOT NULL AS is_fee,
        CASE WHEN place = 1 THEN unused.cost ELSE 0 END AS unused_cost
    FROM numbered
    LEFT JOIN unused USING (CommitmentDiscountId, ChargePeriodStart, ChargePeriodEnd)
),

purchases AS (
    SELECT DISTINCT CommitmentDiscountId, ChargePeriodStart, ChargePeriodEnd
    FROM truth
    WHERE ChargeCategory = 'Purchase'
),

kinds AS (
    -- An unused part without a fee of the same period is a fee of 0, unless it is part of its fee's row.
    SELECT
        fees.*,
        CASE
            WHEN is_fee OR coalesce(CommitmentDiscountStatus, '') = 'Unused' THEN 'fee'
            WHEN CommitmentDiscountStatus = 'Used' THEN 'covered'
            WHEN ChargeCategory = 'Credit' THEN 'credit'
            WHEN ChargeCategory = 'Usage' AND ContractedCost <> BilledCost THEN 'reduced'
            ELSE 'plain'
        END AS kind
    FROM fees
    LEFT JOIN purchases USING (CommitmentDiscountId, ChargePeriodStart, ChargePeriodEnd)
    WHERE coalesce(CommitmentDiscountStatus, '') <> 'Unused' OR (purchases.CommitmentDiscountId IS NULL AND place = 1)
)

SELECT
    BillingAccountId AS billing_account_id,
    {
        'id': upper(substr(md5(ServiceName), 1, 4) || '-' || substr(md5(ServiceName), 5, 4) || '-'
            || substr(md5(ServiceName), 9, 4)),
        'description': ServiceName
    } AS service,
    {'id': SkuId, 'description': ChargeDescription} AS sku,
    strftime(ChargePeriodStart, '%Y-%m-%d %H:%M:%S UTC') AS usage_start_time,
    strftime(ChargePeriodEnd, '%Y-%m-%d %H:%M:%S UTC') AS usage_end_time,
    CASE WHEN SubAccountId IS NOT NULL THEN {
        'id': SubAccountId,
        'name': SubAccountName,
        'labels': []::STRUCT("key" VARCHAR, "value" VARCHAR)[]
    } END AS project,
    coalesce(map_entries(CAST(CAST(Tags AS JSON) AS MAP(VARCHAR, VARCHAR))), []) AS labels,
    []::STRUCT("key" VARCHAR, "value" VARCHAR)[] AS system_labels,
    {
        'location': coalesce(RegionId, 'global'),
        'region': RegionId,
        'zone': AvailabilityZone
    } AS location,
    CASE WHEN ResourceId IS NOT NULL THEN {'name': ResourceName, 'global_name': ResourceId} END AS resource,
    []::STRUCT("key" VARCHAR, "value" VARCHAR, inherited BOOLEAN, namespace VARCHAR)[] AS tags,
    {
        'effective_price': ContractedUnitPrice,
        'effective_price_default': ContractedUnitPrice,
        'list_price': ListUnitPrice,
        'pricing_unit_quantity': 1
    } AS price,
    {'instance_id': CASE WHEN kind IN ('fee', 'covered') THEN CommitmentDiscountId END} AS subscription,
    CASE WHEN ServiceProviderName ILIKE 'google%' THEN 'GOOGLE' ELSE 'THIRD_PARTY_RESELLER' END AS transaction_type,
    CASE WHEN ServiceProviderName ILIKE 'google%' THEN 'Google LLC' ELSE ServiceProviderName END AS seller_name,
    strftime(ChargePeriodEnd + INTERVAL 6 HOUR, '%Y-%m-%d %H:%M:%S UTC') AS export_time,
    CASE kind
        WHEN 'fee' THEN BilledCost
        WHEN 'covered' THEN EffectiveCost
        WHEN 'credit' THEN 0
        WHEN 'reduced' THEN ContractedCost
        ELSE BilledCost
    END AS cost,
    BillingCurrency AS currency,
    1 AS currency_conversion_rate,
    CASE WHEN kind <> 'credit' THEN {
        'amount': ConsumedQuantity,
        'unit': ConsumedUnit,
        'amount_in_pricing_units': PricingQuantity,
        'pricing_unit': PricingUnit
    } END AS usage,
    CASE kind
        WHEN 'fee' THEN [{
            'id': CommitmentDiscountId,
            'name': CommitmentDiscountName,
            'full_name': NULL,
            'type': 'FEE_UTILIZATION_OFFSET',
            'amount': coalesce(unused_cost, 0) - BilledCost
        }]
        WHEN 'credit' THEN [{
            'id': coalesce(SkuId, ChargeDescription),
            'name': ChargeDescription,
            'full_name': NULL,
            'type': CASE WHEN ChargeDescription ILIKE '%free tier%' THEN 'FREE_TIER' ELSE 'PROMOTION' END,
            'amount': BilledCost
        }]
        WHEN 'reduced' THEN [{
            'id': 'SUSTAINED_USAGE_DISCOUNT',
            'name': 'Sustained Usage Discount',
            'full_name': NULL,
            'type': 'SUSTAINED_USAGE_DISCOUNT',
            'amount': BilledCost - ContractedCost
        }]
        ELSE []
    END AS credits,
    {'month': strftime(BillingPeriodStart + INTERVAL 14 HOUR, '%Y%m'), 'publisher_type': 'GOOGLE'} AS invoice,
    CASE
        WHEN ChargeCategory = 'Tax' THEN 'tax'
        WHEN ChargeCategory = 'Adjustment' AND ChargeDescription ILIKE '%rounding%' THEN 'rounding_error'
        WHEN ChargeCategory = 'Adjustment' THEN 'adjustment'
        ELSE 'regular'
    END AS cost_type,
    CASE WHEN ChargeClass = 'Correction' THEN {
        'id': x_Key,
        'description': ChargeDescription,
        'mode': 'PARTIAL_CORRECTION',
        'type': 'GENERAL_ADJUSTMENT'
    } END AS adjustment_info,
    ListCost AS cost_at_list,
    ContractedCost AS cost_at_effective_price_default,
    {
        'id': CASE WHEN kind = 'covered' THEN CommitmentDiscountId ELSE '7754-699E-0EBF' END,
        'description': CASE
            WHEN kind = 'covered' THEN coalesce(CommitmentDiscountName, CommitmentDiscountId)
            ELSE 'Default'
        END
    } AS consumption_model
FROM kinds
