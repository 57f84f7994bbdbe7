-- rollup on duckdb, {'p1': 'Europe'}
SELECT
  COALESCE(regions.place, RegionName, RegionId) AS "geography",
  regions.country AS "country",
  BillingCurrency AS "billing_currency",
  SUM(EffectiveCost) AS "EffectiveCost"
FROM rollup
LEFT JOIN regions
  ON regions.region = LOWER(REPLACE(COALESCE(RegionId, RegionName), ' ', ''))
WHERE
  regions.continent IN ($p1) OR regions.continent IS NULL
GROUP BY
  COALESCE(regions.place, RegionName, RegionId),
  regions.country,
  BillingCurrency
-- rollup on spark
SELECT
  COALESCE(regions.place, RegionName, RegionId) AS `geography`,
  regions.country AS `country`,
  BillingCurrency AS `billing_currency`,
  SUM(EffectiveCost) AS `EffectiveCost`
FROM rollup
LEFT JOIN regions
  ON regions.region = LOWER(REPLACE(COALESCE(RegionId, RegionName), ' ', ''))
WHERE
  regions.continent IN (:p1) OR regions.continent IS NULL
GROUP BY
  COALESCE(regions.place, RegionName, RegionId),
  regions.country,
  BillingCurrency
-- charges on duckdb, {'p1': 'Europe'}
SELECT
  COALESCE(regions.place, RegionName, RegionId) AS "geography",
  regions.country AS "country",
  BillingCurrency AS "billing_currency",
  SUM(EffectiveCost) AS "EffectiveCost"
FROM charges
LEFT JOIN regions
  ON regions.region = LOWER(REPLACE(COALESCE(RegionId, RegionName), ' ', ''))
WHERE
  regions.continent IN ($p1) OR regions.continent IS NULL
GROUP BY
  COALESCE(regions.place, RegionName, RegionId),
  regions.country,
  BillingCurrency
-- charges on spark
SELECT
  COALESCE(regions.place, RegionName, RegionId) AS `geography`,
  regions.country AS `country`,
  BillingCurrency AS `billing_currency`,
  SUM(EffectiveCost) AS `EffectiveCost`
FROM charges
LEFT JOIN regions
  ON regions.region = LOWER(REPLACE(COALESCE(RegionId, RegionName), ' ', ''))
WHERE
  regions.continent IN (:p1) OR regions.continent IS NULL
GROUP BY
  COALESCE(regions.place, RegionName, RegionId),
  regions.country,
  BillingCurrency
