-- rollup on duckdb, {}
SELECT
  BillingCurrency AS "billing_currency",
  SUM(EffectiveCost) AS "EffectiveCost"
FROM rollup
GROUP BY
  BillingCurrency
-- rollup on spark
SELECT
  BillingCurrency AS `billing_currency`,
  SUM(EffectiveCost) AS `EffectiveCost`
FROM rollup
GROUP BY
  BillingCurrency
-- charges on duckdb, {}
SELECT
  BillingCurrency AS "billing_currency",
  SUM(EffectiveCost) AS "EffectiveCost"
FROM charges
GROUP BY
  BillingCurrency
-- charges on spark
SELECT
  BillingCurrency AS `billing_currency`,
  SUM(EffectiveCost) AS `EffectiveCost`
FROM charges
GROUP BY
  BillingCurrency
