-- FOCUS charges as DigitalOcean's invoice CSV would have them: dollar signs, thousands separators, taxes and credits that
-- end with the month's last second.
SELECT
    CASE ChargeCategory
        WHEN 'Tax' THEN 'Taxes'
        WHEN 'Credit' THEN 'Credits'
        WHEN 'Adjustment' THEN 'Adjustments'
        WHEN 'Purchase' THEN ServiceName || ' Subscription'
        ELSE ServiceName
    END AS product,
    CAST(NULL AS VARCHAR) AS group_description,
    ChargeDescription AS description,
    CASE WHEN ChargeCategory = 'Usage' THEN ConsumedQuantity END AS hours,
    strftime(ChargePeriodStart, '%Y-%m-%d %H:%M:%S +0000') AS "start",
    strftime(
        CASE
            WHEN ChargeCategory IN ('Tax', 'Credit') AND CAST(ChargePeriodEnd AS TIME) = TIME '00:00:00'
            THEN ChargePeriodEnd - INTERVAL 1 SECOND
            ELSE ChargePeriodEnd
        END,
        '%Y-%m-%d %H:%M:%S +0000'
    ) AS "end",
    CASE WHEN BilledCost < 0 THEN '-' ELSE '' END || '$'
        || format('{:,}', CAST(split_part(CAST(abs(BilledCost) AS VARCHAR), '.', 1) AS BIGINT))
        || rtrim('.' || split_part(CAST(BilledCost AS VARCHAR), '.', 2), '.0') AS USD,
    SubAccountName AS project_name,
    'iaas' AS category
FROM truth
