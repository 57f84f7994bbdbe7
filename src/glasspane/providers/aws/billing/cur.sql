-- AWS Cost and Usage Report, legacy and 2.0, to FOCUS 1.4.
-- Columns: https://docs.aws.amazon.com/cur/latest/userguide/table-dictionary-cur2.html
WITH lines AS (
    SELECT
        *,
        line_item_line_item_type AS line_type,
        -- CUR 2.0 nests the product attributes that the legacy report spreads over columns.
        TRY(from_json(product, '{"product_name":"VARCHAR","product_family":"VARCHAR","region":"VARCHAR",
            "operating_system":"VARCHAR","vcpu":"VARCHAR","memory":"VARCHAR","volume_type":"VARCHAR",
            "storage_class":"VARCHAR","database_engine":"VARCHAR"}')) AS nested,
        coalesce(TRY(CAST(CAST(nullif(resource_tags, '{}') AS JSON) AS MAP(VARCHAR, VARCHAR))), MAP {}) AS tag_map,
        coalesce(TRY(CAST(CAST(nullif(cost_category, '{}') AS JSON) AS MAP(VARCHAR, VARCHAR))), MAP {}) AS category_map,
        -- A task or pod on an instance repeats a part of the instance's own row.
        coalesce(line_item_operation IN ('ECSTask-EC2', 'EKSPod-EC2'), false)
            OR split_line_item_parent_resource_id IS NOT NULL AS is_split,
        coalesce(line_item_net_unblended_cost, line_item_unblended_cost) AS invoiced,
        coalesce(bill_billing_entity, 'AWS') = 'AWS Marketplace' AS is_marketplace
    FROM raw
),

attributes AS (
    SELECT
        * EXCLUDE (nested, tag_map, category_map),
        coalesce(product_product_name, nested.product_name) AS product_name,
        CASE
            -- AWS bills NAT gateways under AmazonEC2; the usage type alone tells them apart.
            WHEN line_item_usage_type LIKE '%NatGateway%' THEN 'NAT Gateway'
            WHEN product_product_family IS NOT NULL THEN product_product_family
            WHEN nested.product_family IS NOT NULL THEN nested.product_family
            WHEN line_item_usage_type LIKE '%EBS:Snapshot%' OR line_item_usage_type LIKE '%BackupUsage'
                THEN 'Storage Snapshot'
            WHEN line_item_usage_type LIKE '%EBS:%' THEN 'Storage'
            WHEN line_item_usage_type LIKE '%LoadBalancerUsage' THEN 'Load Balancer'
            WHEN line_item_usage_type LIKE '%ElasticIP%' OR line_item_usage_type LIKE '%PublicIPv4%' THEN 'IP Address'
            WHEN line_item_usage_type SIMILAR TO '.*(DataTransfer|AWS-Out|AWS-In).*Bytes' THEN 'Data Transfer'
        END AS family,
        coalesce(
            nullif(product_region_code, 'global'),
            nullif(product_region, 'global'),
            nullif(nested.region, 'global'),
            nullif(regexp_extract(line_item_availability_zone, '^[a-z]+(-[a-z]+)+-[0-9]+'), ''),
            product_from_region_code
        ) AS region,
        coalesce(product_operating_system, nested.operating_system) AS operating_system,
        coalesce(product_vcpu, nested.vcpu) AS vcpu,
        coalesce(product_memory, nested.memory) AS memory,
        coalesce(product_volume_type, nested.volume_type) AS volume_type,
        coalesce(product_storage_class, nested.storage_class) AS storage_class,
        coalesce(product_database_engine, nested.database_engine) AS database_engine,
        -- User tags lose the scheme that AWS writes before them; AWS's own tags and cost categories keep one (FOCUS Tags).
        list_filter(
            list_transform(map_entries(tag_map), lambda tag: {
                'k': regexp_replace(
                    regexp_replace(tag.key, '^(resourceTags/|resource_tags_)?(user[:_])?', ''), '^aws[:_]', 'aws:'),
                'v': tag.value})
            || list_transform(map_entries(category_map), lambda category: {
                'k': 'aws:costCategory:' || regexp_replace(category.key, '^(costCategory/|cost_category_)', ''),
                'v': category.value}),
            lambda tag: tag.v <> ''
        ) AS tags,
        CASE
            WHEN line_type IN ('DiscountedUsage', 'RIFee')
                THEN coalesce(reservation_reservation_a_r_n, reservation_subscription_id)
            WHEN line_type IN ('SavingsPlanCoveredUsage', 'SavingsPlanNegation', 'SavingsPlanRecurringFee',
                'SavingsPlanUpfrontFee', 'Fee', 'Refund')
                THEN coalesce(savings_plan_savings_plan_a_r_n, reservation_reservation_a_r_n)
        END AS commitment,
        starts_with(line_type, 'SavingsPlan') OR savings_plan_savings_plan_a_r_n IS NOT NULL AS is_savings_plan
    FROM lines
),

amortised AS (
    SELECT
        *,
        -- What the fee's commitment was worth and nobody used. Sums of both parts of an upfront and a recurring fee.
        CASE line_type
            WHEN 'RIFee' THEN coalesce(
                coalesce(reservation_net_unused_amortized_upfront_fee_for_billing_period, 0)
                    + reservation_net_unused_recurring_fee,
                reservation_net_unused_amortized_upfront_fee_for_billing_period,
                coalesce(reservation_unused_amortized_upfront_fee_for_billing_period, 0)
                    + reservation_unused_recurring_fee,
                reservation_unused_amortized_upfront_fee_for_billing_period)
            WHEN 'SavingsPlanRecurringFee' THEN savings_plan_total_commitment_to_date - savings_plan_used_commitment
        END AS unused_gross,
        coalesce(
            nullif(
                coalesce(savings_plan_recurring_commitment_for_billing_period, 0)
                    + coalesce(savings_plan_amortized_upfront_commitment_for_billing_period, 0), 0),
            line_item_unblended_cost) AS commitment_gross,
        coalesce(
            nullif(
                coalesce(savings_plan_net_recurring_commitment_for_billing_period, 0)
                    + coalesce(savings_plan_net_amortized_upfront_commitment_for_billing_period, 0), 0),
            line_item_net_unblended_cost) AS commitment_net
    FROM attributes
),

unused AS (
    SELECT
        * EXCLUDE (unused_gross, commitment_gross, commitment_net),
        CASE
            WHEN line_type <> 'SavingsPlanRecurringFee' OR commitment_net IS NULL OR commitment_net = commitment_gross
                OR commitment_gross = 0 THEN unused_gross
            WHEN unused_gross = commitment_gross THEN commitment_net
            -- CUR has no net form of the used commitment: the fee's own discount applies to its unused share, told to
            -- the ten decimals that AWS itself gives.
            ELSE CAST(CAST(round(
                CAST(unused_gross AS DOUBLE) * CAST(commitment_net AS DOUBLE) / CAST(commitment_gross AS DOUBLE), 10)
                AS VARCHAR) AS DECIMAL(38, 18))
        END AS unused_cost
    FROM amortised
),

-- One row per line, and one more for the unused part of a commitment's fee.
parts AS (
    SELECT
        *,
        unnest(CASE WHEN unused_cost <> 0 THEN [false, true] ELSE [false] END) AS is_unused
    FROM unused
),

classified AS (
    SELECT
        *,
        CASE
            WHEN is_unused THEN 'Usage'
            WHEN line_type IN ('Tax', 'Credit', 'Adjustment') THEN line_type
            WHEN line_type IN ('RIFee', 'SavingsPlanRecurringFee', 'SavingsPlanUpfrontFee', 'Fee') THEN 'Purchase'
            -- A refund takes the category of the charge it gives back.
            WHEN line_type = 'Refund' AND commitment IS NOT NULL THEN 'Purchase'
            WHEN line_type = 'Refund' AND line_item_tax_type IS NOT NULL THEN 'Tax'
            ELSE 'Usage'
        END AS category,
        line_type IN ('SavingsPlanCoveredUsage', 'DiscountedUsage') AS is_covered,
        -- EdpDiscount, PrivateRateDiscount, BundledDiscount, SppDiscount and their kin.
        line_type LIKE '%Discount' AS is_discount
    FROM parts
),

billed AS (
    SELECT
        *,
        CASE
            WHEN is_unused OR is_covered OR is_split OR line_type = 'SavingsPlanNegation' THEN 0
            ELSE invoiced
        END AS billed_cost
    FROM classified
),

costs AS (
    SELECT
        *,
        CASE
            WHEN is_unused THEN unused_cost
            WHEN is_split OR line_type = 'SavingsPlanNegation' THEN 0
            WHEN line_type = 'SavingsPlanCoveredUsage' THEN coalesce(
                savings_plan_net_savings_plan_effective_cost, savings_plan_savings_plan_effective_cost, 0)
            WHEN line_type = 'DiscountedUsage' THEN coalesce(
                reservation_net_effective_cost, reservation_effective_cost, 0)
            -- A report without the amortisation columns says nothing of use: its fee stays where it was billed.
            WHEN line_type IN ('RIFee', 'SavingsPlanRecurringFee') AND unused_cost IS NULL THEN billed_cost
            WHEN category = 'Purchase' AND (commitment IS NOT NULL OR line_type = 'SavingsPlanUpfrontFee') THEN 0
            ELSE billed_cost
        END AS effective_cost,
        -- At list price and at contract price a commitment's unused part and an instance's split are worth nothing more.
        CASE
            WHEN is_unused OR is_split THEN 0
            WHEN line_type = 'SavingsPlanCoveredUsage' THEN invoiced
            WHEN line_type = 'DiscountedUsage' THEN coalesce(
                pricing_public_on_demand_cost, reservation_net_effective_cost, reservation_effective_cost, 0)
            ELSE billed_cost
        END AS contracted_cost,
        CASE
            WHEN is_unused OR is_split OR is_discount OR line_type = 'SavingsPlanNegation' THEN 0
            WHEN category = 'Purchase' AND line_type <> 'Refund' THEN line_item_unblended_cost
            WHEN category <> 'Usage' OR line_type = 'Refund' THEN billed_cost
            -- AWS leaves the public cost of third-party usage at zero.
            WHEN pricing_public_on_demand_cost = 0 AND line_item_unblended_cost > 0 THEN line_item_unblended_cost
            WHEN line_type = 'DiscountedUsage' THEN coalesce(
                pricing_public_on_demand_cost, reservation_effective_cost, 0)
            ELSE coalesce(pricing_public_on_demand_cost, line_item_unblended_cost)
        END AS list_cost,
        -- Prices belong to metered usage and to purchases, and are never negative.
        category IN ('Usage', 'Purchase') AND line_type <> 'Refund'
            AND NOT (is_unused OR is_split OR is_discount) AS has_price,
        coalesce(pricing_rate_code, pricing_rate_id, product_sku) AS price_id,
        coalesce(product_sku, nullif(split_part(pricing_rate_code, '.', 1), '')) AS sku
    FROM billed
),

prices AS (
    SELECT
        *,
        -- Two tags that differ in their scheme alone keep AWS's own spelling.
        nullif(coalesce(TRY(CAST(to_json(map_from_entries(tags)) AS VARCHAR)), resource_tags), '{}') AS tag_json,
        CASE
            WHEN NOT has_price THEN NULL
            WHEN category = 'Purchase' AND line_item_unblended_rate >= 0 THEN line_item_unblended_rate
            WHEN pricing_public_on_demand_rate >= 0 THEN pricing_public_on_demand_rate
            WHEN line_item_unblended_rate >= 0 THEN line_item_unblended_rate
        END AS list_price,
        CASE
            WHEN NOT has_price THEN NULL
            WHEN line_type = 'DiscountedUsage' AND pricing_public_on_demand_rate >= 0 THEN pricing_public_on_demand_rate
            WHEN line_item_net_unblended_rate >= 0 THEN line_item_net_unblended_rate
            WHEN line_item_net_unblended_cost <> line_item_unblended_cost THEN NULL
            WHEN line_item_unblended_rate >= 0 THEN line_item_unblended_rate
        END AS contracted_price,
        -- Normalised units, where AWS gives them, are what a flexible reserved instance is counted in.
        CASE
            WHEN commitment IS NULL OR price_id IS NULL THEN NULL
            WHEN is_savings_plan THEN CASE
                WHEN is_unused THEN savings_plan_total_commitment_to_date - savings_plan_used_commitment
                WHEN line_type = 'SavingsPlanCoveredUsage' THEN savings_plan_savings_plan_effective_cost
                WHEN line_type = 'SavingsPlanRecurringFee' THEN savings_plan_total_commitment_to_date
            END
            WHEN is_unused
                THEN coalesce(nullif(reservation_unused_normalized_unit_quantity, 0), reservation_unused_quantity)
            WHEN line_type = 'DiscountedUsage'
                THEN coalesce(nullif(line_item_normalized_usage_amount, 0), line_item_usage_amount)
            WHEN line_type = 'RIFee'
                THEN coalesce(nullif(reservation_total_reserved_normalized_units, 0), reservation_total_reserved_units)
        END AS committed_quantity
    FROM costs
)

SELECT
    -- Who and where
    bill_payer_account_id AS BillingAccountId,
    bill_payer_account_name AS BillingAccountName,
    'Payer Account' AS BillingAccountType,
    line_item_usage_account_id AS SubAccountId,
    line_item_usage_account_name AS SubAccountName,
    CASE WHEN line_item_usage_account_id IS NOT NULL THEN 'Usage Account' END AS SubAccountType,
    coalesce(
        bill_invoicing_entity,
        CASE WHEN bill_billing_entity NOT IN ('AWS', 'AWS Marketplace') THEN bill_billing_entity END,
        'Amazon Web Services, Inc.') AS InvoiceIssuerName,
    -- The seller of a marketplace product is the legal entity; AWS sells some listings itself.
    CASE
        WHEN NOT is_marketplace OR starts_with(line_item_legal_entity, 'Amazon Web Services') THEN 'AWS'
        ELSE coalesce(line_item_legal_entity, 'AWS Marketplace')
    END AS ServiceProviderName,
    'AWS' AS HostProviderName,
    bill_invoice_id AS InvoiceId,
    region AS RegionId,
    CASE WHEN region IS NOT NULL THEN coalesce(aws_regions.region_name, product_location, region) END AS RegionName,
    CASE
        WHEN line_item_availability_zone SIMILAR TO '.*[0-9][a-z]' THEN line_item_availability_zone
    END AS AvailabilityZone,

    -- When; some reports end a period with its last second
    bill_billing_period_start_date AS BillingPeriodStart,
    CASE
        WHEN bill_billing_period_end_date IS NULL THEN bill_billing_period_start_date + INTERVAL 1 MONTH
        WHEN second(bill_billing_period_end_date) = 59
            THEN date_trunc('second', bill_billing_period_end_date) + INTERVAL 1 SECOND
        ELSE bill_billing_period_end_date
    END AS BillingPeriodEnd,
    coalesce(line_item_usage_start_date, bill_billing_period_start_date) AS ChargePeriodStart,
    CASE
        WHEN line_item_usage_end_date IS NULL THEN BillingPeriodEnd
        WHEN second(line_item_usage_end_date) = 59
            THEN date_trunc('second', line_item_usage_end_date) + INTERVAL 1 SECOND
        ELSE line_item_usage_end_date
    END AS ChargePeriodEnd,

    -- What kind of charge
    category AS ChargeCategory,
    -- A refund on a bill of its own corrects an invoice that was issued, as does one for usage before this period.
    CASE
        WHEN bill_bill_type = 'Refund' THEN 'Correction'
        WHEN line_type = 'Refund' AND line_item_usage_start_date < bill_billing_period_start_date THEN 'Correction'
    END AS ChargeClass,
    line_item_line_item_description AS ChargeDescription,
    CASE
        WHEN is_unused THEN 'Usage-Based'
        WHEN line_type IN ('RIFee', 'SavingsPlanRecurringFee', 'FlatRateSubscription') THEN 'Recurring'
        WHEN category = 'Usage' THEN 'Usage-Based'
        -- A fee for the whole month comes back next month; a sign-up fee has the day of its purchase.
        WHEN line_type = 'Fee' AND commitment IS NULL AND line_item_usage_start_date <= bill_billing_period_start_date
            AND ChargePeriodEnd >= BillingPeriodEnd THEN 'Recurring'
        ELSE 'One-Time'
    END AS ChargeFrequency,
    CASE
        WHEN category NOT IN ('Usage', 'Purchase') THEN NULL
        WHEN is_unused OR is_covered THEN 'Committed'
        WHEN line_item_usage_type LIKE '%SpotUsage%' THEN 'Dynamic'
        ELSE 'Standard'
    END AS PricingCategory,

    -- Money
    line_item_currency_code AS BillingCurrency,
    billed_cost AS BilledCost,
    effective_cost AS EffectiveCost,
    list_cost AS ListCost,
    contracted_cost AS ContractedCost,
    CASE WHEN pricing_currency IS DISTINCT FROM line_item_currency_code AND pricing_currency IS NOT NULL
        THEN NULL ELSE list_price END AS ListUnitPrice,
    contracted_price AS ContractedUnitPrice,
    coalesce(pricing_currency, line_item_currency_code) AS PricingCurrency,
    CASE WHEN PricingCurrency = line_item_currency_code THEN effective_cost END AS PricingCurrencyEffectiveCost,
    list_price AS PricingCurrencyListUnitPrice,
    CASE WHEN PricingCurrency = line_item_currency_code
        THEN contracted_price END AS PricingCurrencyContractedUnitPrice,

    -- How much; a quantity without its unit says nothing
    CASE
        WHEN category NOT IN ('Usage', 'Purchase') OR pricing_unit IS NULL OR is_unused THEN NULL
        WHEN is_split THEN 0
        ELSE line_item_usage_amount
    END AS PricingQuantity,
    CASE WHEN PricingQuantity IS NOT NULL THEN pricing_unit END AS PricingUnit,
    -- Refunds and discounts consume nothing.
    CASE
        WHEN category <> 'Usage' OR PricingQuantity IS NULL THEN NULL
        WHEN line_type = 'Refund' OR is_discount THEN 0
        ELSE PricingQuantity
    END AS ConsumedQuantity,
    CASE WHEN ConsumedQuantity IS NOT NULL THEN pricing_unit END AS ConsumedUnit,

    -- Commitment
    commitment AS CommitmentDiscountId,
    CASE
        WHEN commitment IS NULL THEN NULL
        WHEN is_savings_plan THEN 'Savings Plan'
        ELSE 'Reserved Instance'
    END AS CommitmentDiscountType,
    CASE WHEN commitment IS NULL THEN NULL WHEN is_savings_plan THEN 'Spend' ELSE 'Usage' END AS CommitmentDiscountCategory,
    CASE
        WHEN commitment IS NULL THEN NULL
        WHEN is_unused THEN 'Unused'
        WHEN is_covered THEN 'Used'
    END AS CommitmentDiscountStatus,
    committed_quantity AS CommitmentDiscountQuantity,
    CASE
        WHEN committed_quantity IS NULL THEN NULL
        WHEN is_savings_plan THEN line_item_currency_code
        WHEN coalesce(nullif(line_item_normalized_usage_amount, 0),
            nullif(reservation_total_reserved_normalized_units, 0)) IS NOT NULL THEN 'Normalized Hours'
        ELSE coalesce(pricing_unit, 'Hours')
    END AS CommitmentDiscountUnit,
    CASE
        WHEN category = 'Usage' AND capacity_reservation_capacity_reservation_status NOT IN ('Used', 'Unused') THEN NULL
        ELSE capacity_reservation_capacity_reservation_arn
    END AS CapacityReservationId,
    CASE
        WHEN CapacityReservationId IS NOT NULL
            AND capacity_reservation_capacity_reservation_status IN ('Used', 'Unused')
            THEN capacity_reservation_capacity_reservation_status
    END AS CapacityReservationStatus,

    -- Service and SKU
    coalesce(product_name, exact.service_name, overall.service_name, line_item_product_code, 'Unknown') AS ServiceName,
    coalesce(
        exact.service_category,
        overall.service_category,
        CASE WHEN line_item_product_code ILIKE '%support%' THEN 'Management and Governance' END,
        'Other') AS ServiceCategory,
    coalesce(
        exact.service_subcategory,
        overall.service_subcategory,
        CASE WHEN line_item_product_code ILIKE '%support%' THEN 'Support' END,
        'Other (Other)') AS ServiceSubcategory,
    CASE WHEN category <> 'Tax' THEN sku END AS SkuId,
    CASE WHEN category <> 'Tax' AND sku IS NOT NULL THEN line_item_usage_type END AS SkuMeter,
    CASE WHEN category <> 'Tax' THEN price_id END AS SkuPriceId,
    CASE
        WHEN category <> 'Tax' AND price_id IS NOT NULL
            AND coalesce(product_instance_type, vcpu, operating_system, volume_type, storage_class, database_engine)
                IS NOT NULL
            THEN CAST(json_merge_patch('{}', json_object(
                'InstanceType', product_instance_type,
                'InstanceSeries', product_instance_family,
                'CoreCount', TRY_CAST(vcpu AS INTEGER),
                'MemorySize', TRY_CAST(replace(replace(memory, ' GiB', ''), ',', '') AS DOUBLE),
                'OperatingSystem', nullif(operating_system, 'NA'),
                'DiskType', volume_type,
                'StorageClass', storage_class,
                'x_DatabaseEngine', database_engine)) AS VARCHAR)
    END AS SkuPriceDetails,

    -- Resource; a commitment is the resource of its own purchase and of its unused part
    CASE
        WHEN is_split THEN split_line_item_parent_resource_id
        WHEN is_unused OR category = 'Purchase' THEN coalesce(commitment, line_item_resource_id)
        ELSE line_item_resource_id
    END AS ResourceId,
    CASE
        WHEN ResourceId IS NOT NULL AND commitment IS DISTINCT FROM ResourceId AND NOT is_split
            THEN list_filter(tags, lambda tag: tag.k = 'Name')[1].v
    END AS ResourceName,
    CASE
        WHEN ResourceId IS NULL THEN NULL
        WHEN ResourceId = commitment THEN CommitmentDiscountType
        ELSE coalesce(exact.resource_type, overall.resource_type, family, line_item_product_code)
    END AS ResourceType,
    CASE WHEN NOT is_split THEN tag_json END AS Tags,

    -- Split cost allocation: what a task or pod used of its instance, told beside the cost and never added to it
    CASE WHEN is_split THEN 'AWS split cost allocation data' END AS AllocatedMethodId,
    CASE
        WHEN is_split THEN CAST(json_merge_patch('{}', json_object(
            'Elements', [json_object(
                'AllocatedRatio', split_line_item_split_usage_ratio,
                'UsageUnit', pricing_unit,
                'UsageQuantity', split_line_item_split_usage)],
            'x_SplitCost', CAST(coalesce(split_line_item_net_split_cost, split_line_item_split_cost) AS VARCHAR),
            'x_UnusedCost', CAST(coalesce(split_line_item_net_unused_cost, split_line_item_unused_cost) AS VARCHAR)))
            AS VARCHAR)
    END AS AllocatedMethodDetails,
    CASE WHEN is_split THEN line_item_resource_id END AS AllocatedResourceId,
    CASE WHEN is_split THEN tag_json END AS AllocatedTags,

    -- Glasspane's own
    CASE
        WHEN line_type = 'SavingsPlanNegation'
            THEN 'SavingsPlanNegation takes back covered usage, whose BilledCost is 0 already'
    END AS x_SetAside,
    is_unused AS x_Derived,
    x_Fault,
    x_Native
FROM prices
LEFT JOIN aws_services AS exact
    ON lower(exact.product_code) = lower(prices.line_item_product_code) AND exact.product_family = prices.family
LEFT JOIN aws_services AS overall
    ON lower(overall.product_code) = lower(prices.line_item_product_code) AND overall.product_family IS NULL
LEFT JOIN aws_regions ON aws_regions.region_id = prices.region
