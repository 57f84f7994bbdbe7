-- Charges as FOCUS knows them, written as a CUR 2.0 export would hold them: the inverse of cur.sql.
WITH services AS (
    -- The product code and family that AWS bills such a service under; the nearest kin of a service it does not know.
    SELECT
        kind.ServiceName,
        kind.ServiceCategory,
        kind.ServiceSubcategory,
        aws_services.product_code,
        aws_services.product_family
    FROM (SELECT DISTINCT ServiceName, ServiceCategory, ServiceSubcategory FROM truth) AS kind
    LEFT JOIN aws_services
        ON aws_services.service_name = kind.ServiceName OR aws_services.service_category = kind.ServiceCategory
    QUALIFY 1 = row_number() OVER (
        PARTITION BY kind.ServiceName, kind.ServiceCategory, kind.ServiceSubcategory
        ORDER BY
            coalesce(aws_services.service_subcategory = kind.ServiceSubcategory, false) DESC,
            coalesce(aws_services.service_name = kind.ServiceName, false) DESC,
            aws_services.product_family IS NOT NULL,
            aws_services.product_code,
            aws_services.product_family)
),

fees AS (
    SELECT * FROM truth
    WHERE ChargeCategory = 'Purchase' AND CommitmentDiscountId IS NOT NULL AND ChargeFrequency = 'Recurring'
        AND BilledCost >= 0
),

-- AWS tells the unused part of a commitment on the fee that paid for it.
unused AS (
    SELECT
        idle.x_Key,
        idle.EffectiveCost AS unused_cost,
        idle.CommitmentDiscountQuantity AS unused_quantity,
        fees.x_Key AS fee_key
    FROM truth AS idle
    LEFT JOIN fees
        ON fees.CommitmentDiscountId = idle.CommitmentDiscountId
        AND fees.BillingAccountId = idle.BillingAccountId
        AND fees.SubAccountId IS NOT DISTINCT FROM idle.SubAccountId
        AND fees.BillingPeriodStart = idle.BillingPeriodStart
        AND fees.ServiceName = idle.ServiceName
        AND fees.ServiceSubcategory IS NOT DISTINCT FROM idle.ServiceSubcategory
        AND fees.RegionId IS NOT DISTINCT FROM idle.RegionId
        AND fees.ServiceProviderName = idle.ServiceProviderName
        AND fees.BillingCurrency = idle.BillingCurrency
        AND fees.ChargePeriodStart <= idle.ChargePeriodStart
        AND fees.ChargePeriodEnd > idle.ChargePeriodStart
    WHERE idle.CommitmentDiscountStatus = 'Unused'
    QUALIFY 1 = row_number() OVER (PARTITION BY idle.x_Key ORDER BY fees.ChargePeriodStart DESC, fees.x_Key)
),

unused_of_fee AS (
    SELECT fee_key, sum(unused_cost) AS unused_cost, sum(unused_quantity) AS unused_quantity
    FROM unused
    WHERE fee_key IS NOT NULL
    GROUP BY fee_key
),

covered AS (
    SELECT CommitmentDiscountId, BillingPeriodStart, ChargePeriodStart, sum(EffectiveCost) AS used_cost
    FROM truth
    WHERE CommitmentDiscountStatus = 'Used'
    GROUP BY ALL
),

used_of_fee AS (
    SELECT fee_key, sum(used_cost) AS used_cost
    FROM (
        SELECT fees.x_Key AS fee_key, covered.used_cost
        FROM covered
        JOIN fees
            ON fees.CommitmentDiscountId = covered.CommitmentDiscountId
            AND fees.BillingPeriodStart = covered.BillingPeriodStart
            AND fees.ChargePeriodStart <= covered.ChargePeriodStart
            AND fees.ChargePeriodEnd > covered.ChargePeriodStart
        QUALIFY 1 = row_number() OVER (
            PARTITION BY covered.CommitmentDiscountId, covered.BillingPeriodStart, covered.ChargePeriodStart
            ORDER BY fees.ChargePeriodStart DESC, fees.x_Key)
    )
    GROUP BY fee_key
),

-- What savings plans cover is billed at the on-demand rate and taken back, one line for each kind of usage and period.
negations AS (
    SELECT
        min(x_Key) || '-negation' AS x_Key,
        -sum(coalesce(nullif(ContractedCost, 0), ListCost)) AS BilledCost,
        sum(PricingQuantity) AS PricingQuantity,
        'Usage' AS ChargeCategory,
        'SavingsPlanNegation used by AccountId : ' || coalesce(SubAccountId, BillingAccountId) AS ChargeDescription,
        BillingAccountId, BillingAccountName, SubAccountId, SubAccountName, InvoiceId, InvoiceIssuerName,
        ServiceProviderName, BillingCurrency, PricingCurrency, BillingPeriodStart, BillingPeriodEnd, ChargePeriodStart,
        ChargePeriodEnd, CommitmentDiscountId, CommitmentDiscountType, CommitmentDiscountCategory, ServiceName,
        ServiceCategory, ServiceSubcategory, RegionId, RegionName, SkuId, SkuMeter, SkuPriceId, PricingUnit
    FROM truth
    WHERE CommitmentDiscountStatus = 'Used'
        AND (CommitmentDiscountCategory = 'Spend' OR CommitmentDiscountType = 'Savings Plan')
    GROUP BY ALL
),

-- Few charges have tags or products of their own: each kind is written once.
tag_sets AS (
    SELECT
        Tags,
        CAST(to_json(map_from_entries(list_transform(
            list_filter(labels, lambda label: starts_with(label.key, 'aws:costCategory:')),
            lambda label: {'k': substr(label.key, 18), 'v': label.value}))) AS VARCHAR) AS cost_category,
        CAST(to_json(map_from_entries(list_transform(
            list_filter(labels, lambda label: NOT starts_with(label.key, 'aws:costCategory:')),
            lambda label: {
                'k': CASE WHEN starts_with(label.key, 'aws:') THEN 'aws_' || substr(label.key, 5)
                    ELSE 'user_' || label.key END,
                'v': label.value}))) AS VARCHAR) AS resource_tags
    FROM (
        SELECT Tags, map_entries(CAST(CAST(Tags AS JSON) AS MAP(VARCHAR, VARCHAR))) AS labels
        FROM (SELECT DISTINCT Tags FROM truth WHERE Tags IS NOT NULL)
    )
),

products AS (
    SELECT
        *,
        CAST(to_json(map_from_entries(list_filter([
            {'k': 'product_name', 'v': ServiceName},
            {'k': 'region', 'v': RegionId},
            {'k': 'operating_system', 'v': details.OperatingSystem},
            {'k': 'vcpu', 'v': details.CoreCount},
            {'k': 'memory', 'v': details.MemorySize || ' GiB'},
            {'k': 'volume_type', 'v': details.DiskType},
            {'k': 'storage_class', 'v': details.StorageClass}
        ], lambda attribute: attribute.v IS NOT NULL))) AS VARCHAR) AS product
    FROM (
        SELECT DISTINCT
            ServiceName,
            RegionId,
            SkuPriceDetails,
            json_transform(SkuPriceDetails, '{"InstanceType":"VARCHAR","InstanceSeries":"VARCHAR",
                "CoreCount":"VARCHAR","MemorySize":"VARCHAR","OperatingSystem":"VARCHAR","DiskType":"VARCHAR",
                "StorageClass":"VARCHAR"}') AS details
        FROM (SELECT DISTINCT ServiceName, RegionId, SkuPriceDetails FROM truth)
    )
),

charges AS (
    SELECT
        entries.*,
        coalesce(tag_sets.cost_category, '{}') AS cost_category,
        coalesce(tag_sets.resource_tags, '{}') AS resource_tags,
        products.product,
        products.details,
        coalesce(services.product_code, regexp_replace(entries.ServiceName, '[^A-Za-z0-9]', '', 'g')) AS code,
        CASE
            WHEN entries.SkuMeter LIKE '%NatGateway%' THEN 'NAT Gateway'
            ELSE services.product_family
        END AS family,
        entries.ServiceProviderName IN ('AWS', 'Amazon Web Services', 'Amazon Web Services, Inc.') AS is_aws,
        CommitmentDiscountCategory = 'Spend' OR CommitmentDiscountType = 'Savings Plan' AS is_savings_plan
    FROM (
        SELECT *, false AS takes_back FROM truth
        UNION ALL BY NAME
        SELECT *, true AS takes_back FROM negations
    ) AS entries
    LEFT JOIN services
        ON services.ServiceName = entries.ServiceName
        AND services.ServiceCategory = entries.ServiceCategory
        AND services.ServiceSubcategory IS NOT DISTINCT FROM entries.ServiceSubcategory
    LEFT JOIN tag_sets ON tag_sets.Tags = entries.Tags
    LEFT JOIN products
        ON products.ServiceName = entries.ServiceName
        AND products.RegionId IS NOT DISTINCT FROM entries.RegionId
        AND products.SkuPriceDetails IS NOT DISTINCT FROM entries.SkuPriceDetails
),

lines AS (
    SELECT
        charges.* EXCLUDE (BilledCost),
        CASE WHEN CommitmentDiscountStatus = 'Unused' THEN 0 ELSE BilledCost END AS BilledCost,
        CASE
            WHEN takes_back THEN 'SavingsPlanNegation'
            WHEN ChargeCategory IN ('Tax', 'Credit', 'Adjustment') THEN ChargeCategory
            WHEN ChargeCategory = 'Purchase' AND CommitmentDiscountId IS NULL THEN 'Fee'
            WHEN ChargeCategory = 'Purchase' AND BilledCost < 0 THEN 'Refund'
            WHEN ChargeCategory = 'Purchase' AND ChargeFrequency = 'Recurring'
                THEN CASE WHEN is_savings_plan THEN 'SavingsPlanRecurringFee' ELSE 'RIFee' END
            WHEN ChargeCategory = 'Purchase'
                THEN CASE WHEN is_savings_plan THEN 'SavingsPlanUpfrontFee' ELSE 'Fee' END
            WHEN CommitmentDiscountStatus = 'Unused'
                THEN CASE WHEN is_savings_plan THEN 'SavingsPlanRecurringFee' ELSE 'RIFee' END
            WHEN CommitmentDiscountStatus = 'Used'
                THEN CASE WHEN is_savings_plan THEN 'SavingsPlanCoveredUsage' ELSE 'DiscountedUsage' END
            WHEN BilledCost < 0 AND ChargeDescription ILIKE '%discount%' THEN 'EdpDiscount'
            WHEN BilledCost < 0 THEN 'Refund'
            ELSE 'Usage'
        END AS line_type,
        coalesce(unused_of_fee.unused_cost, unused.unused_cost, 0) AS unused_cost,
        coalesce(unused_of_fee.unused_quantity, unused.unused_quantity) AS unused_quantity,
        coalesce(used_of_fee.used_cost, 0) AS used_cost
    FROM charges
    LEFT JOIN unused ON unused.x_Key = charges.x_Key
    LEFT JOIN unused_of_fee ON unused_of_fee.fee_key = charges.x_Key
    LEFT JOIN used_of_fee ON used_of_fee.fee_key = charges.x_Key
    WHERE unused.fee_key IS NULL
),

items AS (
    SELECT
        *,
        CASE line_type
            WHEN 'SavingsPlanCoveredUsage' THEN coalesce(nullif(ContractedCost, 0), ListCost)
            WHEN 'DiscountedUsage' THEN 0
            ELSE BilledCost
        END AS unblended_cost,
        CASE
            WHEN ChargeClass = 'Correction' THEN 'Refund'
            WHEN ChargeCategory = 'Purchase' AND ChargeFrequency = 'One-Time' THEN 'Purchase'
            ELSE 'Anniversary'
        END AS bill_type,
        CASE
            WHEN family = 'NAT Gateway' THEN 'NatGateway'
            WHEN family = 'Compute Instance' OR details.InstanceType IS NOT NULL THEN 'RunInstances'
        END AS operation
    FROM lines
)

SELECT
    bill_type AS bill_bill_type,
    CASE WHEN is_aws THEN 'AWS' ELSE 'AWS Marketplace' END AS bill_billing_entity,
    strftime(BillingPeriodEnd, '%Y-%m-%dT%H:%M:%S.000Z') AS bill_billing_period_end_date,
    strftime(BillingPeriodStart, '%Y-%m-%dT%H:%M:%S.000Z') AS bill_billing_period_start_date,
    InvoiceId AS bill_invoice_id,
    InvoiceIssuerName AS bill_invoicing_entity,
    BillingAccountId AS bill_payer_account_id,
    BillingAccountName AS bill_payer_account_name,
    cost_category,
    '{}' AS discount,
    x_Key AS identity_line_item_id,
    strftime(ChargePeriodStart, '%Y-%m-%dT%H:%M:%SZ') || '/' || strftime(ChargePeriodEnd, '%Y-%m-%dT%H:%M:%SZ')
        AS identity_time_interval,
    AvailabilityZone AS line_item_availability_zone,
    CASE WHEN line_type NOT LIKE '%Discount' THEN unblended_cost END AS line_item_blended_cost,
    BillingCurrency AS line_item_currency_code,
    CASE WHEN is_aws THEN InvoiceIssuerName ELSE ServiceProviderName END AS line_item_legal_entity,
    ChargeDescription AS line_item_line_item_description,
    line_type AS line_item_line_item_type,
    operation AS line_item_operation,
    code AS line_item_product_code,
    ResourceId AS line_item_resource_id,
    CASE WHEN line_type = 'Tax' THEN 'Tax' END AS line_item_tax_type,
    unblended_cost AS line_item_unblended_cost,
    CASE WHEN line_type IN ('Usage', 'SavingsPlanCoveredUsage', 'SavingsPlanNegation', 'Fee', 'RIFee')
        THEN ContractedUnitPrice WHEN line_type = 'DiscountedUsage' THEN 0 END AS line_item_unblended_rate,
    SubAccountId AS line_item_usage_account_id,
    SubAccountName AS line_item_usage_account_name,
    coalesce(PricingQuantity, ConsumedQuantity, 1) AS line_item_usage_amount,
    strftime(ChargePeriodEnd, '%Y-%m-%dT%H:%M:%S.000Z') AS line_item_usage_end_date,
    strftime(ChargePeriodStart, '%Y-%m-%dT%H:%M:%S.000Z') AS line_item_usage_start_date,
    CASE
        WHEN PricingCategory = 'Dynamic' AND coalesce(SkuMeter, '') NOT LIKE '%SpotUsage%'
            THEN 'SpotUsage:' || coalesce(details.InstanceType, SkuMeter, 'Unknown')
        WHEN SkuMeter IS NULL AND family = 'NAT Gateway' THEN 'NatGateway-Hours'
        ELSE SkuMeter
    END AS line_item_usage_type,
    PricingCurrency AS pricing_currency,
    CASE WHEN line_type IN ('Usage', 'SavingsPlanCoveredUsage', 'DiscountedUsage') THEN ListCost END
        AS pricing_public_on_demand_cost,
    CASE WHEN line_type IN ('Usage', 'SavingsPlanCoveredUsage', 'DiscountedUsage') THEN ListUnitPrice END
        AS pricing_public_on_demand_rate,
    SkuPriceId AS pricing_rate_code,
    CASE
        WHEN PricingCategory = 'Dynamic' THEN 'Spot'
        WHEN line_type IN ('DiscountedUsage', 'RIFee') THEN 'Reserved'
        WHEN line_type = 'Usage' THEN 'OnDemand'
    END AS pricing_term,
    coalesce(PricingUnit, ConsumedUnit) AS pricing_unit,
    product,
    details.InstanceSeries AS product_instance_family,
    details.InstanceType AS product_instance_type,
    RegionName AS product_location,
    family AS product_product_family,
    RegionId AS product_region_code,
    SkuId AS product_sku,
    CASE WHEN line_type = 'DiscountedUsage' THEN EffectiveCost END AS reservation_effective_cost,
    CASE WHEN NOT is_savings_plan THEN CommitmentDiscountId END AS reservation_reservation_a_r_n,
    CASE WHEN line_type = 'RIFee' THEN CommitmentDiscountQuantity END AS reservation_total_reserved_units,
    CASE WHEN line_type = 'RIFee' THEN CASE WHEN BilledCost = 0 THEN unused_cost ELSE 0 END END
        AS reservation_unused_amortized_upfront_fee_for_billing_period,
    CASE WHEN line_type = 'RIFee' THEN unused_quantity END AS reservation_unused_quantity,
    CASE WHEN line_type = 'RIFee' THEN CASE WHEN BilledCost = 0 THEN 0 ELSE unused_cost END END
        AS reservation_unused_recurring_fee,
    CASE WHEN line_type IN ('RIFee', 'Fee') THEN x_UpfrontFee END AS reservation_upfront_value,
    resource_tags,
    CASE WHEN line_type = 'SavingsPlanRecurringFee' THEN used_cost + unused_cost - BilledCost END
        AS savings_plan_amortized_upfront_commitment_for_billing_period,
    CASE WHEN line_type = 'SavingsPlanRecurringFee' THEN BilledCost END
        AS savings_plan_recurring_commitment_for_billing_period,
    CASE WHEN is_savings_plan THEN CommitmentDiscountId END AS savings_plan_savings_plan_a_r_n,
    CASE WHEN line_type = 'SavingsPlanCoveredUsage' THEN EffectiveCost END AS savings_plan_savings_plan_effective_cost,
    CASE WHEN line_type = 'SavingsPlanRecurringFee' THEN used_cost + unused_cost END
        AS savings_plan_total_commitment_to_date,
    CASE WHEN line_type = 'SavingsPlanRecurringFee' THEN used_cost END AS savings_plan_used_commitment,
    CapacityReservationId AS capacity_reservation_capacity_reservation_arn,
    CapacityReservationStatus AS capacity_reservation_capacity_reservation_status
FROM items
