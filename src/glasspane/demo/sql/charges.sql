-- Use as charges: on demand, spot, or covered by a commitment (then billed 0 and effective at the committed rate).
CREATE OR REPLACE TABLE charges AS
WITH measured AS (
    SELECT line, date_trunc('month', day)::DATE AS month, day AS starts, (day + 1)::DATE AS ends, covered, quantity
    FROM usage
    WHERE getvariable('grain') = 'day'
    UNION ALL
    SELECT line, date_trunc('month', day)::DATE, min(day), (max(day) + 1)::DATE, covered, sum(quantity)::DECIMAL(20,6)
    FROM usage
    WHERE getvariable('grain') = 'month'
    GROUP BY line, date_trunc('month', day), covered
),
priced AS (
    SELECT
        m.*,
        l.list_price,
        l.committed_rate,
        CASE WHEN m.covered THEN l.commitment END AS commitment,
        CASE
            WHEN l.spot THEN round(l.list_price * (0.27 + pick(concat(l.sku, l.region, m.starts), 1300) / 10000.0)::DECIMAL(6,4), 4)
            WHEN m.covered THEN l.covered_contract_price
            ELSE l.contracted_price
        END::DECIMAL(16,9) AS contracted_price
    FROM measured AS m
    JOIN lines AS l ON l.line = m.line
),
costed AS (
    SELECT
        *,
        round(quantity * list_price, getvariable('digits'))::DECIMAL(38,18) AS list_cost,
        round(quantity * contracted_price, getvariable('digits'))::DECIMAL(38,18) AS contracted_cost
    FROM priced
),
effective AS (
    SELECT
        *,
        CASE
            WHEN commitment IS NOT NULL THEN round(quantity * committed_rate, getvariable('digits'))::DECIMAL(38,18)
            ELSE contracted_cost
        END AS effective_cost
    FROM costed
)
SELECT
    line,
    month,
    starts,
    ends,
    commitment,
    quantity,
    contracted_price,
    list_cost,
    contracted_cost,
    effective_cost,
    CASE WHEN commitment IS NULL THEN contracted_cost ELSE 0 END::DECIMAL(38,18) AS billed_cost
FROM effective;
