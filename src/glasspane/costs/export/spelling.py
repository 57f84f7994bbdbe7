"""How stored values are written in a FOCUS file: what silent sources leave out, units, one category per service.

The original of what is written differently stands in the column `x_Stored`, a JSON object.
"""

from __future__ import annotations

from glasspane.kit.duck import literal

_SAME_CURRENCY = "COALESCE(PricingCurrency, BillingCurrency) = BillingCurrency"
STAND_INS = {"ProviderName": "ServiceProviderName", "PublisherName": "ServiceProviderName"}
"""Columns of older versions that 1.4 no longer has: FOCUS 1.3 replaced them by ServiceProviderName."""
FALLBACKS = {
    "BillingAccountType": "'Billing Account'",
    "SubAccountType": "CASE WHEN SubAccountId IS NOT NULL THEN 'Sub Account' END",
    "ChargeDescription": "COALESCE(SkuMeter, ChargeCategory || ': ' || ServiceName)",
    "AllocatedResourceName": "AllocatedResourceId",
    "SkuPriceId": "CASE WHEN ChargeCategory IN ('Usage', 'Purchase') THEN SkuId END",
    "PricingCurrency": "BillingCurrency",
    "PricingCurrencyEffectiveCost": f"CASE WHEN {_SAME_CURRENCY} THEN EffectiveCost END",
    "PricingCurrencyContractedUnitPrice": f"CASE WHEN {_SAME_CURRENCY} THEN ContractedUnitPrice END",
    "PricingCurrencyListUnitPrice": f"CASE WHEN {_SAME_CURRENCY} THEN ListUnitPrice END",
}
"""What a row says where its source was silent: prices are in the billing currency unless another one is named, and a
price without an id of its own has that of its SKU (FOCUS 1.3, SkuPriceId and AllocatedResourceName)."""

SPELLED = {
    "ServiceCategory": "COALESCE(purpose_category, ServiceCategory)",
    "ServiceSubcategory": "COALESCE(purpose_subcategory, ServiceSubcategory)",
    "SkuId": "CASE WHEN ChargeCategory <> 'Tax' THEN SkuId END",
    "SkuMeter": "CASE WHEN SkuId IS NOT NULL AND ChargeCategory <> 'Tax' THEN SkuMeter END",
    "PricingUnit": "focus_unit(PricingUnit)",
    "ConsumedUnit": "focus_unit(ConsumedUnit)",
    "CommitmentDiscountUnit": "focus_unit(CommitmentDiscountUnit)",
}
"""Columns whose stored value may be written differently."""

_TIMES = {
    "Years": "years?|yrs?",
    "Months": "months?|mos?",
    "Days": "days?",
    "Hours": "hours?|hrs?",
    "Minutes": "minutes?|mins?",
    "Seconds": "seconds?|secs?",
}
_PLURAL = "|".join(_TIMES)
_SINGULAR = "|".join(time[:-1] for time in _TIMES)
_COUNT = "[A-Za-z][A-Za-z0-9]*(?: +[A-Za-z][A-Za-z0-9]*)*"
_WELL_FORMED = f"(?:[0-9]+ )?{_COUNT}|{_COUNT}-(?:{_PLURAL})|{_COUNT}/(?:(?:{_SINGULAR})|[0-9]+ (?:{_PLURAL}))"
"""Units as the FOCUS attribute UnitFormat has them: `GB`, `1000 Requests`, `GB-Hours`, `GB/Hour`, `Units/3 Months`."""


def unit_macro() -> str:
    """Return SQL that defines `focus_unit(unit)`: `GB-Mo` becomes `GB-Months`, `Hrs` becomes `Hours`.

    What cannot be read as a unit stays as it is.
    """
    timed = "regexp_replace(regexp_replace(unit, '^([0-9]+)K ', '\\1000 '), '^([0-9]+)M ', '\\1000000 ')"
    for plural, pattern in _TIMES.items():
        timed = f"regexp_replace({timed}, '(^|-)(?:{pattern})$', '\\1{plural}', 'i')"
        timed = f"regexp_replace({timed}, '/(?:{pattern})$', '/{plural[:-1]}', 'i')"
    tail = f"regexp_extract({timed}, '[-/](?:{_PLURAL}|{_SINGULAR})$')"
    head = f"left({timed}, length({timed}) - length({tail}))"
    plain = f"trim(regexp_replace(replace({head}, '/', ' per '), '[^A-Za-z0-9]+', ' ', 'g'))"
    return (
        f"CREATE OR REPLACE TEMP MACRO focus_unit(unit) AS CASE "
        f"WHEN regexp_full_match({timed}, {literal(_WELL_FORMED)}) THEN {timed} "
        f"WHEN regexp_full_match({plain} || {tail}, {literal(_WELL_FORMED)}) THEN {plain} || {tail} ELSE unit END"
    )


def purposes_table(everything: str) -> str:
    """Return SQL that makes `purposes`: the category of each service that is stored under several.

    FOCUS wants one category per ServiceName, "that best aligns with its primary purpose": the one in which most of its
    list cost lies, over all that is stored, so that two exports never disagree.
    """
    return f"""
        CREATE OR REPLACE TEMP TABLE purposes AS
        WITH parts AS (
            SELECT ServiceName, ServiceCategory, ServiceSubcategory,
                sum(abs(coalesce(ListCost, BilledCost, 0))) AS worth
            FROM {everything} GROUP BY ALL
        ), weighed AS (
            SELECT *, sum(worth) OVER (PARTITION BY ServiceName, ServiceCategory) AS category_worth FROM parts
        )
        SELECT ServiceName AS purpose_of, ServiceCategory AS purpose_category,
            ServiceSubcategory AS purpose_subcategory
        FROM weighed
        QUALIFY count(*) OVER (PARTITION BY ServiceName) > 1 AND row_number() OVER (
            PARTITION BY ServiceName
            ORDER BY category_worth DESC, ServiceCategory, worth DESC, ServiceSubcategory) = 1"""


def stored_values() -> str:
    """Return SQL of the JSON object of what is written differently than it is stored; NULL where nothing is."""
    changed = ", ".join(
        f"'{name}', CASE WHEN {value} IS DISTINCT FROM charges.{name} THEN charges.{name} END"
        for name, value in SPELLED.items()
    )
    return f"nullif(CAST(json_merge_patch('{{}}', json_object({changed})) AS VARCHAR), '{{}}')"


def value(name: str) -> str:
    """Return SQL of what a column of any version says about a stored charge."""
    own = SPELLED.get(name) or STAND_INS.get(name) or f"charges.{name}"
    return f"COALESCE({own}, {FALLBACKS[name]})" if name in FALLBACKS else own
