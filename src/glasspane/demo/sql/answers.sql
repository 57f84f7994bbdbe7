-- What can be known of the charges made last: totals, anomalies, waste, use of commitments.
INSERT INTO total_answers
SELECT
    getvariable('connection'),
    ServiceProviderName,
    strftime(BillingPeriodStart, '%Y-%m'),
    count(*),
    sum(BilledCost),
    sum(EffectiveCost),
    sum(ListCost),
    sum(ContractedCost)
FROM (
    SELECT p.service_provider AS ServiceProviderName, u.month AS BillingPeriodStart, u.billed_cost AS BilledCost,
        u.effective_cost AS EffectiveCost, u.list_cost AS ListCost, u.contracted_cost AS ContractedCost
    FROM charges AS u, sources AS p
    WHERE p.source = getvariable('source')
    UNION ALL
    SELECT ServiceProviderName, BillingPeriodStart, BilledCost, EffectiveCost, ListCost, ContractedCost FROM invoice_rest
) AS parts
GROUP BY ServiceProviderName, BillingPeriodStart;

INSERT INTO anomaly_answers
WITH strange AS (
    SELECT
        l.anomaly,
        l.account,
        l.account_id,
        l.account_name,
        min(l.region) AS region,
        min(u.day) AS first_day,
        max(u.day) AS last_day,
        sum(CASE
            WHEN l.spike = 1 THEN c.effective_cost
            ELSE c.effective_cost - round(u.usual * c.contracted_price, getvariable('digits'))
        END) AS excess
    FROM usage AS u
    JOIN lines AS l ON l.line = u.line
    JOIN charges AS c ON c.line = u.line AND c.starts = u.day
    WHERE u.strange
    GROUP BY ALL
)
SELECT
    s.anomaly,
    a.kind,
    getvariable('connection'),
    s.account_id,
    s.account_name,
    a.service,
    s.region,
    s.first_day,
    s.last_day,
    sum(c.effective_cost) - any_value(s.excess),
    sum(c.effective_cost),
    a.cause
FROM strange AS s
JOIN anomalies AS a ON a.anomaly = s.anomaly
JOIN lines AS l ON l.account = s.account AND l.service = a.service
JOIN charges AS c ON c.line = l.line AND c.starts >= s.first_day AND c.starts <= s.last_day
GROUP BY ALL;

INSERT INTO waste_answers
SELECT
    l.resource_id,
    l.waste,
    getvariable('connection'),
    l.account_id,
    l.account_name,
    l.service,
    l.region,
    strftime(c.month, '%Y-%m'),
    sum(c.effective_cost)
FROM charges AS c
JOIN lines AS l ON l.line = c.line
WHERE l.waste IS NOT NULL AND c.month = getvariable('waste_month')
GROUP BY ALL;

INSERT INTO commitment_answers
SELECT
    id,
    any_value(name),
    getvariable('connection'),
    strftime(month, '%Y-%m'),
    sum(used),
    sum(unused)
FROM (
    SELECT k.id, k.name, c.month, c.effective_cost AS used, 0 AS unused
    FROM charges AS c
    JOIN commitments AS k ON k.commitment = c.commitment
    UNION ALL
    SELECT CommitmentDiscountId, CommitmentDiscountName, BillingPeriodStart::DATE, 0, EffectiveCost
    FROM invoice_rest
    WHERE CommitmentDiscountStatus = 'Unused'
) AS parts
GROUP BY id, month;
