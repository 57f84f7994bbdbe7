-- FOCUS charges as one document of DigitalOcean's API: GET /v2/customers/my/invoices/{invoice_uuid}.
SELECT
    any_value(InvoiceId) AS invoice_uuid,
    CAST(sum(BilledCost) AS VARCHAR) AS amount,
    list({
        'product': CASE ChargeCategory
            WHEN 'Tax' THEN 'Taxes'
            WHEN 'Credit' THEN 'Credits'
            WHEN 'Adjustment' THEN 'Adjustments'
            WHEN 'Purchase' THEN ServiceName || ' Subscription'
            ELSE ServiceName
        END,
        'resource_uuid': ResourceId,
        'group_description': NULL,
        'description': ChargeDescription,
        'amount': CAST(BilledCost AS VARCHAR),
        'duration': CASE WHEN ChargeCategory = 'Usage' THEN CAST(ConsumedQuantity AS VARCHAR) ELSE '0' END,
        'duration_unit': 'Hours',
        'start_time': strftime(ChargePeriodStart, '%Y-%m-%dT%H:%M:%SZ'),
        'end_time': strftime(
            CASE
                WHEN ChargeCategory IN ('Tax', 'Credit') AND CAST(ChargePeriodEnd AS TIME) = TIME '00:00:00'
                THEN ChargePeriodEnd - INTERVAL 1 SECOND
                ELSE ChargePeriodEnd
            END,
            '%Y-%m-%dT%H:%M:%SZ'
        ),
        'project_name': SubAccountName,
        'category': 'iaas'
    } ORDER BY x_Key) AS invoice_items,
    {'total': count(*)} AS meta
FROM truth
