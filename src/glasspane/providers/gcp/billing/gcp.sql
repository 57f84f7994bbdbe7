-- Google Cloud usage cost export to BigQuery, standard and detailed, to FOCUS 1.4.
-- Source: https://cloud.google.com/billing/docs/how-to/export-data-bigquery-tables (standard-usage, detailed-usage).
--
-- What a row is billed is its cost plus its credits; nothing is clamped, negative sub-cent rows stay.
--   PROMOTION, FREE_TIER credits   rows of their own: ChargeCategory Credit, x_Derived.
--   all other credits              (sustained use, committed use, negotiated, reseller, subscription) reduce their row.
--   FEE_UTILIZATION_OFFSET         the part of a commitment fee that use has drawn; see commitments.
--
-- Commitments (committed use discounts), row by row:
--   fee with an offset credit      Purchase, BilledCost = fee, EffectiveCost 0; a derived Unused row holds fee + offset.
--   use under a consumption model  (other than Default) BilledCost 0, EffectiveCost = cost: the fee pays for it, and the
--                                  offset on the fee row is that cost with the opposite sign. Over a month both views
--                                  of the invoice have the same total.
--   fee without an offset (legacy  Purchase, EffectiveCost 0; the export does not say which use drew how much of the
--   "Commitment … v1: …" SKUs)     fee, so a derived row, counted as Used, holds the whole fee as EffectiveCost at the
--                                  fee's own project and region.
--   use with a COMMITTED_USAGE_DISCOUNT[_DOLLAR_BASE] credit: cost plus credit, 0 where the use is covered whole.
--
-- Row by row it cannot be known which use a legacy fee covered, nor which subscription a resource-based credit belongs
-- to: such a row names its credit as the commitment.
WITH
named AS (
    -- One name for a cell, however the export was flattened: nested records arrive as JSON text.
    SELECT
        x_Fault,
        x_Native,
        billing_account_id,
        coalesce(service_id, service ->> '$.id') AS service_id,
        coalesce(service_description, service ->> '$.description') AS service_description,
        coalesce(sku_id, sku ->> '$.id') AS sku_id,
        coalesce(sku_description, sku ->> '$.description') AS sku_description,
        usage_start_time,
        usage_end_time,
        coalesce(project_id, project ->> '$.id') AS project_id,
        coalesce(project_name, project ->> '$.name') AS project_name,
        coalesce(project_labels, CAST(project -> '$.labels' AS VARCHAR)) AS project_labels,
        labels,
        system_labels,
        tags,
        coalesce(location_location, location ->> '$.location') AS location_location,
        coalesce(location_region, location ->> '$.region') AS location_region,
        coalesce(location_zone, location ->> '$.zone') AS location_zone,
        coalesce(resource_name, resource ->> '$.name') AS resource_name,
        coalesce(resource_global_name, resource ->> '$.global_name') AS resource_global_name,
        cost,
        cost_at_list,
        cost_at_effective_price_default,
        currency,
        coalesce(usage_amount, TRY_CAST(usage ->> '$.amount' AS DECIMAL(38, 18))) AS usage_amount,
        coalesce(usage_unit, usage ->> '$.unit') AS usage_unit,
        coalesce(
            usage_amount_in_pricing_units,
            TRY_CAST(usage ->> '$.amount_in_pricing_units' AS DECIMAL(38, 18))
        ) AS usage_amount_in_pricing_units,
        coalesce(usage_pricing_unit, usage ->> '$.pricing_unit') AS usage_pricing_unit,
        coalesce(
            price_effective_price_default,
            TRY_CAST(price ->> '$.effective_price_default' AS DECIMAL(38, 18)),
            price_effective_price,
            TRY_CAST(price ->> '$.effective_price' AS DECIMAL(38, 18))
        ) AS price_effective,
        coalesce(price_list_price, TRY_CAST(price ->> '$.list_price' AS DECIMAL(38, 18))) AS price_list,
        coalesce(price_pricing_unit_quantity, TRY_CAST(price ->> '$.pricing_unit_quantity' AS DECIMAL(38, 18)), 1)
            AS price_quantity,
        coalesce(invoice_month, invoice ->> '$.month') AS invoice_month,
        coalesce(cost_type, 'regular') AS cost_type,
        coalesce(adjustment_info_mode, adjustment_info ->> '$.mode') AS adjustment_mode,
        transaction_type,
        seller_name,
        coalesce(subscription_instance_id, subscription ->> '$.instance_id') AS subscription_id,
        nullif(coalesce(consumption_model_description, consumption_model ->> '$.description'), 'Default')
            AS consumption_model,
        CASE
            WHEN starts_with(credits, '[{''') THEN regexp_replace(
                replace(replace(replace(credits, ': None', ': null'), ': True', ': true'), ': False', ': false'),
                '''((?:[^''\\]|\\.)*)''', '"\1"', 'g'
            )
            ELSE credits
        END AS credits,
        json_object(
            'adjustment_info', TRY_CAST(adjustment_info AS JSON),
            'credits', CASE WHEN length(credits) > 2 THEN TRY_CAST(credits AS JSON) END,
            'price', TRY_CAST(price AS JSON),
            'project.ancestors', TRY_CAST(project -> '$.ancestors' AS JSON),
            'project.number', project ->> '$.number',
            'seller_name', CASE WHEN transaction_type <> 'GOOGLE' THEN seller_name END,
            'transaction_type', nullif(transaction_type, 'GOOGLE')
        ) AS kept
    FROM raw
),

listed AS (
    SELECT
        * REPLACE (
            CASE
                WHEN coalesce(credits, '[]') IN ('[]', '{}') THEN []
                WHEN TRY_CAST(credits AS DECIMAL(38, 18)) IS NOT NULL
                THEN [{'name': 'credits', 'amount': credits, 'id': NULL, 'type': NULL}]
                ELSE TRY_CAST(
                    TRY_CAST(credits AS JSON) AS STRUCT(name VARCHAR, amount VARCHAR, id VARCHAR, type VARCHAR)[]
                )
            END AS credits
        ),
        -- Google sends {key, value} pairs. A label on the resource overrides the same key of a tag, of the project and
        -- of the system, in this order.
        list_filter(
            flatten(list_transform(
                [labels, tags, project_labels, system_labels],
                lambda given: coalesce(
                    TRY_CAST(TRY_CAST(given AS JSON) AS STRUCT("key" VARCHAR, "value" VARCHAR)[]),
                    map_entries(TRY_CAST(TRY_CAST(given AS JSON) AS MAP(VARCHAR, VARCHAR))),
                    TRY_CAST(TRY_CAST(regexp_replace(
                        replace(replace(replace(given, ': None', ': null'), ': True', ': true'), ': False', ': false'),
                        '''((?:[^''\\]|\\.)*)''', '"\1"', 'g'
                    ) AS JSON) AS STRUCT("key" VARCHAR, "value" VARCHAR)[]),
                    []
                )
            )),
            lambda pair: pair.key IS NOT NULL
        ) AS pairs
    FROM named
),

summed AS (
    SELECT
        *,
        credits IS NULL OR list_bool_or(list_transform(
            credits, lambda credit: TRY_CAST(credit.amount AS DECIMAL(38, 18)) IS NULL
        )) AS credits_unreadable,
        list_filter(credits, lambda credit: coalesce(credit.type, '') IN ('PROMOTION', 'FREE_TIER')) AS given,
        coalesce(list_sum(list_transform(
            list_filter(
                credits,
                lambda credit: coalesce(credit.type, '') NOT IN ('PROMOTION', 'FREE_TIER', 'FEE_UTILIZATION_OFFSET')
            ),
            lambda credit: TRY_CAST(credit.amount AS DECIMAL(38, 18))
        )), 0) AS reduction,
        list_sum(list_transform(
            list_filter(credits, lambda credit: credit.type = 'FEE_UTILIZATION_OFFSET'),
            lambda credit: TRY_CAST(credit.amount AS DECIMAL(38, 18))
        )) AS fee_offset,
        list_filter(
            credits, lambda credit: starts_with(coalesce(credit.type, ''), 'COMMITTED_USAGE_DISCOUNT')
        )[1] AS committed
    FROM listed
),

judged AS (
    SELECT
        *,
        cost + reduction AS net,
        cost_type = 'regular' AND (fee_offset IS NOT NULL OR starts_with(coalesce(sku_description, ''), 'Commitment'))
            AS is_fee,
        cost_type = 'regular' AND consumption_model IS NOT NULL AND fee_offset IS NULL
            AND NOT starts_with(coalesce(sku_description, ''), 'Commitment') AS is_covered,
        fee_offset IS NULL AND contains(coalesce(sku_description, ''), ' v1:') AS is_legacy
    FROM summed
),

parts AS (
    -- A row that is nothing but a credit becomes that credit; every other row is a charge, followed by what it implies.
    SELECT
        * EXCLUDE (given),
        unnest(list_concat(
            CASE
                WHEN cost = 0 AND reduction = 0 AND usage_amount IS NULL AND len(given) > 0 AND NOT is_fee THEN []
                ELSE [{'kind': 'charge', 'name': NULL::VARCHAR, 'amount': NULL::VARCHAR, 'derived': false}]
            END,
            list_transform(given, lambda credit, position: {
                'kind': 'credit',
                'name': credit.name,
                'amount': credit.amount,
                'derived': NOT (cost = 0 AND reduction = 0 AND usage_amount IS NULL AND NOT is_fee AND position = 1)
            }),
            CASE
                WHEN is_fee AND is_legacy
                THEN [{'kind': 'fee used', 'name': NULL, 'amount': CAST(net AS VARCHAR), 'derived': true}]
                WHEN is_fee AND net + coalesce(fee_offset, 0) <> 0
                THEN [{
                    'kind': 'fee unused',
                    'name': NULL,
                    'amount': CAST(net + coalesce(fee_offset, 0) AS VARCHAR),
                    'derived': true
                }]
                ELSE []
            END
        )) AS part
    FROM judged
),

charges AS (
    SELECT
        parts.* EXCLUDE (part),
        part.kind AS kind,
        part.name AS credit_name,
        part.derived AS derived,
        CAST(part.amount AS DECIMAL(38, 18)) AS part_amount,
        CASE
            WHEN part.kind = 'credit' THEN 'Credit'
            WHEN cost_type = 'tax' THEN 'Tax'
            WHEN cost_type IN ('adjustment', 'rounding_error') THEN 'Adjustment'
            WHEN is_fee AND part.kind = 'charge' THEN 'Purchase'
            ELSE 'Usage'
        END AS charge_category,
        CASE part.kind
            WHEN 'credit' THEN CAST(part.amount AS DECIMAL(38, 18))
            WHEN 'charge' THEN CASE WHEN is_covered THEN 0 ELSE net END
            ELSE 0
        END AS billed,
        CASE part.kind
            WHEN 'charge' THEN CASE WHEN is_fee THEN 0 ELSE net END
            ELSE CAST(part.amount AS DECIMAL(38, 18))
        END AS effective,
        -- invoice.month is a month of Pacific time.
        CASE
            WHEN invoice_month IS NULL THEN date_trunc('month', usage_start_time - INTERVAL 8 HOUR)
            ELSE CAST(try_strptime(invoice_month, '%Y%m') AS TIMESTAMP)
        END AS month,
        gcp_regions.name AS region_name,
        gcp_services.category AS service_home_category,
        gcp_services.subcategory AS service_home_subcategory,
        CASE
            -- Compute Engine bills disks and networks, too.
            WHEN service_description <> 'Compute Engine' THEN gcp_services.category
            WHEN contains(sku_description, 'PD Capacity') OR contains(sku_description, 'Hyperdisk')
                OR contains(sku_description, 'Local SSD') OR contains(sku_description, 'Snapshot') THEN 'Storage'
            WHEN contains(sku_description, 'Data Transfer') OR contains(sku_description, 'Egress')
                OR contains(sku_description, 'Ip Charge') OR contains(sku_description, 'External IP') THEN 'Networking'
            ELSE gcp_services.category
        END AS service_category
    FROM parts
    LEFT JOIN gcp_services ON gcp_services.service = service_description
    LEFT JOIN gcp_regions ON gcp_regions.region = coalesce(location_region, location_location)
)

SELECT
    location_zone AS AvailabilityZone,
    billed AS BilledCost,
    billing_account_id AS BillingAccountId,
    'Billing Account' AS BillingAccountType,
    currency AS BillingCurrency,
    CAST((month + INTERVAL 1 MONTH) AT TIME ZONE 'America/Los_Angeles' AS TIMESTAMP) AS BillingPeriodEnd,
    CAST(month AT TIME ZONE 'America/Los_Angeles' AS TIMESTAMP) AS BillingPeriodStart,
    charge_category AS ChargeCategory,
    CASE
        -- Only a correction of an invoice that was closed before is one.
        WHEN adjustment_mode IN ('PARTIAL_CORRECTION', 'COMPLETE_NEGATION', 'COMPLETE_NEGATION_WITH_REMONETIZATION')
            AND usage_start_time < CAST(month AT TIME ZONE 'America/Los_Angeles' AS TIMESTAMP)
        THEN 'Correction'
    END AS ChargeClass,
    coalesce(credit_name, sku_description) AS ChargeDescription,
    CASE
        WHEN is_fee AND kind = 'charge' THEN 'Recurring'
        WHEN charge_category = 'Usage' THEN 'Usage-Based'
        ELSE 'One-Time'
    END AS ChargeFrequency,
    usage_end_time AS ChargePeriodEnd,
    usage_start_time AS ChargePeriodStart,
    CASE
        WHEN kind = 'credit' THEN NULL
        WHEN is_covered OR committed.type = 'COMMITTED_USAGE_DISCOUNT_DOLLAR_BASE' THEN 'Spend'
        WHEN committed IS NOT NULL THEN 'Usage'
        WHEN is_fee AND (fee_offset IS NOT NULL OR contains(sku_description, 'dollar based')) THEN 'Spend'
        WHEN is_fee THEN 'Usage'
    END AS CommitmentDiscountCategory,
    CASE
        WHEN kind = 'credit' THEN NULL
        WHEN is_fee AND contains(resource_global_name, '/commitments/')
        THEN coalesce(subscription_id, resource_global_name)
        WHEN is_fee THEN coalesce(subscription_id, sku_id, sku_description)
        WHEN is_covered THEN coalesce(subscription_id, consumption_model)
        WHEN committed IS NOT NULL THEN coalesce(subscription_id, committed.id, committed.name)
    END AS CommitmentDiscountId,
    CASE
        WHEN kind = 'credit' THEN NULL
        WHEN is_fee THEN sku_description
        WHEN is_covered THEN consumption_model
        ELSE committed.name
    END AS CommitmentDiscountName,
    CASE
        WHEN kind = 'credit' OR charge_category <> 'Usage' THEN NULL
        WHEN kind = 'fee unused' THEN 'Unused'
        WHEN kind = 'fee used' OR is_covered OR committed IS NOT NULL THEN 'Used'
    END AS CommitmentDiscountStatus,
    CASE
        WHEN kind <> 'credit' AND (is_fee OR is_covered OR committed IS NOT NULL) THEN 'Committed Use Discount'
    END AS CommitmentDiscountType,
    CASE WHEN kind = 'charge' AND charge_category = 'Usage' THEN usage_amount END AS ConsumedQuantity,
    CASE WHEN kind = 'charge' AND charge_category = 'Usage' AND usage_amount IS NOT NULL THEN usage_unit END AS ConsumedUnit,
    CASE
        WHEN kind = 'charge' AND charge_category = 'Usage' THEN coalesce(cost_at_effective_price_default, cost)
        WHEN kind = 'charge' AND charge_category = 'Purchase' THEN cost
        WHEN kind = 'charge' THEN net
        WHEN kind = 'credit' THEN part_amount
        ELSE 0
    END AS ContractedCost,
    CASE WHEN kind = 'charge' AND price_quantity = 1 THEN price_effective END AS ContractedUnitPrice,
    effective AS EffectiveCost,
    'Google Cloud' AS HostProviderName,
    'Google Cloud' AS InvoiceIssuerName,
    CASE
        WHEN kind = 'charge' AND charge_category IN ('Usage', 'Purchase') THEN coalesce(cost_at_list, cost)
        WHEN kind = 'charge' THEN net
        WHEN kind = 'credit' THEN part_amount
        ELSE 0
    END AS ListCost,
    CASE WHEN kind = 'charge' AND price_quantity = 1 THEN price_list END AS ListUnitPrice,
    CASE
        WHEN charge_category NOT IN ('Usage', 'Purchase') THEN NULL
        WHEN charge_category = 'Purchase' THEN 'Standard'
        WHEN kind <> 'charge' OR is_covered OR committed IS NOT NULL THEN 'Committed'
        WHEN starts_with(sku_description, 'Spot ') OR starts_with(sku_description, 'Preemptible ') THEN 'Dynamic'
        ELSE 'Standard'
    END AS PricingCategory,
    CASE WHEN kind = 'charge' AND charge_category IN ('Usage', 'Purchase') THEN usage_amount_in_pricing_units END
        AS PricingQuantity,
    CASE
        WHEN kind = 'charge' AND charge_category IN ('Usage', 'Purchase') AND usage_amount_in_pricing_units IS NOT NULL
        THEN usage_pricing_unit
    END AS PricingUnit,
    coalesce(location_region, nullif(location_location, 'global')) AS RegionId,
    coalesce(region_name, location_region, nullif(location_location, 'global')) AS RegionName,
    CASE WHEN kind <> 'fee unused' THEN coalesce(resource_global_name, resource_name) END AS ResourceId,
    CASE WHEN kind <> 'fee unused' THEN resource_name END AS ResourceName,
    CASE
        -- "//compute.googleapis.com/projects/p/zones/z/instances/1": the collection that the resource is in.
        WHEN kind <> 'fee unused' AND resource_global_name IS NOT NULL THEN split_part(resource_global_name, '/', -2)
    END AS ResourceType,
    coalesce(service_category, 'Other') AS ServiceCategory,
    coalesce(service_description, 'Google Cloud') AS ServiceName,
    CASE
        WHEN transaction_type <> 'GOOGLE' THEN coalesce(seller_name, 'Google Cloud')
        ELSE 'Google Cloud'
    END AS ServiceProviderName,
    CASE
        WHEN service_category IS NULL THEN 'Other (Other)'
        WHEN service_category = service_home_category THEN service_home_subcategory
        WHEN contains(sku_description, 'Snapshot') THEN 'Backup Storage'
        WHEN service_category = 'Storage' THEN 'Block Storage'
        WHEN contains(sku_description, 'Ip Charge') OR contains(sku_description, 'External IP')
        THEN 'Network Infrastructure'
        ELSE 'Network Connectivity'
    END AS ServiceSubcategory,
    sku_id AS SkuId,
    sku_description AS SkuMeter,
    project_id AS SubAccountId,
    project_name AS SubAccountName,
    CASE WHEN project_id IS NOT NULL THEN 'Project' END AS SubAccountType,
    CASE
        WHEN len(pairs) > 0 THEN '{' || array_to_string(
            list_transform(
                list_filter(pairs, lambda pair, place:
                    list_position(list_transform(pairs, lambda other: other.key), pair.key) = place),
                lambda pair: to_json(pair.key) || ': ' || to_json(coalesce(pair.value, ''))
            ),
            ', '
        ) || '}'
    END AS Tags,
    CASE
        -- A row whose credits cannot be read has no known amount.
        WHEN credits_unreadable AND (x_Fault IS NULL OR ends_with(x_Fault, '|'))
        THEN concat(x_Fault, 'credits is no list of credits with amounts')
        ELSE x_Fault
    END AS x_Fault,
    CASE
        WHEN json_merge_patch('{}', kept) = '{}' THEN x_Native
        ELSE CAST(json_merge_patch(coalesce(x_Native, '{}'), kept) AS VARCHAR)
    END AS x_Native,
    derived AS x_Derived
FROM charges
