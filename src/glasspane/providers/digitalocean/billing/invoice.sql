-- DigitalOcean invoices, the CSV download and the items of the API, to FOCUS 1.4.
-- Source: https://docs.digitalocean.com/reference/api/ (Billing: invoice items), and invoices as they are downloaded.
--
-- An invoice has one price for an item: BilledCost, EffectiveCost, ListCost and ContractedCost are the item's amount.
-- It is in US dollars throughout. It names no account: the items are those of `customers/my`, so BillingAccountId is the
-- invoice's e-mail address where the document has one, else "digitalocean". Projects are the sub-accounts.
WITH
items AS (
    SELECT
        raw.*,
        coalesce(do_products.service, raw.product, 'DigitalOcean') AS service,
        do_products.category AS service_category,
        do_products.subcategory AS service_subcategory,
        CASE
            WHEN raw.product = 'Taxes' THEN 'Tax'
            WHEN raw.product IN ('Credits', 'Credit', 'Promotional Credits') THEN 'Credit'
            WHEN raw.product IN ('Adjustments', 'Adjustment', 'Refunds', 'Refund') THEN 'Adjustment'
            WHEN ends_with(raw.product, ' Subscription') OR ends_with(raw.product, ' Subscriptions') THEN 'Purchase'
            ELSE 'Usage'
        END AS charge_category,
        coalesce(try_strptime(coalesce(invoice_period, billing_period), '%Y-%m'), date_trunc('month', start_time))
            AS month
    FROM raw
    LEFT JOIN do_products ON do_products.product = raw.product
)

SELECT
    amount AS BilledCost,
    coalesce(user_email, 'digitalocean') AS BillingAccountId,
    user_company AS BillingAccountName,
    'Account' AS BillingAccountType,
    'USD' AS BillingCurrency,
    month + INTERVAL 1 MONTH AS BillingPeriodEnd,
    month AS BillingPeriodStart,
    charge_category AS ChargeCategory,
    CASE
        WHEN group_description IS NULL THEN coalesce(description, product)
        WHEN description IS NULL THEN group_description
        ELSE group_description || ': ' || description
    END AS ChargeDescription,
    CASE charge_category
        WHEN 'Usage' THEN 'Usage-Based'
        WHEN 'Purchase' THEN 'Recurring'
        ELSE 'One-Time'
    END AS ChargeFrequency,
    CASE
        -- Taxes and credits end with the month's last second; every other end is the first instant after.
        WHEN CAST(end_time AS TIME) = TIME '23:59:59' THEN end_time + INTERVAL 1 SECOND
        ELSE end_time
    END AS ChargePeriodEnd,
    start_time AS ChargePeriodStart,
    CASE WHEN charge_category = 'Usage' THEN duration END AS ConsumedQuantity,
    CASE WHEN charge_category = 'Usage' AND duration IS NOT NULL THEN coalesce(duration_unit, 'Hours') END
        AS ConsumedUnit,
    amount AS ContractedCost,
    amount AS EffectiveCost,
    'DigitalOcean' AS HostProviderName,
    coalesce(invoice_uuid, invoice_id) AS InvoiceId,
    'DigitalOcean' AS InvoiceIssuerName,
    amount AS ListCost,
    CASE WHEN charge_category IN ('Usage', 'Purchase') THEN 'Standard' END AS PricingCategory,
    CASE WHEN charge_category IN ('Usage', 'Purchase') THEN duration END AS PricingQuantity,
    CASE
        WHEN charge_category IN ('Usage', 'Purchase') AND duration IS NOT NULL THEN coalesce(duration_unit, 'Hours')
    END AS PricingUnit,
    coalesce(resource_uuid, resource_id) AS ResourceId,
    CASE
        -- "example.com (s-1vcpu-1gb)": the resource's name, then its size.
        WHEN coalesce(resource_uuid, resource_id) IS NULL THEN NULL
        ELSE coalesce(group_description, split_part(description, ' (', 1))
    END AS ResourceName,
    CASE WHEN coalesce(resource_uuid, resource_id) IS NOT NULL THEN product END AS ResourceType,
    coalesce(service_category, 'Other') AS ServiceCategory,
    service AS ServiceName,
    'DigitalOcean' AS ServiceProviderName,
    coalesce(service_subcategory, 'Other (Other)') AS ServiceSubcategory,
    project_name AS SubAccountId,
    project_name AS SubAccountName,
    CASE WHEN project_name IS NOT NULL THEN 'Project' END AS SubAccountType,
    x_Fault,
    x_Native
FROM items
