-- The rest of the invoice: credits, refunds, marketplace and fixed fees, support as a share of the bill.
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
    CASE p.span WHEN 'month' THEN least(s.month_end, getvariable('data_end')) ELSE s.month + 1 END::TIMESTAMP AS ChargePeriodEnd,
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
