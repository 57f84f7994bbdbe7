-- Usage that a commitment covers, or leaves unused, is invoiced with the commitment's purchase and not by its own row.
-- Of twins, the actual file counts for the purchases and refunds of commitments and the amortized one for all else.
CASE
    WHEN (
        replace(lower(trim(PricingModel)), ' ', '') IN ('reservation', 'savingsplan')
        OR coalesce(BenefitId, ReservationId) IS NOT NULL
    ) AND replace(lower(trim(ChargeType)), ' ', '') IN ('purchase', 'refund')
    THEN CASE WHEN x_Twin AND x_Variant = 'amortized' THEN NULL ELSE CostInBillingCurrency END
    WHEN x_Twin AND x_Variant = 'actual' THEN NULL
    WHEN replace(lower(trim(ChargeType)), ' ', '') IN ('unusedreservation', 'unusedsavingsplan')
      OR (replace(lower(trim(coalesce(ChargeType, 'usage'))), ' ', '') = 'usage'
          AND (replace(lower(trim(PricingModel)), ' ', '') IN ('reservation', 'savingsplan')
               OR (PricingModel IS NULL AND coalesce(BenefitId, ReservationId) IS NOT NULL)))
    THEN '0'
    ELSE CostInBillingCurrency
END
