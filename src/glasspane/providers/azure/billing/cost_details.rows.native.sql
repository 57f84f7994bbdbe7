-- The lines of one cost details file, before a header gives them their column names. :variant is 'actual' or 'amortized'.
WITH fact AS (
    SELECT
        *,
        CommitmentDiscountStatus IN ('Used', 'Unused')                              AS is_covered,
        CommitmentDiscountId IS NOT NULL AND ChargeCategory = 'Purchase'            AS is_commitment_purchase,
        CASE WHEN CommitmentDiscountId IS NOT NULL THEN
            CASE WHEN CommitmentDiscountCategory = 'Spend' THEN 'SavingsPlan' ELSE 'Reservation' END
        END                                                                         AS commitment
    FROM truth
),
line AS (
    SELECT
        *,
        -- Actual cost prices the purchase of a commitment, amortized cost what it covers and leaves unused.
        CASE WHEN is_covered THEN CASE :variant WHEN 'actual' THEN 0 ELSE EffectiveCost END ELSE BilledCost END AS cost,
        CASE
            WHEN CommitmentDiscountStatus = 'Unused'                         THEN 'Unused' || commitment
            WHEN ChargeCategory = 'Purchase' AND ChargeClass = 'Correction'  THEN 'Refund'
            WHEN ChargeCategory = 'Adjustment'                               THEN 'RoundingAdjustment'
            ELSE ChargeCategory
        END                                                                         AS charge_type,
        CASE
            WHEN commitment IS NOT NULL AND (is_covered OR is_commitment_purchase) THEN commitment
            WHEN PricingCategory = 'Dynamic'                                 THEN 'Spot'
            ELSE 'OnDemand'
        END                                                                         AS pricing_model,
        CASE ChargeFrequency WHEN 'Recurring' THEN 'Recurring' WHEN 'One-Time' THEN 'OneTime' ELSE 'UsageBased' END AS frequency,
        coalesce(ConsumedQuantity, PricingQuantity, 1)                              AS quantity,
        CASE coalesce(ConsumedUnit, PricingUnit, 'Units')
            WHEN 'Units' THEN '1'
            WHEN 'Hours' THEN '1 Hour'
            ELSE CASE WHEN regexp_matches(coalesce(ConsumedUnit, PricingUnit), '^[0-9]') THEN '' ELSE '1 ' END
                || coalesce(ConsumedUnit, PricingUnit)
        END                                                                         AS unit_of_measure,
        CASE WHEN ServiceSubcategory = 'Support' THEN 'Support'
             WHEN ServiceCategory = 'AI and Machine Learning' THEN 'AI + Machine Learning'
             ELSE ServiceCategory END                                               AS service_family,
        -- What a commitment's own lines are about is told by their meter.
        CASE WHEN NOT (is_commitment_purchase OR CommitmentDiscountStatus IS NOT DISTINCT FROM 'Unused') THEN ResourceId END AS resource_id,
        CASE WHEN NOT (is_commitment_purchase OR CommitmentDiscountStatus IS NOT DISTINCT FROM 'Unused')
              AND contains(lower(ResourceId), '/providers/')
             THEN nullif(split_part(string_split(lower(ResourceId), '/providers/')[-1], '/', 1), '') END AS consumed_service,
        nullif(regexp_extract(ResourceId, '(?i)/resourcegroups/([^/]+)', 1), '')    AS resource_group,
        CASE WHEN commitment = 'Reservation' THEN regexp_extract(CommitmentDiscountId, '([^/]+)/*$', 1) END AS reservation_id,
        CASE WHEN ServiceProviderName NOT LIKE 'Microsoft%' THEN 'Marketplace' END  AS marketplace,
        coalesce(PricingCurrency, BillingCurrency)                                  AS pricing_currency,
        json_extract_string(TRY_CAST(SkuPriceDetails AS JSON), '$.x_AdditionalInfo') AS additional_info
    FROM fact
    WHERE CASE :variant
        WHEN 'actual' THEN CommitmentDiscountStatus IS DISTINCT FROM 'Unused'
        ELSE NOT is_commitment_purchase
    END
),
priced AS (
    SELECT
        *,
        rtrim(rtrim(CAST(cost AS VARCHAR), '0'), '.')                               AS cost_text,
        rtrim(rtrim(CAST(quantity AS VARCHAR), '0'), '.')                           AS quantity_text,
        CASE WHEN quantity <> 0 THEN CAST(CAST(cost AS DOUBLE) / CAST(quantity AS DOUBLE) AS VARCHAR) ELSE '0' END AS effective_price,
        rtrim(rtrim(CAST(coalesce(ContractedUnitPrice, 0) AS VARCHAR), '0'), '.')   AS unit_price,
        rtrim(rtrim(CAST(coalesce(ListUnitPrice, 0) AS VARCHAR), '0'), '.')         AS list_price,
        CASE
            WHEN pricing_currency = BillingCurrency THEN '1'
            WHEN PricingCurrencyEffectiveCost <> 0
                THEN CAST(CAST(EffectiveCost AS DOUBLE) / CAST(PricingCurrencyEffectiveCost AS DOUBLE) AS VARCHAR)
        END                                                                         AS exchange_rate,
        CASE
            WHEN pricing_currency = BillingCurrency THEN cost
            WHEN cost = EffectiveCost THEN PricingCurrencyEffectiveCost
            WHEN cost = 0 THEN 0
        END                                                                         AS pricing_cost
    FROM line
)
