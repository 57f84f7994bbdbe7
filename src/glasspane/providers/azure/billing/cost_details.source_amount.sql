-- Usage that a commitment covers, or leaves unused, is invoiced with the commitment's purchase and not by its own row.
CASE
    WHEN replace(lower(trim(ChargeType)), ' ', '') IN ('unusedreservation', 'unusedsavingsplan')
      OR (replace(lower(trim(coalesce(ChargeType, 'usage'))), ' ', '') = 'usage'
          AND (replace(lower(trim(PricingModel)), ' ', '') IN ('reservation', 'savingsplan')
               OR (PricingModel IS NULL AND coalesce(BenefitId, ReservationId) IS NOT NULL)))
    THEN CASE WHEN x_Twin AND x_Variant IN ('actual', 'amortized') THEN NULL ELSE '0' END
    WHEN x_Twin AND x_Variant = 'amortized' THEN NULL
    ELSE CostInBillingCurrency
END
