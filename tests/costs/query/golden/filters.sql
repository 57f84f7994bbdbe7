-- charges on duckdb, {'p1': 'a', 'p2': 'b', 'p3': 'c'}
SELECT
  x_Provider AS "provider",
  BillingCurrency AS "billing_currency",
  SUM(EffectiveCost) AS "EffectiveCost"
FROM charges
WHERE
  (
    ServiceName IN ($p1, $p2)
    AND (
      NOT ServiceName IS NULL AND NOT ServiceName IN ($p3)
    )
  )
  AND AvailabilityZone IS NULL
GROUP BY
  x_Provider,
  BillingCurrency
-- charges on spark
SELECT
  x_Provider AS `provider`,
  BillingCurrency AS `billing_currency`,
  SUM(EffectiveCost) AS `EffectiveCost`
FROM charges
WHERE
  (
    ServiceName IN (:p1, :p2)
    AND (
      NOT ServiceName IS NULL AND NOT ServiceName IN (:p3)
    )
  )
  AND AvailabilityZone IS NULL
GROUP BY
  x_Provider,
  BillingCurrency
