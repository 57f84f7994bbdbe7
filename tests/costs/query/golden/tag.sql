-- charges on duckdb, {'p1': '2026-04-01 00:00:00', 'p2': '2026-05-01 00:00:00'}
SELECT
  Tags ->> '/a~1b ~0''c' AS "tag:a/b ~'c",
  BillingCurrency AS "billing_currency",
  SUM(EffectiveCost) AS "EffectiveCost"
FROM charges
WHERE
  BillingPeriodStart >= CAST($p1 AS TIMESTAMP)
  AND BillingPeriodStart < CAST($p2 AS TIMESTAMP)
GROUP BY
  Tags ->> '/a~1b ~0''c',
  BillingCurrency
-- charges on spark
SELECT
  ELEMENT_AT(FROM_JSON(Tags, 'MAP<STRING, STRING>'), 'a/b ~\'c') AS `tag:a/b ~'c`,
  BillingCurrency AS `billing_currency`,
  SUM(EffectiveCost) AS `EffectiveCost`
FROM charges
WHERE
  BillingPeriodStart >= CAST(:p1 AS TIMESTAMP_NTZ)
  AND BillingPeriodStart < CAST(:p2 AS TIMESTAMP_NTZ)
GROUP BY
  ELEMENT_AT(FROM_JSON(Tags, 'MAP<STRING, STRING>'), 'a/b ~\'c'),
  BillingCurrency
