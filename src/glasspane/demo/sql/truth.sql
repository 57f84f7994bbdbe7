-- The relation `truth`: the chosen months' use, written out as FOCUS charges, and the rest of its invoice.
CREATE OR REPLACE VIEW use_as_focus AS
SELECT
    concat(u.line, ':', u.starts) AS x_Key,
    e.zone AS AvailabilityZone,
    u.billed_cost AS BilledCost,
    p.billing_id AS BillingAccountId,
    p.billing_name AS BillingAccountName,
    p.billing_type AS BillingAccountType,
    'USD' AS BillingCurrency,
    m.month_end::TIMESTAMP AS BillingPeriodEnd,
    u.month::TIMESTAMP AS BillingPeriodStart,
    'Usage' AS ChargeCategory,
    e.text AS ChargeDescription,
    'Usage-Based' AS ChargeFrequency,
    u.ends::TIMESTAMP AS ChargePeriodEnd,
    u.starts::TIMESTAMP AS ChargePeriodStart,
    c.category AS CommitmentDiscountCategory,
    c.id AS CommitmentDiscountId,
    c.name AS CommitmentDiscountName,
    CASE c.category WHEN 'Usage' THEN u.quantity WHEN 'Spend' THEN u.effective_cost END AS CommitmentDiscountQuantity,
    CASE WHEN c.id IS NOT NULL THEN 'Used' END AS CommitmentDiscountStatus,
    c.type AS CommitmentDiscountType,
    CASE c.category WHEN 'Usage' THEN e.unit WHEN 'Spend' THEN 'USD' END AS CommitmentDiscountUnit,
    u.quantity AS ConsumedQuantity,
    e.unit AS ConsumedUnit,
    u.contracted_cost AS ContractedCost,
    u.contracted_price AS ContractedUnitPrice,
    u.effective_cost AS EffectiveCost,
    p.host AS HostProviderName,
    CASE WHEN m.ago > 0 THEN concat(p.invoice, strftime(u.month, '%Y%m')) END AS InvoiceId,
    p.issuer AS InvoiceIssuerName,
    u.list_cost AS ListCost,
    e.list_price AS ListUnitPrice,
    CASE WHEN c.id IS NOT NULL THEN 'Committed' WHEN e.spot THEN 'Dynamic' ELSE 'Standard' END AS PricingCategory,
    'USD' AS PricingCurrency,
    u.contracted_price AS PricingCurrencyContractedUnitPrice,
    u.effective_cost AS PricingCurrencyEffectiveCost,
    e.list_price AS PricingCurrencyListUnitPrice,
    u.quantity AS PricingQuantity,
    e.unit AS PricingUnit,
    e.region AS RegionId,
    e.region_name AS RegionName,
    e.resource_id AS ResourceId,
    CASE WHEN e.resource_id IS NOT NULL THEN e.resource_name END AS ResourceName,
    CASE WHEN e.resource_id IS NOT NULL THEN e.resource_type END AS ResourceType,
    e.category AS ServiceCategory,
    e.service AS ServiceName,
    p.service_provider AS ServiceProviderName,
    e.subcategory AS ServiceSubcategory,
    e.sku_id AS SkuId,
    e.meter AS SkuMeter,
    concat(e.sku_id, '.', CASE WHEN e.spot THEN 'SPOT' ELSE 'OD' END) AS SkuPriceId,
    e.account_id AS SubAccountId,
    e.account_name AS SubAccountName,
    e.account_type AS SubAccountType,
    e.tags AS Tags
FROM charges AS u
JOIN months AS m ON m.month = u.month
JOIN lines AS e ON e.line = u.line
JOIN sources AS p ON p.source = e.source
LEFT JOIN commitments AS c ON c.commitment = u.commitment
;

CREATE OR REPLACE VIEW truth AS
SELECT * FROM use_as_focus WHERE BillingPeriodStart >= getvariable('shown_from') AND BillingPeriodStart < getvariable('shown_to')
UNION ALL BY NAME
SELECT * FROM invoice_rest WHERE BillingPeriodStart >= getvariable('shown_from') AND BillingPeriodStart < getvariable('shown_to');
