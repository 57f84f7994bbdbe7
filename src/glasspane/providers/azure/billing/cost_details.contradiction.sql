-- One currency by two names, or one amount twice in the same currency with different values. Rounding stays below a thousandth.
upper(trim(BillingCurrency)) <> upper(trim(BillingCurrencyCode))
OR (upper(trim(coalesce(BillingCurrency, BillingCurrencyCode))) = upper(trim(PricingCurrency))
    AND abs(TRY_CAST(CostInBillingCurrency AS DOUBLE) - TRY_CAST(CostInPricingCurrency AS DOUBLE))
        > greatest(0.000001, 0.001 * abs(TRY_CAST(CostInBillingCurrency AS DOUBLE))))
OR (upper(trim(coalesce(BillingCurrency, BillingCurrencyCode))) = 'USD'
    AND abs(TRY_CAST(CostInBillingCurrency AS DOUBLE) - TRY_CAST(CostInUsd AS DOUBLE))
        > greatest(0.000001, 0.001 * abs(TRY_CAST(CostInBillingCurrency AS DOUBLE))))
