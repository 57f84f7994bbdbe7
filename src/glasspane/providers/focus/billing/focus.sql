-- FOCUS 1.0, 1.1, 1.2, 1.3 and 1.4 (and the 1.0 preview names that Oracle still uses) to FOCUS 1.4.
--
-- Costs, quantities, prices and dates are taken over as they are. A cost that the file leaves null stays null
-- (Oracle exports no ContractedCost): the row is stored and counts as a breach of the rule, nothing is invented.
--
-- What the older versions lack or say otherwise:
--   ServiceProviderName  FOCUS 1.3 introduced it as the replacement of ProviderName.
--   HostProviderName     equals ServiceProviderName unless the source names another host (FOCUS 1.4, HostProviderName).
--   PublisherName        was removed in 1.4 without a successor; like every column without a place in 1.4 it stays
--                        readable in x_Native, and so does a ProviderName that differs from ServiceProviderName.
--   ServiceSubcategory   came with 1.1; where it is missing, the "Other" subcategory of the row's ServiceCategory.
--   ChargeFrequency      Oracle writes "Usage-based".
--   PricingCategory      1.0 preview: On-Demand is Standard, Commitment-Based is Committed.
--   Tags                 an object without tags is null; Google's FOCUS view lists tags as {key, value} pairs, of
--                        which the last of a repeated key counts.
SELECT
    AllocatedMethodDetails,
    AllocatedMethodId,
    AllocatedResourceId,
    AllocatedResourceName,
    AllocatedTags,
    AvailabilityZone,
    BilledCost,
    BillingAccountId,
    BillingAccountName,
    BillingAccountType,
    BillingCurrency,
    BillingPeriodEnd,
    BillingPeriodStart,
    CapacityReservationId,
    CapacityReservationStatus,
    ChargeCategory,
    ChargeClass,
    ChargeDescription,
    CASE ChargeFrequency WHEN 'Usage-based' THEN 'Usage-Based' ELSE ChargeFrequency END AS ChargeFrequency,
    ChargePeriodEnd,
    ChargePeriodStart,
    CommitmentDiscountCategory,
    CommitmentDiscountId,
    CommitmentDiscountName,
    CommitmentDiscountQuantity,
    CommitmentDiscountStatus,
    CommitmentDiscountType,
    CommitmentDiscountUnit,
    CommitmentProgramEligibilityDetails,
    ConsumedQuantity,
    ConsumedUnit,
    ContractApplied,
    ContractedCost,
    ContractedUnitPrice,
    EffectiveCost,
    coalesce(HostProviderName, ServiceProviderName, ProviderName) AS HostProviderName,
    InvoiceDetailId,
    InvoiceId,
    coalesce(InvoiceIssuerName, ServiceProviderName, ProviderName) AS InvoiceIssuerName,
    ListCost,
    ListUnitPrice,
    CASE PricingCategory
        WHEN 'On-Demand' THEN 'Standard'
        WHEN 'Commitment-Based' THEN 'Committed'
        ELSE PricingCategory
    END AS PricingCategory,
    PricingCurrency,
    PricingCurrencyContractedUnitPrice,
    PricingCurrencyEffectiveCost,
    PricingCurrencyListUnitPrice,
    PricingQuantity,
    PricingUnit,
    RegionId,
    RegionName,
    ResourceId,
    ResourceName,
    ResourceType,
    ServiceCategory,
    ServiceName,
    coalesce(ServiceProviderName, ProviderName) AS ServiceProviderName,
    coalesce(ServiceSubcategory, 'Other (' || ServiceCategory || ')') AS ServiceSubcategory,
    SkuId,
    SkuMeter,
    SkuPriceDetails,
    SkuPriceId,
    SubAccountId,
    SubAccountName,
    SubAccountType,
    CASE
        WHEN Tags = '{}' THEN NULL
        WHEN starts_with(Tags, '[') THEN CAST(list_reduce(
            list_transform(
                TRY_CAST(TRY_CAST(Tags AS JSON) AS STRUCT(key VARCHAR, value VARCHAR)[]),
                lambda tag: json_object(coalesce(tag.key, ''), coalesce(tag.value, ''))
            ),
            lambda earlier, later: json_merge_patch(earlier, later),
            '{}'::JSON
        ) AS VARCHAR)
        ELSE Tags
    END AS Tags,
    x_Fault,
    CASE
        WHEN ProviderName <> ServiceProviderName
        THEN CAST(json_merge_patch(coalesce(x_Native, '{}'), json_object('ProviderName', ProviderName)) AS VARCHAR)
        ELSE x_Native
    END AS x_Native
FROM raw
