-- rollup on duckdb, {}
SELECT
  x_Provider AS "provider",
  ServiceName AS "service",
  CAST(DATE_TRUNC('MONTH', BillingPeriodStart) AS DATE) AS "period",
  BillingCurrency AS "billing_currency",
  SUM(EffectiveCost) AS "EffectiveCost"
FROM rollup
GROUP BY
  x_Provider,
  ServiceName,
  CAST(DATE_TRUNC('MONTH', BillingPeriodStart) AS DATE),
  BillingCurrency
-- rollup on spark
SELECT
  x_Provider AS `provider`,
  ServiceName AS `service`,
  CAST(DATE_TRUNC('MONTH', BillingPeriodStart) AS DATE) AS `period`,
  BillingCurrency AS `billing_currency`,
  SUM(EffectiveCost) AS `EffectiveCost`
FROM rollup
GROUP BY
  x_Provider,
  ServiceName,
  CAST(DATE_TRUNC('MONTH', BillingPeriodStart) AS DATE),
  BillingCurrency
-- charges on duckdb, {}
SELECT
  x_Provider AS "provider",
  ServiceName AS "service",
  CAST(DATE_TRUNC('MONTH', BillingPeriodStart) AS DATE) AS "period",
  BillingCurrency AS "billing_currency",
  SUM(EffectiveCost) AS "EffectiveCost"
FROM charges
GROUP BY
  x_Provider,
  ServiceName,
  CAST(DATE_TRUNC('MONTH', BillingPeriodStart) AS DATE),
  BillingCurrency
-- charges on spark
SELECT
  x_Provider AS `provider`,
  ServiceName AS `service`,
  CAST(DATE_TRUNC('MONTH', BillingPeriodStart) AS DATE) AS `period`,
  BillingCurrency AS `billing_currency`,
  SUM(EffectiveCost) AS `EffectiveCost`
FROM charges
GROUP BY
  x_Provider,
  ServiceName,
  CAST(DATE_TRUNC('MONTH', BillingPeriodStart) AS DATE),
  BillingCurrency
