-- charges on duckdb, {}
SELECT
  CommitmentDiscountId AS "commitment",
  BillingCurrency AS "billing_currency",
  SUM(EffectiveCost) AS "EffectiveCost",
  SUM(
    CASE
      WHEN ChargeCategory = 'Usage'
      AND PricingCategory = 'Committed'
      AND COALESCE(CommitmentDiscountStatus, 'Used') = 'Used'
      THEN ContractedCost
    END
  ) AS "x_CoveredCost",
  SUM(
    CASE
      WHEN ChargeCategory = 'Usage'
      AND PricingCategory IN ('Standard', 'Committed')
      AND COALESCE(CommitmentDiscountStatus, 'Used') = 'Used'
      THEN ContractedCost
    END
  ) AS "x_CoverableCost",
  SUM(
    CASE
      WHEN ChargeCategory = 'Usage' AND CommitmentDiscountStatus = 'Used'
      THEN EffectiveCost
    END
  ) AS "x_CommitmentUsed",
  SUM(
    CASE
      WHEN ChargeCategory = 'Usage' AND CommitmentDiscountStatus IN ('Used', 'Unused')
      THEN EffectiveCost
    END
  ) AS "x_CommitmentCost",
  SUM(CASE WHEN ChargeCategory = 'Usage' THEN EffectiveCost END) AS "x_UsageCost",
  SUM(
    CASE
      WHEN ChargeCategory = 'Usage' AND COALESCE(CommitmentDiscountStatus, 'Used') = 'Used'
      THEN ContractedCost
    END
  ) AS "x_OnDemandCost",
  COUNT(*) AS "x_Charges"
FROM charges
GROUP BY
  CommitmentDiscountId,
  BillingCurrency
-- charges on spark
SELECT
  CommitmentDiscountId AS `commitment`,
  BillingCurrency AS `billing_currency`,
  SUM(EffectiveCost) AS `EffectiveCost`,
  SUM(
    CASE
      WHEN ChargeCategory = 'Usage'
      AND PricingCategory = 'Committed'
      AND COALESCE(CommitmentDiscountStatus, 'Used') = 'Used'
      THEN ContractedCost
    END
  ) AS `x_CoveredCost`,
  SUM(
    CASE
      WHEN ChargeCategory = 'Usage'
      AND PricingCategory IN ('Standard', 'Committed')
      AND COALESCE(CommitmentDiscountStatus, 'Used') = 'Used'
      THEN ContractedCost
    END
  ) AS `x_CoverableCost`,
  SUM(
    CASE
      WHEN ChargeCategory = 'Usage' AND CommitmentDiscountStatus = 'Used'
      THEN EffectiveCost
    END
  ) AS `x_CommitmentUsed`,
  SUM(
    CASE
      WHEN ChargeCategory = 'Usage' AND CommitmentDiscountStatus IN ('Used', 'Unused')
      THEN EffectiveCost
    END
  ) AS `x_CommitmentCost`,
  SUM(CASE WHEN ChargeCategory = 'Usage' THEN EffectiveCost END) AS `x_UsageCost`,
  SUM(
    CASE
      WHEN ChargeCategory = 'Usage' AND COALESCE(CommitmentDiscountStatus, 'Used') = 'Used'
      THEN ContractedCost
    END
  ) AS `x_OnDemandCost`,
  COUNT(*) AS `x_Charges`
FROM charges
GROUP BY
  CommitmentDiscountId,
  BillingCurrency
