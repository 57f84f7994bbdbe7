-- Tax on all that an account is billed, service by service.
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
    CASE p.span WHEN 'month' THEN least(m.month_end, getvariable('data_end')) ELSE m.month + 1 END::TIMESTAMP AS ChargePeriodEnd,
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
