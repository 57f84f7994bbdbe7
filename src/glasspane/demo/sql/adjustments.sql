-- The rest of the invoice: credits, refunds, marketplace and fixed fees, support as a share of the bill, then tax on all of it.
INSERT INTO invoice_rest BY NAME
WITH due AS (
    SELECT j.*, m.*, a.source, a.id AS account_id, a.name AS account_name
    FROM adjustments AS j
    JOIN accounts AS a ON a.account = j.account
    JOIN months AS m ON m.ago BETWEEN j.newest AND j.oldest
    WHERE a.source = getvariable('source')
      AND m.month >= getvariable('span_from')
      AND m.month < getvariable('span_to')
      AND j.kind <> 'usage_credit'
),
bill AS (
    SELECT month, sum(cost) AS cost
    FROM (
        SELECT month, billed_cost AS cost FROM charges
        UNION ALL
        SELECT BillingPeriodStart::DATE, BilledCost FROM invoice_rest
    ) AS parts
    GROUP BY month
),
sums AS (
    SELECT
        d.*,
        CASE d.kind
            WHEN 'support' THEN round(b.cost * d.amount, 2)
            ELSE d.amount
        END::DECIMAL(38,18) AS cost
    FROM due AS d
    JOIN bill AS b ON b.month = d.month
)
SELECT
    concat(s.adjustment, ':', s.month) AS x_Key,
    s.cost AS BilledCost,
    p.billing_id AS BillingAccountId,
    p.billing_name AS BillingAccountName,
    p.billing_type AS BillingAccountType,
    'USD' AS BillingCurrency,
    s.month_end::TIMESTAMP AS BillingPeriodEnd,
    s.month::TIMESTAMP AS BillingPeriodStart,
    s.charge_category AS ChargeCategory,
    s.charge_class AS ChargeClass,
    s.text AS ChargeDescription,
    CASE WHEN s.charge_category = 'Usage' THEN 'Usage-Based' WHEN s.cost < 0 THEN 'One-Time' ELSE 'Recurring' END AS ChargeFrequency,
    CASE p.span WHEN 'month' THEN s.month_end ELSE s.month + 1 END::TIMESTAMP AS ChargePeriodEnd,
    s.month::TIMESTAMP AS ChargePeriodStart,
    s.cost AS ContractedCost,
    s.cost AS EffectiveCost,
    p.host AS HostProviderName,
    CASE WHEN s.ago > 0 THEN concat(p.invoice, strftime(s.month, '%Y%m')) END AS InvoiceId,
    coalesce(s.issuer, p.issuer) AS InvoiceIssuerName,
    s.cost AS ListCost,
    CASE WHEN s.charge_category IN ('Usage', 'Purchase') THEN 'Standard' END AS PricingCategory,
    'USD' AS PricingCurrency,
    s.cost AS PricingCurrencyEffectiveCost,
    s.category AS ServiceCategory,
    s.service AS ServiceName,
    coalesce(s.service_provider, p.service_provider) AS ServiceProviderName,
    s.subcategory AS ServiceSubcategory,
    upper(left(md5(s.adjustment), 16)) AS SkuId,
    s.text AS SkuMeter,
    upper(left(md5(s.adjustment), 20)) AS SkuPriceId,
    s.account_id AS SubAccountId,
    s.account_name AS SubAccountName,
    p.account_type AS SubAccountType
FROM sums AS s
JOIN sources AS p ON p.source = s.source;

INSERT INTO invoice_rest BY NAME
WITH credited AS (
    SELECT
        t.*,
        j.adjustment,
        j.text AS credit,
        round(-t.BilledCost * j.amount, getvariable('digits'))::DECIMAL(38,18) AS cost
    FROM use_as_focus AS t
    JOIN accounts AS a ON a.id = t.SubAccountId
    JOIN adjustments AS j
        ON j.account = a.account AND j.service = t.ServiceName AND j.kind = 'usage_credit'
    JOIN months AS m ON m.month = t.BillingPeriodStart::DATE AND m.ago BETWEEN j.newest AND j.oldest
    WHERE t.ChargeCategory = 'Usage' AND t.BilledCost > 0 AND t.CommitmentDiscountId IS NULL
)
SELECT
    * EXCLUDE (adjustment, credit, cost) REPLACE (
        concat(x_Key, ':', adjustment) AS x_Key,
        'Credit' AS ChargeCategory,
        'One-Time' AS ChargeFrequency,
        credit AS ChargeDescription,
        cost AS BilledCost,
        cost AS EffectiveCost,
        cost AS ListCost,
        cost AS ContractedCost,
        cost AS PricingCurrencyEffectiveCost,
        NULL AS PricingCategory,
        NULL AS ListUnitPrice,
        NULL AS ContractedUnitPrice,
        NULL AS PricingCurrencyListUnitPrice,
        NULL AS PricingCurrencyContractedUnitPrice,
        NULL AS PricingQuantity,
        NULL AS PricingUnit,
        NULL AS ConsumedQuantity,
        NULL AS ConsumedUnit
    )
FROM credited
WHERE cost <> 0;

INSERT INTO invoice_rest BY NAME
WITH billed AS (
    SELECT u.month, l.account_id, l.service, l.category, l.subcategory, sum(u.billed_cost) AS cost
    FROM charges AS u
    JOIN lines AS l ON l.line = u.line
    WHERE l.tax > 0
    GROUP BY ALL
    UNION ALL
    SELECT BillingPeriodStart::DATE, SubAccountId, ServiceName, ServiceCategory, ServiceSubcategory, BilledCost FROM invoice_rest
),
taxed AS (
    SELECT
        b.month,
        b.account_id,
        b.service,
        min(b.category) AS category,
        min(b.subcategory) AS subcategory,
        round(sum(b.cost) * any_value(a.tax), 2)::DECIMAL(38,18) AS cost
    FROM billed AS b
    JOIN accounts AS a ON a.id = b.account_id AND a.tax > 0
    GROUP BY b.month, b.account_id, b.service
)
SELECT
    concat('tax:', x.account_id, ':', x.service, ':', m.month) AS x_Key,
    x.cost AS BilledCost,
    p.billing_id AS BillingAccountId,
    p.billing_name AS BillingAccountName,
    p.billing_type AS BillingAccountType,
    'USD' AS BillingCurrency,
    m.month_end::TIMESTAMP AS BillingPeriodEnd,
    m.month::TIMESTAMP AS BillingPeriodStart,
    'Tax' AS ChargeCategory,
    concat('Tax for ', x.service) AS ChargeDescription,
    'One-Time' AS ChargeFrequency,
    CASE p.span WHEN 'month' THEN m.month_end ELSE m.month + 1 END::TIMESTAMP AS ChargePeriodEnd,
    m.month::TIMESTAMP AS ChargePeriodStart,
    x.cost AS ContractedCost,
    x.cost AS EffectiveCost,
    p.host AS HostProviderName,
    CASE WHEN m.ago > 0 THEN concat(p.invoice, strftime(m.month, '%Y%m')) END AS InvoiceId,
    p.issuer AS InvoiceIssuerName,
    x.cost AS ListCost,
    'USD' AS PricingCurrency,
    x.cost AS PricingCurrencyEffectiveCost,
    x.category AS ServiceCategory,
    x.service AS ServiceName,
    p.service_provider AS ServiceProviderName,
    x.subcategory AS ServiceSubcategory,
    x.account_id AS SubAccountId,
    a.name AS SubAccountName,
    p.account_type AS SubAccountType
FROM taxed AS x
JOIN months AS m ON m.month = x.month
JOIN accounts AS a ON a.id = x.account_id
JOIN sources AS p ON p.source = a.source
WHERE x.cost <> 0;
