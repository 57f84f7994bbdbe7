"""The columns of Azure cost details: one list for the header spellings of all agreements, ages and languages."""

from __future__ import annotations

from glasspane.core.billing import Column

DATES = ("%m/%d/%Y", "%d.%m.%Y")
"""EA and MCA write MM/DD/YYYY, German downloads DD.MM.YYYY; ISO dates are read anyway."""

_TEXT: dict[str, tuple[str, ...]] = {
    "BillingAccountId": ("EnrollmentNumber", "Abrechnungskonto-ID", "Rechnungskonto-ID"),
    "BillingAccountName": ("Abrechnungskontoname", "Rechnungskontoname"),
    "BillingProfileId": ("Abrechnungsprofil-ID",),
    "BillingProfileName": ("Abrechnungsprofilname",),
    "SubscriptionId": ("Abonnement-ID",),
    "SubscriptionGuid": ("Abonnement-GUID",),
    "SubscriptionName": ("Abonnementname", "Name des Abonnements"),
    "ProductName": ("Product", "Produkt", "Produktname"),
    "ProductId": ("Produkt-ID",),
    "ProductOrderId": ("Produktbestell-ID", "Produktauftrags-ID"),
    "ProductOrderName": ("Produktbestellname", "Produktauftragsname"),
    "PartNumber": ("Teilenummer",),
    "MeterId": ("ID der Verbrauchseinheit", "Verbrauchseinheits-ID", "ResourceGuid"),
    "MeterCategory": ("Kategorie der Verbrauchseinheit", "Verbrauchseinheitenkategorie"),
    "MeterName": ("Name der Verbrauchseinheit", "Verbrauchseinheitenname"),
    "ServiceFamily": ("Dienstfamilie",),
    "ServiceName": ("Dienstname",),
    "UnitOfMeasure": ("Unit", "Maßeinheit"),
    "BillingCurrency": ("Currency", "Währung", "Abrechnungswährung"),
    "BillingCurrencyCode": ("Abrechnungswährungscode",),
    "PricingCurrency": ("PricingCurrencyCode", "Preiswährung", "Tarifwährung"),
    "ResourceLocation": ("Ressourcenstandort",),
    "Location": ("ResourceLocationNormalized", "Standort"),
    "AvailabilityZone": ("Verfügbarkeitszone",),
    "ConsumedService": ("Verbrauchter Dienst", "Genutzter Dienst"),
    "ResourceId": ("InstanceId", "Ressourcen-ID", "Instanz-ID", "ID der Instanz"),
    "ResourceName": ("Ressourcenname",),
    "ResourceType": ("Ressourcentyp",),
    "AdditionalInfo": ("Zusätzliche Informationen", "Zusätzliche Info"),
    "Tags": ("Markierungen",),
    "PublisherName": ("Herausgebername", "Name des Herausgebers"),
    "PublisherType": ("Herausgebertyp", "Typ des Herausgebers"),
    "PartnerName": ("Partnername",),
    "ChargeType": ("Gebührentyp", "Gebührenart", "Art der Gebühr"),
    "Frequency": ("Häufigkeit",),
    "PricingModel": ("Preismodell",),
    "ReservationId": ("Reservierungs-ID",),
    "ReservationName": ("Reservierungsname",),
    "BenefitId": ("Vorteils-ID",),
    "BenefitName": ("Vorteilsname",),
    "InvoiceId": ("Rechnungs-ID", "Rechnungsnummer"),
    "PreviousInvoiceId": ("Vorherige Rechnungs-ID",),
}
_AMOUNTS: dict[str, tuple[str, ...]] = {
    "CostInBillingCurrency": ("Cost", "PreTaxCost", "ExtendedCost", "Kosten", "Kosten in Abrechnungswährung"),
    "CostInPricingCurrency": ("Kosten in Preiswährung",),
    "CostInUsd": ("Kosten in USD",),
    "PaygCostInBillingCurrency": (),
}
_QUANTITIES: dict[str, tuple[str, ...]] = {
    "Quantity": ("ConsumedQuantity", "UsageQuantity", "Menge", "Verbrauchte Menge"),
    "UnitPrice": ("Stückpreis", "Einzelpreis"),
    "PayGPrice": ("pay-as-you-goPrice", "MarketPrice"),
    "ExchangeRatePricingToBilling": ("ExchangeRate", "Wechselkurs"),
}
_INSTANTS: dict[str, tuple[str, ...]] = {
    "Date": ("UsageDateTime", "UsageDate", "UsageStart", "Datum", "Nutzungsdatum"),
    "BillingPeriodStartDate": ("Startdatum des Abrechnungszeitraums",),
    "BillingPeriodEndDate": ("Enddatum des Abrechnungszeitraums",),
}

COLUMNS = (
    *(Column(name, aliases=aliases) for name, aliases in _TEXT.items()),
    *(Column(name, "amount", aliases, decimal=",.") for name, aliases in _AMOUNTS.items()),
    *(Column(name, "quantity", aliases, decimal=",.") for name, aliases in _QUANTITIES.items()),
    *(Column(name, "instant", aliases, formats=DATES) for name, aliases in _INSTANTS.items()),
)
"""Sources: learn.microsoft.com, cost-management-billing/dataset-schema (EA 2024-08-01, MCA 2023-12-01-preview,
pay-as-you-go 2019-11-01) and automate/understand-usage-details-fields (terms of older files). German downloads name a
column in German, often with the English name in brackets. Of two spellings in one file, the first one listed counts."""
