-- rollup on duckdb, {'p1': '2026-04-10 00:00:00', 'p2': '2026-04-21 00:00:00'}
SELECT
  SubAccountId AS "sub_account",
  CAST(ChargePeriodStart AS DATE) AS "period",
  BillingCurrency AS "billing_currency",
  SUM(BilledCost) AS "BilledCost"
FROM rollup
WHERE
  ChargePeriodStart >= CAST($p1 AS TIMESTAMP)
  AND ChargePeriodStart < CAST($p2 AS TIMESTAMP)
GROUP BY
  SubAccountId,
  CAST(ChargePeriodStart AS DATE),
  BillingCurrency
-- rollup on spark
SELECT
  SubAccountId AS `sub_account`,
  CAST(ChargePeriodStart AS DATE) AS `period`,
  BillingCurrency AS `billing_currency`,
  SUM(BilledCost) AS `BilledCost`
FROM rollup
WHERE
  ChargePeriodStart >= CAST(:p1 AS TIMESTAMP_NTZ)
  AND ChargePeriodStart < CAST(:p2 AS TIMESTAMP_NTZ)
GROUP BY
  SubAccountId,
  CAST(ChargePeriodStart AS DATE),
  BillingCurrency
-- charges on duckdb, {'p1': '2026-04-10 00:00:00', 'p2': '2026-04-21 00:00:00'}
SELECT
  SubAccountId AS "sub_account",
  CAST(ChargePeriodStart AS DATE) AS "period",
  BillingCurrency AS "billing_currency",
  SUM(BilledCost) AS "BilledCost"
FROM charges
WHERE
  ChargePeriodStart >= CAST($p1 AS TIMESTAMP)
  AND ChargePeriodStart < CAST($p2 AS TIMESTAMP)
GROUP BY
  SubAccountId,
  CAST(ChargePeriodStart AS DATE),
  BillingCurrency
-- charges on spark
SELECT
  SubAccountId AS `sub_account`,
  CAST(ChargePeriodStart AS DATE) AS `period`,
  BillingCurrency AS `billing_currency`,
  SUM(BilledCost) AS `BilledCost`
FROM charges
WHERE
  ChargePeriodStart >= CAST(:p1 AS TIMESTAMP_NTZ)
  AND ChargePeriodStart < CAST(:p2 AS TIMESTAMP_NTZ)
GROUP BY
  SubAccountId,
  CAST(ChargePeriodStart AS DATE),
  BillingCurrency
