-- Azure Cost Management cost details (actual and amortized; EA, MCA, pay-as-you-go) to FOCUS 1.4.
-- Rules: microsoft/finops-toolkit, docs-mslearn/focus/convert.md; columns: learn.microsoft.com, cost-management-billing/dataset-schema.
WITH service_by_type AS (
    -- A resource type can be billed by several services; the one that the type is named after wins.
    SELECT
        ResourceType,
        arg_max(ServiceName,        starts_with(ResourceType, ConsumedService || '/')) AS ServiceName,
        arg_max(ServiceCategory,    starts_with(ResourceType, ConsumedService || '/')) AS ServiceCategory,
        arg_max(ServiceSubcategory, starts_with(ResourceType, ConsumedService || '/')) AS ServiceSubcategory
    FROM (SELECT * REPLACE (coalesce(ConsumedService, '') AS ConsumedService) FROM azure_services ORDER BY ALL)
    GROUP BY ResourceType
),
service_by_consumed AS (
    -- Only consumed services that mean one service.
    SELECT
        ConsumedService,
        min(ServiceName)        AS ServiceName,
        min(ServiceCategory)    AS ServiceCategory,
        min(ServiceSubcategory) AS ServiceSubcategory
    FROM azure_services
    WHERE ConsumedService <> ''
    GROUP BY ConsumedService
    HAVING count(DISTINCT ServiceName) = 1
),
service_by_name AS (
    SELECT
        lower(ServiceName)      AS LowerName,
        min(ServiceCategory)    AS ServiceCategory,
        min(ServiceSubcategory) AS ServiceSubcategory
    FROM azure_services
    GROUP BY lower(ServiceName)
),
charge AS (
    SELECT
        *,
        replace(lower(coalesce(ChargeType, 'Usage')), ' ', '')                     AS charge_type,
        replace(lower(PricingModel), ' ', '')                                      AS pricing_model,
        coalesce(BenefitId, CASE
            -- Older files name a reservation only by its ids.
            WHEN ReservationId LIKE '/%'     THEN ReservationId
            WHEN ProductOrderId LIKE '/%'    THEN ProductOrderId || '/reservations/' || ReservationId
            WHEN ReservationId IS NOT NULL   THEN concat('/providers/Microsoft.Capacity/reservationOrders/',
                                                         coalesce(ProductOrderId || '/reservations/', ''), ReservationId)
        END)                                                                       AS benefit_id,
        coalesce(ExchangeRatePricingToBilling, 1)                                  AS fx,
        lower(ResourceId)                                                          AS resource_id,
        lower(trim(UnitOfMeasure))                                                 AS unit_of_measure,
        coalesce(BillingCurrency, BillingCurrencyCode)                             AS billing_currency
    FROM raw
),
kind AS (
    SELECT
        *,
        charge_type IN ('unusedreservation', 'unusedsavingsplan')                  AS is_unused,
        CASE
            WHEN charge_type = 'unusedreservation' THEN 'reservation'
            WHEN charge_type = 'unusedsavingsplan' THEN 'savingsplan'
            WHEN pricing_model IN ('reservation', 'savingsplan') THEN pricing_model
            -- A purchase that names a benefit buys that benefit, whatever its pricing model says; files from before
            -- the column PricingModel tell covered usage by the benefit alone.
            WHEN benefit_id IS NOT NULL AND (pricing_model IS NULL OR charge_type IN ('purchase', 'refund')) THEN
                CASE WHEN lower(benefit_id) LIKE '%/microsoft.billingbenefits/%' THEN 'savingsplan' ELSE 'reservation' END
        END                                                                        AS commitment,
        regexp_extract(resource_id, '/providers/([^/]+/[^/]+)/[^/]*$', 1)          AS simple_type
    FROM charge
),
split AS (
    SELECT
        *,
        commitment IS NOT NULL AND (is_unused OR charge_type = 'usage')            AS is_covered,
        commitment IS NOT NULL AND charge_type IN ('purchase', 'refund')           AS is_commitment_purchase,
        CASE
            WHEN ResourceType LIKE '%/%' THEN lower(ResourceType)
            WHEN simple_type <> ''        THEN simple_type
            -- …/providers/<namespace>/<type>/<name>/<subtype>/<name>: every other part is a type.
            WHEN resource_id LIKE '%/providers/%/%' THEN array_to_string(list_filter(
                string_split(regexp_extract(resource_id, '^.*/providers/(.+?)/*$', 1), '/'), lambda x, i: i = 1 OR i % 2 = 0), '/')
        END                                                                        AS resource_type,
        CASE WHEN trim(Tags) NOT LIKE '{%' THEN '{' || trim(Tags) || '}' ELSE trim(Tags) END AS tags_text
    FROM kind
),
unit AS (
    SELECT
        split.*,
        -- Units that the table lacks: the leading number, in thousands (K) or millions (M), is the block, the rest the unit.
        coalesce(CAST(pu.PricingBlockSize AS BIGINT),
                 TRY_CAST(nullif(regexp_extract(unit_of_measure, '^([1-9][0-9]{0,8})[km]?(\s|/|$)', 1), '') AS BIGINT)
                 * CASE WHEN regexp_matches(unit_of_measure, '^[0-9]+k(\s|/|$)') THEN 1000
                        WHEN regexp_matches(unit_of_measure, '^[0-9]+m(\s|/|$)') THEN 1000000 ELSE 1 END, 1) AS block,
        coalesce(pu.DistinctUnits,
                 nullif(trim(regexp_replace(trim(split.UnitOfMeasure), '^[0-9]+[KkMm]?(\s+|$)', '')), ''), 'Units') AS unit_name
    FROM split
    LEFT JOIN azure_pricing_units pu ON pu.UnitOfMeasure = split.unit_of_measure
),
quantity AS (
    SELECT
        *,
        -- UnitPrice is for a block (`10K`, `100 Hours`). Quantity counts single units, but in many EA files it counts blocks;
        -- the cost of a row that is billed by usage tells which: the nearer of price * quantity and price * quantity / block.
        CASE WHEN block > 1 AND CostInBillingCurrency <> 0 AND UnitPrice <> 0 AND Quantity <> 0 THEN
            abs(CAST(CostInBillingCurrency AS DOUBLE) - CAST(UnitPrice AS DOUBLE) * CAST(fx AS DOUBLE) * CAST(Quantity AS DOUBLE))
             <= abs(CAST(CostInBillingCurrency AS DOUBLE) * block - CAST(UnitPrice AS DOUBLE) * CAST(fx AS DOUBLE) * CAST(Quantity AS DOUBLE))
        ELSE false END                                                             AS counts_blocks
    FROM unit
),
priced AS (
    SELECT
        *,
        CASE
            WHEN block = 1 OR counts_blocks THEN Quantity
            -- A quotient, written through the shortest text of its double.
            ELSE TRY_CAST(CAST(CAST(Quantity AS DOUBLE) / block AS VARCHAR) AS DECIMAL(38, 18))
        END                                                                        AS pricing_quantity,
        CASE WHEN counts_blocks THEN TRY_CAST(CAST(CAST(Quantity AS DOUBLE) * block AS VARCHAR) AS DECIMAL(38, 18)) ELSE Quantity
        END                                                                        AS consumed_quantity,
        -- A price of zero beside a cost means that no price is known (marketplace, MCA reservations, EA purchases).
        CASE WHEN UnitPrice <> 0 OR CostInBillingCurrency = 0 THEN UnitPrice END   AS contracted_price,
        CASE WHEN PayGPrice <> 0 OR CostInBillingCurrency = 0 THEN PayGPrice END   AS list_price
    FROM quantity
),
billed AS (
    SELECT
        *,
        CASE WHEN is_covered THEN 0 ELSE CostInBillingCurrency END                 AS billed_cost,
        CASE WHEN is_commitment_purchase THEN 0 ELSE CostInBillingCurrency END     AS effective_cost,
        -- Products are exact where nine decimals hold both factors, else written through the shortest text of a double.
        CASE
            WHEN fx = 1 THEN contracted_price
            WHEN contracted_price = TRY_CAST(contracted_price AS DECIMAL(19, 9)) AND fx = TRY_CAST(fx AS DECIMAL(19, 9))
                THEN TRY_CAST(contracted_price AS DECIMAL(19, 9)) * TRY_CAST(fx AS DECIMAL(19, 9))
            ELSE TRY_CAST(CAST(CAST(contracted_price AS DOUBLE) * CAST(fx AS DOUBLE) AS VARCHAR) AS DECIMAL(38, 18))
        END                                                                        AS contracted_unit_price,
        CASE
            WHEN fx = 1 THEN list_price
            WHEN list_price = TRY_CAST(list_price AS DECIMAL(19, 9)) AND fx = TRY_CAST(fx AS DECIMAL(19, 9))
                THEN TRY_CAST(list_price AS DECIMAL(19, 9)) * TRY_CAST(fx AS DECIMAL(19, 9))
            ELSE TRY_CAST(CAST(CAST(list_price AS DOUBLE) * CAST(fx AS DOUBLE) AS VARCHAR) AS DECIMAL(38, 18))
        END                                                                        AS list_unit_price
    FROM priced
),
extended AS (
    SELECT
        *,
        CASE
            WHEN contracted_unit_price = TRY_CAST(contracted_unit_price AS DECIMAL(19, 9))
             AND pricing_quantity = TRY_CAST(pricing_quantity AS DECIMAL(19, 9))
                THEN TRY_CAST(contracted_unit_price AS DECIMAL(19, 9)) * TRY_CAST(pricing_quantity AS DECIMAL(19, 9))
            ELSE TRY_CAST(CAST(CAST(contracted_unit_price AS DOUBLE) * CAST(pricing_quantity AS DOUBLE) AS VARCHAR) AS DECIMAL(38, 18))
        END                                                                        AS contracted_product,
        CASE
            WHEN list_unit_price = TRY_CAST(list_unit_price AS DECIMAL(19, 9))
             AND pricing_quantity = TRY_CAST(pricing_quantity AS DECIMAL(19, 9))
                THEN TRY_CAST(list_unit_price AS DECIMAL(19, 9)) * TRY_CAST(pricing_quantity AS DECIMAL(19, 9))
            ELSE TRY_CAST(CAST(CAST(list_unit_price AS DOUBLE) * CAST(pricing_quantity AS DOUBLE) AS VARCHAR) AS DECIMAL(38, 18))
        END                                                                        AS list_product
    FROM billed
)
SELECT
    AvailabilityZone                                                               AS AvailabilityZone,
    billed_cost                                                                    AS BilledCost,
    -- MCA invoices by billing profile; EA repeats the enrolment there; pay-as-you-go has the subscription alone.
    coalesce(BillingProfileId, BillingAccountId, SubscriptionGuid, SubscriptionId) AS BillingAccountId,
    coalesce(BillingProfileName, BillingAccountName)                               AS BillingAccountName,
    CASE
        WHEN BillingProfileId <> BillingAccountId OR BillingAccountId IS NULL AND BillingProfileId IS NOT NULL THEN 'Billing Profile'
        WHEN BillingAccountId IS NOT NULL THEN 'Billing Account'
        ELSE 'Subscription'
    END                                                                            AS BillingAccountType,
    billing_currency                                                               AS BillingCurrency,
    -- The native end is the last day of the period; files without a period are billed by calendar month.
    CASE
        WHEN BillingPeriodEndDate = BillingPeriodStartDate + INTERVAL 1 MONTH THEN BillingPeriodEndDate
        ELSE coalesce(date_trunc('day', BillingPeriodEndDate) + INTERVAL 1 DAY,
                      date_trunc('month', coalesce(BillingPeriodStartDate, "Date")) + INTERVAL 1 MONTH)
    END                                                                            AS BillingPeriodEnd,
    coalesce(BillingPeriodStartDate, date_trunc('month', "Date"))                  AS BillingPeriodStart,
    json_extract_string(additional.details, '$.VMCapacityReservationId')           AS CapacityReservationId,
    -- Usage type ComputeCR is what a capacity reservation costs while nothing runs in it.
    CASE
        WHEN json_extract_string(additional.details, '$.VMCapacityReservationId') IS NULL THEN NULL
        WHEN starts_with(json_extract_string(additional.details, '$.UsageType'), 'ComputeCR') THEN 'Unused'
        ELSE 'Used'
    END                                                                            AS CapacityReservationStatus,
    CASE
        WHEN is_unused OR charge_type = 'usage'    THEN 'Usage'
        WHEN charge_type IN ('purchase', 'refund') THEN 'Purchase'
        WHEN charge_type = 'tax'                   THEN 'Tax'
        WHEN charge_type = 'credit'                THEN 'Credit'
        ELSE 'Adjustment'
    END                                                                            AS ChargeCategory,
    CASE WHEN charge_type = 'refund' OR PreviousInvoiceId IS NOT NULL THEN 'Correction' END AS ChargeClass,
    coalesce(ProductName, ProductOrderName, MeterName)                             AS ChargeDescription,
    CASE
        WHEN replace(lower(Frequency), '-', '') = 'recurring' THEN 'Recurring'
        WHEN replace(lower(Frequency), '-', '') = 'onetime'   THEN 'One-Time'
        -- Savings plan purchases are exported as usage based, which no purchase is.
        WHEN charge_type IN ('purchase', 'refund')
            THEN CASE WHEN commitment IS NOT NULL THEN 'Recurring' ELSE 'One-Time' END
        WHEN charge_type IN ('tax', 'credit')                 THEN 'One-Time'
        ELSE 'Usage-Based'
    END                                                                            AS ChargeFrequency,
    date_trunc('day', "Date") + INTERVAL 1 DAY                                     AS ChargePeriodEnd,
    date_trunc('day', "Date")                                                      AS ChargePeriodStart,
    CASE commitment WHEN 'reservation' THEN 'Usage' WHEN 'savingsplan' THEN 'Spend' END AS CommitmentDiscountCategory,
    -- Purchases name a reservation order whose reservation does not exist yet: `…/reservations/`.
    CASE WHEN commitment IS NOT NULL THEN regexp_replace(benefit_id, '(/reservations)?/+$', '') END AS CommitmentDiscountId,
    CASE WHEN commitment IS NOT NULL THEN coalesce(BenefitName, ReservationName) END AS CommitmentDiscountName,
    CASE
        WHEN NOT (is_covered OR is_commitment_purchase) THEN NULL
        WHEN commitment = 'savingsplan' THEN
            CASE WHEN fx = 1 THEN CostInBillingCurrency ELSE CostInPricingCurrency END
        WHEN additional.ratio IS NULL THEN consumed_quantity
        ELSE TRY_CAST(CAST(CAST(consumed_quantity AS DOUBLE) * additional.ratio AS VARCHAR) AS DECIMAL(38, 18))
    END                                                                            AS CommitmentDiscountQuantity,
    CASE WHEN is_unused THEN 'Unused' WHEN is_covered THEN 'Used' END              AS CommitmentDiscountStatus,
    CASE commitment WHEN 'reservation' THEN 'Reservation' WHEN 'savingsplan' THEN 'Savings Plan' END AS CommitmentDiscountType,
    CASE
        WHEN NOT (is_covered OR is_commitment_purchase) THEN NULL
        WHEN commitment = 'savingsplan'   THEN coalesce(PricingCurrency, billing_currency)
        WHEN additional.ratio IS NOT NULL THEN 'Normalized ' || unit_name
        ELSE unit_name
    END                                                                            AS CommitmentDiscountUnit,
    CASE WHEN charge_type = 'usage' THEN consumed_quantity END                     AS ConsumedQuantity,
    CASE WHEN charge_type = 'usage' AND consumed_quantity IS NOT NULL THEN unit_name END AS ConsumedUnit,
    -- Without a price: the cost itself, so that nothing looks saved that is not known to be.
    coalesce(contracted_product, CostInBillingCurrency)                            AS ContractedCost,
    CASE WHEN contracted_product IS NOT NULL THEN contracted_unit_price END        AS ContractedUnitPrice,
    effective_cost                                                                 AS EffectiveCost,
    'Microsoft'                                                                    AS HostProviderName,
    InvoiceId                                                                      AS InvoiceId,
    coalesce(PartnerName, 'Microsoft')                                             AS InvoiceIssuerName,
    -- MCA states the list cost; EA states the list price. Without either: the contracted cost.
    coalesce(PaygCostInBillingCurrency * (CASE WHEN PaygCostInBillingCurrency <> 0 OR CostInBillingCurrency = 0 THEN 1 END),
             list_product, contracted_product, CostInBillingCurrency)              AS ListCost,
    CASE WHEN list_product IS NOT NULL
          AND (PaygCostInBillingCurrency IS NULL OR PaygCostInBillingCurrency = list_product) THEN list_unit_price
    END                                                                            AS ListUnitPrice,
    CASE
        WHEN charge_type IN ('tax', 'credit')           THEN NULL
        WHEN is_covered                                 THEN 'Committed'
        WHEN pricing_model = 'spot'                     THEN 'Dynamic'
        WHEN is_unused OR charge_type IN ('usage', 'purchase', 'refund') THEN 'Standard'
    END                                                                            AS PricingCategory,
    coalesce(PricingCurrency, billing_currency)                                    AS PricingCurrency,
    CASE WHEN contracted_product IS NOT NULL THEN contracted_price END             AS PricingCurrencyContractedUnitPrice,
    CASE
        WHEN is_commitment_purchase                             THEN 0
        WHEN CostInPricingCurrency IS NOT NULL                  THEN CostInPricingCurrency
        WHEN coalesce(PricingCurrency, billing_currency) = billing_currency THEN effective_cost
    END                                                                            AS PricingCurrencyEffectiveCost,
    CASE WHEN list_product IS NOT NULL THEN list_price END                         AS PricingCurrencyListUnitPrice,
    pricing_quantity                                                               AS PricingQuantity,
    CASE WHEN pricing_quantity IS NOT NULL THEN unit_name END                      AS PricingUnit,
    coalesce(rg.RegionId, replace(lower(region_text), ' ', ''))                    AS RegionId,
    coalesce(rg.RegionName, region_text)                                           AS RegionName,
    -- FOCUS: a purchase and the unused part of a commitment have the commitment as their resource.
    CASE
        WHEN is_commitment_purchase OR is_unused THEN coalesce(regexp_replace(benefit_id, '(/reservations)?/+$', ''), resource_id)
        ELSE resource_id
    END                                                                            AS ResourceId,
    CASE
        WHEN is_commitment_purchase OR is_unused THEN coalesce(BenefitName, ReservationName, ResourceName)
        ELSE coalesce(ResourceName, nullif(regexp_extract(ResourceId, '([^/]+)/*$', 1), ''))
    END                                                                            AS ResourceName,
    coalesce(rt.DisplayName, resource_type)                                        AS ResourceType,
    -- Services that the table lacks: the category by the meter's name, else by the service family.
    coalesce(exact.ServiceCategory, by_type.ServiceCategory, by_consumed.ServiceCategory,
             by_name.ServiceCategory, family.ServiceCategory, 'Other')             AS ServiceCategory,
    coalesce(exact.ServiceName, by_type.ServiceName, by_consumed.ServiceName,
             fallback_name, 'Other')                                               AS ServiceName,
    -- FOCUS 1.3: the marketplace's seller makes the service available; Microsoft hosts and invoices it.
    CASE WHEN lower(PublisherType) = 'marketplace' AND lower(PublisherName) NOT LIKE 'microsoft%' THEN PublisherName
         ELSE 'Microsoft' END                                                      AS ServiceProviderName,
    coalesce(exact.ServiceSubcategory, by_type.ServiceSubcategory, by_consumed.ServiceSubcategory,
             by_name.ServiceSubcategory, family.ServiceSubcategory, 'Other (Other)') AS ServiceSubcategory,
    CASE WHEN charge_type <> 'tax' THEN coalesce(ProductId, MeterId, PartNumber) END AS SkuId,
    CASE WHEN charge_type <> 'tax' AND coalesce(ProductId, MeterId, PartNumber) IS NOT NULL THEN MeterName END AS SkuMeter,
    CASE WHEN AdditionalInfo IS NOT NULL AND charge_type <> 'tax'
         THEN CAST(json_object('x_AdditionalInfo', AdditionalInfo) AS VARCHAR) END AS SkuPriceDetails,
    CASE WHEN charge_type <> 'tax' THEN coalesce(ProductId, PartNumber, MeterId) END AS SkuPriceId,
    lower(coalesce(SubscriptionGuid, SubscriptionId))                              AS SubAccountId,
    SubscriptionName                                                               AS SubAccountName,
    CASE WHEN coalesce(SubscriptionGuid, SubscriptionId) IS NOT NULL THEN 'Subscription' END AS SubAccountType,
    CASE
        WHEN Tags IS NULL OR tags_text = '{}' THEN NULL
        -- What is no JSON is kept as it came.
        WHEN NOT json_valid(tags_text) THEN CAST(json_object('x_Unreadable', Tags) AS VARCHAR)
        WHEN NOT regexp_matches(tags_text, '[{,]\s*"(\s[^"]*|[^"]*\s)"\s*:') THEN tags_text
        -- Keys that differ by blanks around them are one key; its first value counts.
        ELSE CAST(to_json(map_from_entries(list_filter(
            list_transform(json_keys(tags_text), lambda k: struct_pack(
                k := trim(k),
                v := coalesce(json_extract_string(tags_text, '/' || replace(replace(k, '~', '~0'), '/', '~1')), ''))),
            lambda entry, i: list_position(list_transform(json_keys(tags_text), lambda k: trim(k)), entry.k) = i))) AS VARCHAR)
    END                                                                            AS Tags,
    -- Of an actual and an amortized file of one period, the amortized one carries everything but the purchases and
    -- refunds of commitments, which only the actual one has (Microsoft, FinOps toolkit: convert cost data to FOCUS).
    CASE
        WHEN x_Twin AND x_Variant = 'actual' AND NOT is_commitment_purchase THEN 'carried by the amortized file'
        WHEN x_Twin AND x_Variant = 'amortized' AND is_commitment_purchase THEN 'carried by the actual file'
    END                                                                            AS x_SetAside,
    x_Fault                                                                        AS x_Fault,
    x_Native                                                                       AS x_Native
FROM (
    SELECT
        *,
        coalesce(ResourceLocation, Location)                                       AS region_text,
        coalesce(ServiceName, MeterCategory, ProductOrderName, ProductName)        AS fallback_name,
        CASE WHEN is_covered OR is_commitment_purchase OR AdditionalInfo LIKE '%VMCapacityReservationId%' THEN
            struct_pack(
                details := TRY_CAST(AdditionalInfo AS JSON),
                ratio := TRY_CAST(json_extract_string(TRY_CAST(AdditionalInfo AS JSON), '$.RINormalizationRatio') AS DOUBLE))
        END                                                                        AS additional
    FROM extended
) c
LEFT JOIN azure_regions rg           ON rg.OriginalValue = lower(c.region_text)
LEFT JOIN azure_resource_types rt    ON rt.ResourceType = c.resource_type
LEFT JOIN azure_services exact       ON exact.ConsumedService = lower(c.ConsumedService) AND exact.ResourceType = c.resource_type
LEFT JOIN service_by_type by_type    ON by_type.ResourceType = c.resource_type
LEFT JOIN service_by_consumed by_consumed ON by_consumed.ConsumedService = lower(c.ConsumedService)
LEFT JOIN service_by_name by_name    ON by_name.LowerName = lower(c.fallback_name)
LEFT JOIN azure_service_families family ON family.ServiceFamily = lower(c.ServiceFamily)
