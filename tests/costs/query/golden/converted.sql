-- rollup on duckdb, {'p1': '2026-04-01 00:00:00', 'p2': '2026-05-01 00:00:00'}
SELECT
  x_Provider AS "provider",
  BillingCurrency AS "billing_currency",
  rates.factor AS "factor",
  SUM(EffectiveCost) AS "EffectiveCost",
  MIN(CAST(ChargePeriodStart AS DATE)) AS "first_day"
FROM rollup
LEFT JOIN rates
  ON rates.currency = BillingCurrency AND rates.day = CAST(ChargePeriodStart AS DATE)
WHERE
  BillingPeriodStart >= CAST($p1 AS TIMESTAMP)
  AND BillingPeriodStart < CAST($p2 AS TIMESTAMP)
GROUP BY
  x_Provider,
  BillingCurrency,
  rates.factor
-- rollup on spark
SELECT
  x_Provider AS `provider`,
  BillingCurrency AS `billing_currency`,
  rates.factor AS `factor`,
  SUM(EffectiveCost) AS `EffectiveCost`,
  MIN(CAST(ChargePeriodStart AS DATE)) AS `first_day`
FROM rollup
LEFT JOIN rates
  ON rates.currency = BillingCurrency AND rates.day = CAST(ChargePeriodStart AS DATE)
WHERE
  BillingPeriodStart >= CAST(:p1 AS TIMESTAMP_NTZ)
  AND BillingPeriodStart < CAST(:p2 AS TIMESTAMP_NTZ)
GROUP BY
  x_Provider,
  BillingCurrency,
  rates.factor
-- charges on duckdb, {'p1': '2026-04-01 00:00:00', 'p2': '2026-05-01 00:00:00'}
SELECT
  x_Provider AS "provider",
  BillingCurrency AS "billing_currency",
  rates.factor AS "factor",
  SUM(EffectiveCost) AS "EffectiveCost",
  MIN(CAST(ChargePeriodStart AS DATE)) AS "first_day"
FROM charges
LEFT JOIN rates
  ON rates.currency = BillingCurrency AND rates.day = CAST(ChargePeriodStart AS DATE)
WHERE
  BillingPeriodStart >= CAST($p1 AS TIMESTAMP)
  AND BillingPeriodStart < CAST($p2 AS TIMESTAMP)
GROUP BY
  x_Provider,
  BillingCurrency,
  rates.factor
-- charges on spark
SELECT
  x_Provider AS `provider`,
  BillingCurrency AS `billing_currency`,
  rates.factor AS `factor`,
  SUM(EffectiveCost) AS `EffectiveCost`,
  MIN(CAST(ChargePeriodStart AS DATE)) AS `first_day`
FROM charges
LEFT JOIN rates
  ON rates.currency = BillingCurrency AND rates.day = CAST(ChargePeriodStart AS DATE)
WHERE
  BillingPeriodStart >= CAST(:p1 AS TIMESTAMP_NTZ)
  AND BillingPeriodStart < CAST(:p2 AS TIMESTAMP_NTZ)
GROUP BY
  x_Provider,
  BillingCurrency,
  rates.factor
