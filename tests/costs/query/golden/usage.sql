-- charges on duckdb, {'p1': '2026-04-10 00:00:00', 'p2': '2026-04-21 00:00:00'}
SELECT
  SkuId AS "sku",
  BillingCurrency AS "billing_currency",
  ConsumedUnit AS "usage_unit",
  SUM(EffectiveCost) AS "EffectiveCost",
  SUM(ConsumedQuantity) AS "ConsumedQuantity"
FROM charges
WHERE
  ChargePeriodStart >= CAST($p1 AS TIMESTAMP)
  AND ChargePeriodStart < CAST($p2 AS TIMESTAMP)
GROUP BY
  SkuId,
  BillingCurrency,
  ConsumedUnit
-- charges on spark
SELECT
  SkuId AS `sku`,
  BillingCurrency AS `billing_currency`,
  ConsumedUnit AS `usage_unit`,
  SUM(EffectiveCost) AS `EffectiveCost`,
  SUM(ConsumedQuantity) AS `ConsumedQuantity`
FROM charges
WHERE
  ChargePeriodStart >= CAST(:p1 AS TIMESTAMP_NTZ)
  AND ChargePeriodStart < CAST(:p2 AS TIMESTAMP_NTZ)
GROUP BY
  SkuId,
  BillingCurrency,
  ConsumedUnit
