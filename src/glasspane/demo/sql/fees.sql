-- What commitments cost (purchases) and the part of them that nobody used.
INSERT INTO invoice_rest BY NAME
WITH terms AS (
    SELECT
        t.*,
        m.month,
        m.month_end,
        m.ago,
        hourly_cost - hourly_upfront AS hourly_fee,
        least(m.month_end, getvariable('data_end')) AS known_until
    FROM commitment_terms AS t
    JOIN months AS m ON t.term_from < m.month_end AND t.term_to > m.month
    WHERE t.source = getvariable('source')
      AND m.month >= getvariable('span_from')
      AND m.month < getvariable('span_to')
),
spans AS (
    SELECT *, 'fee' AS part, month AS starts,
        CASE fee_spans WHEN 'month' THEN known_until ELSE (month + 1)::DATE END AS ends,
        24 * (month_end - month) AS hours
    FROM terms
    WHERE fee = 'month'
    UNION ALL
    SELECT *, 'upfront', term_from, (term_from + 1)::DATE, 24 * (term_to - term_from)
    FROM terms
    WHERE upfront > 0 AND term_from = month
    UNION ALL
    SELECT *, 'unused', month, known_until, 24 * (known_until - month)
    FROM terms
    WHERE unused = 'month'
    UNION ALL
    SELECT t.*, d.part, d.starts, (d.starts + 1)::DATE, 24
    FROM (
        SELECT DISTINCT k.month, p.part, d.day AS starts
        FROM terms AS k
        JOIN days AS d ON d.day >= k.month AND d.day < k.month_end,
        (VALUES ('fee'), ('unused')) AS p(part)
    ) AS d
    JOIN terms AS t
        ON t.month = d.month AND ((d.part = 'fee' AND t.fee = 'day') OR (d.part = 'unused' AND t.unused = 'day'))
),
used AS (
    SELECT
        u.commitment,
        CASE c.unused WHEN 'day' THEN u.starts ELSE u.month END AS starts,
        sum(u.effective_cost) AS cost,
        sum(u.quantity) AS quantity
    FROM charges AS u
    JOIN commitments AS c ON c.commitment = u.commitment
    GROUP BY ALL
),
amounts AS (
    SELECT
        s.*,
        CASE s.part
            WHEN 'fee' THEN (s.hours * s.hourly_fee)::DECIMAL(38,18)
            WHEN 'upfront' THEN (s.hours * s.hourly_upfront)::DECIMAL(38,18)
            ELSE (s.hours * s.hourly_cost)::DECIMAL(38,18) - coalesce(u.cost, 0)
        END::DECIMAL(38,18) AS cost,
        CASE s.part
            WHEN 'unused' THEN s.hours * s.hourly_units - coalesce(u.quantity, 0)
            ELSE s.hours * s.hourly_units
        END::DECIMAL(38,18) AS quantity
    FROM spans AS s
    LEFT JOIN used AS u ON s.part = 'unused' AND u.commitment = s.commitment AND u.starts = s.starts
)
SELECT
    concat(a.commitment, ':', a.part, ':', a.starts) AS x_Key,
    CASE WHEN a.part <> 'unused' THEN a.cost ELSE 0 END AS BilledCost,
    p.billing_id AS BillingAccountId,
    p.billing_name AS BillingAccountName,
    p.billing_type AS BillingAccountType,
    'USD' AS BillingCurrency,
    a.month_end::TIMESTAMP AS BillingPeriodEnd,
    a.month::TIMESTAMP AS BillingPeriodStart,
    CASE WHEN a.part = 'unused' THEN 'Usage' ELSE 'Purchase' END AS ChargeCategory,
    concat(a.name, CASE a.part WHEN 'fee' THEN ' recurring fee' WHEN 'upfront' THEN ' upfront fee' ELSE ' unused' END) AS ChargeDescription,
    CASE a.part WHEN 'fee' THEN 'Recurring' WHEN 'upfront' THEN 'One-Time' ELSE 'Usage-Based' END AS ChargeFrequency,
    a.ends::TIMESTAMP AS ChargePeriodEnd,
    a.starts::TIMESTAMP AS ChargePeriodStart,
    a.category AS CommitmentDiscountCategory,
    a.id AS CommitmentDiscountId,
    a.name AS CommitmentDiscountName,
    CASE a.category WHEN 'Usage' THEN a.quantity ELSE a.cost END AS CommitmentDiscountQuantity,
    CASE WHEN a.part = 'unused' THEN 'Unused' END AS CommitmentDiscountStatus,
    a.type AS CommitmentDiscountType,
    CASE a.category WHEN 'Usage' THEN 'Hours' ELSE 'USD' END AS CommitmentDiscountUnit,
    CASE WHEN a.part = 'unused' AND p.unused_value = 'nothing' THEN 0 ELSE a.cost END AS ContractedCost,
    CASE WHEN a.part = 'unused' THEN a.cost ELSE 0 END AS EffectiveCost,
    p.host AS HostProviderName,
    CASE WHEN a.ago > 0 THEN concat(p.invoice, strftime(a.month, '%Y%m')) END AS InvoiceId,
    p.issuer AS InvoiceIssuerName,
    CASE WHEN a.part = 'unused' AND p.unused_value = 'nothing' THEN 0 ELSE a.cost END AS ListCost,
    CASE WHEN a.part = 'unused' THEN 'Committed' ELSE 'Standard' END AS PricingCategory,
    'USD' AS PricingCurrency,
    CASE WHEN a.part = 'unused' THEN a.cost ELSE 0 END AS PricingCurrencyEffectiveCost,
    a.region AS RegionId,
    a.region_name AS RegionName,
    a.id AS ResourceId,
    a.name AS ResourceName,
    a.type AS ResourceType,
    a.service_category AS ServiceCategory,
    a.service AS ServiceName,
    p.service_provider AS ServiceProviderName,
    a.service_subcategory AS ServiceSubcategory,
    upper(left(md5(a.commitment), 16)) AS SkuId,
    a.name AS SkuMeter,
    upper(left(md5(a.commitment), 20)) AS SkuPriceId,
    a.account_id AS SubAccountId,
    a.account_name AS SubAccountName,
    a.account_type AS SubAccountType,
    CASE WHEN a.part = 'upfront' THEN a.cost END AS x_UpfrontFee
FROM amounts AS a
JOIN sources AS p ON p.source = a.source
WHERE a.cost <> 0;
