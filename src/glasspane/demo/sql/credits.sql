-- Credits that the provider grants on the use of a service, charge by charge.
INSERT INTO invoice_rest BY NAME
WITH credited AS (
    SELECT
        t.*,
        j.adjustment,
        j.text AS credit,
        round(-t.BilledCost * j.amount, getvariable('digits'))::DECIMAL(38,18) AS cost
    FROM use_as_focus AS t
    JOIN accounts AS a ON a.id = t.SubAccountId
    JOIN adjustments AS j
        ON j.account = a.account AND j.service = t.ServiceName AND j.kind = 'usage_credit'
    JOIN months AS m ON m.month = t.BillingPeriodStart::DATE AND m.ago BETWEEN j.newest AND j.oldest
    WHERE t.ChargeCategory = 'Usage' AND t.BilledCost > 0 AND t.CommitmentDiscountId IS NULL
)
SELECT
    * EXCLUDE (adjustment, credit, cost) REPLACE (
        concat(x_Key, ':', adjustment) AS x_Key,
        'Credit' AS ChargeCategory,
        'One-Time' AS ChargeFrequency,
        credit AS ChargeDescription,
        cost AS BilledCost,
        cost AS EffectiveCost,
        cost AS ListCost,
        cost AS ContractedCost,
        cost AS PricingCurrencyEffectiveCost,
        NULL AS PricingCategory,
        NULL AS ListUnitPrice,
        NULL AS ContractedUnitPrice,
        NULL AS PricingCurrencyListUnitPrice,
        NULL AS PricingCurrencyContractedUnitPrice,
        NULL AS PricingQuantity,
        NULL AS PricingUnit,
        NULL AS ConsumedQuantity,
        NULL AS ConsumedUnit
    )
FROM credited
WHERE cost <> 0;
