-- What each commitment costs an hour, in all and its part that was paid upfront.
CREATE OR REPLACE TABLE commitment_terms AS
WITH priced AS (
    SELECT
        v.commitment,
        sized(v.units) AS units,
        s.amount,
        round(round(s.price * r.factor, 9) * (1 - c.discount), 6)::DECIMAL(16,6) AS rate,
        f.region,
        r.name AS region_name
    FROM covers AS v
    JOIN commitments AS c ON c.commitment = v.commitment
    JOIN fleets AS f ON f.fleet = v.fleet
    JOIN skus AS s ON s.sku = v.sku
    JOIN accounts AS a ON a.account = f.account
    JOIN sources AS p ON p.source = a.source
    JOIN regions AS r ON r.cloud = p.cloud AND r.region = f.region
),
hourly AS (
    SELECT
        commitment,
        sum(units * amount)::DECIMAL(18,6) AS units,
        sum(units * amount::DECIMAL(9,2) * rate)::DECIMAL(18,8) AS cost,
        CASE WHEN count(DISTINCT region) = 1 THEN any_value(region) END AS region,
        CASE WHEN count(DISTINCT region) = 1 THEN any_value(region_name) END AS region_name
    FROM priced
    GROUP BY commitment
)
SELECT
    c.*,
    a.source,
    a.id AS account_id,
    a.name AS account_name,
    p.account_type,
    h.region,
    h.region_name,
    h.units AS hourly_units,
    round(h.cost * (1 + c.slack), 6)::DECIMAL(16,6) AS hourly_cost,
    round(round(h.cost * (1 + c.slack), 6) * c.upfront, 6)::DECIMAL(16,6) AS hourly_upfront,
    month_before(c.begun) AS term_from,
    (month_before(c.begun) + to_months(c.term))::DATE AS term_to
FROM commitments AS c
JOIN hourly AS h ON h.commitment = c.commitment
JOIN accounts AS a ON a.account = c.account
JOIN sources AS p ON p.source = a.source;
