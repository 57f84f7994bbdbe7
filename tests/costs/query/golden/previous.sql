-- rollup on duckdb, {'p1': '2026-03-01 00:00:00', 'p2': '2026-05-01 00:00:00'}
SELECT
  ServiceCategory AS "service_category",
  CAST(DATE_TRUNC('MONTH', BillingPeriodStart) AS DATE) AS "period",
  BillingCurrency AS "billing_currency",
  CASE
    WHEN BillingPeriodStart >= CAST('2026-04-01 00:00:00' AS TIMESTAMP)
    THEN 'current'
    ELSE 'previous'
  END AS "span",
  SUM(EffectiveCost) AS "EffectiveCost"
FROM rollup
WHERE
  BillingPeriodStart >= CAST($p1 AS TIMESTAMP)
  AND BillingPeriodStart < CAST($p2 AS TIMESTAMP)
GROUP BY
  ServiceCategory,
  CAST(DATE_TRUNC('MONTH', BillingPeriodStart) AS DATE),
  BillingCurrency,
  CASE
    WHEN BillingPeriodStart >= CAST('2026-04-01 00:00:00' AS TIMESTAMP)
    THEN 'current'
    ELSE 'previous'
  END
-- rollup on spark
SELECT
  ServiceCategory AS `service_category`,
  CAST(DATE_TRUNC('MONTH', BillingPeriodStart) AS DATE) AS `period`,
  BillingCurrency AS `billing_currency`,
  CASE
    WHEN BillingPeriodStart >= CAST('2026-04-01 00:00:00' AS TIMESTAMP_NTZ)
    THEN 'current'
    ELSE 'previous'
  END AS `span`,
  SUM(EffectiveCost) AS `EffectiveCost`
FROM rollup
WHERE
  BillingPeriodStart >= CAST(:p1 AS TIMESTAMP_NTZ)
  AND BillingPeriodStart < CAST(:p2 AS TIMESTAMP_NTZ)
GROUP BY
  ServiceCategory,
  CAST(DATE_TRUNC('MONTH', BillingPeriodStart) AS DATE),
  BillingCurrency,
  CASE
    WHEN BillingPeriodStart >= CAST('2026-04-01 00:00:00' AS TIMESTAMP_NTZ)
    THEN 'current'
    ELSE 'previous'
  END
-- charges on duckdb, {'p1': '2026-03-01 00:00:00', 'p2': '2026-05-01 00:00:00'}
SELECT
  ServiceCategory AS "service_category",
  CAST(DATE_TRUNC('MONTH', BillingPeriodStart) AS DATE) AS "period",
  BillingCurrency AS "billing_currency",
  CASE
    WHEN BillingPeriodStart >= CAST('2026-04-01 00:00:00' AS TIMESTAMP)
    THEN 'current'
    ELSE 'previous'
  END AS "span",
  SUM(EffectiveCost) AS "EffectiveCost"
FROM charges
WHERE
  BillingPeriodStart >= CAST($p1 AS TIMESTAMP)
  AND BillingPeriodStart < CAST($p2 AS TIMESTAMP)
GROUP BY
  ServiceCategory,
  CAST(DATE_TRUNC('MONTH', BillingPeriodStart) AS DATE),
  BillingCurrency,
  CASE
    WHEN BillingPeriodStart >= CAST('2026-04-01 00:00:00' AS TIMESTAMP)
    THEN 'current'
    ELSE 'previous'
  END
-- charges on spark
SELECT
  ServiceCategory AS `service_category`,
  CAST(DATE_TRUNC('MONTH', BillingPeriodStart) AS DATE) AS `period`,
  BillingCurrency AS `billing_currency`,
  CASE
    WHEN BillingPeriodStart >= CAST('2026-04-01 00:00:00' AS TIMESTAMP_NTZ)
    THEN 'current'
    ELSE 'previous'
  END AS `span`,
  SUM(EffectiveCost) AS `EffectiveCost`
FROM charges
WHERE
  BillingPeriodStart >= CAST(:p1 AS TIMESTAMP_NTZ)
  AND BillingPeriodStart < CAST(:p2 AS TIMESTAMP_NTZ)
GROUP BY
  ServiceCategory,
  CAST(DATE_TRUNC('MONTH', BillingPeriodStart) AS DATE),
  BillingCurrency,
  CASE
    WHEN BillingPeriodStart >= CAST('2026-04-01 00:00:00' AS TIMESTAMP_NTZ)
    THEN 'current'
    ELSE 'previous'
  END
