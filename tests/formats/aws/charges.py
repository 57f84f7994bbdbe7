"""Known charges of an AWS payer, from which native reports are written: the truth that a mapping must give back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

Charge = dict[str, Any]
ZERO = Decimal(0)
NAMES = ("x_Key", "BilledCost", "EffectiveCost", "ListCost", "ContractedCost")
SERVICES = (
    ("Amazon Elastic Compute Cloud", "Compute", "Virtual Machines", "BoxUsage:m5.large", "Hrs"),
    ("Amazon Elastic Compute Cloud", "Networking", "Network Connectivity", "NatGateway-Hours", "Hrs"),
    ("Amazon Elastic Compute Cloud", "Storage", "Block Storage", "EBS:VolumeUsage.gp3", "GB-Mo"),
    ("Amazon Simple Storage Service", "Storage", "Object Storage", "TimedStorage-ByteHrs", "GB-Mo"),
    ("Amazon Relational Database Service", "Databases", "Relational Databases", "InstanceUsage:db.r6g.large", "Hrs"),
    ("AWS Lambda", "Compute", "Serverless Compute", "Lambda-GB-Second", "Lambda-GB-Second"),
)
PLANS = ("Savings Plans for AWS Compute usage", "Compute", "Virtual Machines", "ComputeSP:1yr", "Hrs")
ACCOUNTS = ("000101010101", "110203040501", "110203040502")


def charge(key: str, amount: Decimal, day: int = 1, span: int = 1, month: int = 4, **columns: Any) -> Charge:
    """Return an on-demand charge of `amount` in 2026 that lasts `span` days; other columns override."""
    start = datetime(2026, month, 1)
    ends = datetime(2026, month + 1, 1)
    costs = dict(zip(NAMES, (key, amount, amount, amount, amount), strict=True))
    return {
        "BillingAccountId": ACCOUNTS[0],
        "BillingAccountName": "Payer",
        "SubAccountId": ACCOUNTS[1],
        "InvoiceIssuerName": "Amazon Web Services, Inc.",
        "ServiceProviderName": "AWS",
        "HostProviderName": "AWS",
        "BillingCurrency": "USD",
        "PricingCurrency": "USD",
        "BillingPeriodStart": start,
        "BillingPeriodEnd": ends,
        "ChargePeriodStart": start + timedelta(days=day - 1),
        "ChargePeriodEnd": min(start + timedelta(days=day - 1 + span), ends),
        "ChargeCategory": "Usage",
        "ChargeFrequency": "Usage-Based",
        "PricingCategory": "Standard",
        "RegionId": "us-east-1",
        "RegionName": "US East (N. Virginia)",
        "SkuId": "SKU1",
        "SkuPriceId": "SKU1.JRTCKXETXF.6YS6EN2CT7",
        "PricingQuantity": Decimal(24),
        **costs,
        **of_service(SERVICES[0]),
        **columns,
    }


def of_service(service: tuple[str, str, str, str, str]) -> Charge:
    """Return the columns that say which service a charge is for."""
    names = ("ServiceName", "ServiceCategory", "ServiceSubcategory", "SkuMeter", "PricingUnit")
    return dict(zip(names, service, strict=True))


def commitment(name: str, *, plan: bool) -> Charge:
    """Return the columns that say which commitment a charge belongs to."""
    kind = ("savingsplans", "Savings Plan", "Spend") if plan else ("ec2", "Reserved Instance", "Usage")
    return {
        "CommitmentDiscountId": f"arn:aws:{kind[0]}::000101010101:{name}",
        "CommitmentDiscountType": kind[1],
        "CommitmentDiscountCategory": kind[2],
    }


def fee(key: str, amount: Decimal, name: str, *, plan: bool, recurring: bool = True, **columns: Any) -> Charge:
    """Return a commitment's fee: a purchase whose effective cost lies on what it covers."""
    bought = {"ChargeCategory": "Purchase", "ChargeFrequency": "Recurring" if recurring else "One-Time"}
    service = of_service(PLANS if plan else SERVICES[0])
    return charge(key, amount, **{**service, **commitment(name, plan=plan), **bought, "EffectiveCost": ZERO, **columns})


def covered(key: str, amount: Decimal, on_demand: Decimal, name: str, *, plan: bool, **columns: Any) -> Charge:
    """Return usage that a commitment covers: `amount` of its fee, worth `on_demand` without it."""
    used = {"CommitmentDiscountStatus": "Used", "PricingCategory": "Committed", "BilledCost": ZERO}
    costs = {"EffectiveCost": amount, "ListCost": on_demand, "ContractedCost": on_demand}
    return charge(key, amount, **{**commitment(name, plan=plan), **used, **costs, **columns})


def unused(key: str, amount: Decimal, name: str, *, plan: bool, **columns: Any) -> Charge:
    """Return the part of a commitment's fee that nobody used."""
    idle = {"CommitmentDiscountStatus": "Unused", "PricingCategory": "Committed", "BilledCost": ZERO}
    costs = {"ListCost": ZERO, "ContractedCost": ZERO}
    service = of_service(PLANS if plan else SERVICES[0])
    return charge(key, amount, **{**service, **commitment(name, plan=plan), **idle, **costs, **columns})


DIMENSIONS = (
    "ServiceProviderName",
    "ServiceName",
    "ServiceCategory",
    "ServiceSubcategory",
    "SubAccountId",
    "ChargeCategory",
    "ChargeClass",
    "BillingPeriodStart",
    "CommitmentDiscountId",
    "CommitmentDiscountStatus",
)


def totals(rows: Iterable[Mapping[str, Any]]) -> dict[tuple[Any, ...], tuple[Decimal, Decimal]]:
    """Return billed and effective cost by every dimension that must survive, without groups that cost nothing."""
    sums: dict[tuple[Any, ...], tuple[Decimal, Decimal]] = defaultdict(lambda: (ZERO, ZERO))
    for row in rows:
        if row.get("x_SetAside") is None:
            group = tuple(row.get(name) for name in DIMENSIONS)
            billed, effective = sums[group]
            sums[group] = billed + row["BilledCost"], effective + row["EffectiveCost"]
    return {group: costs for group, costs in sums.items() if any(costs)}


def _amounts(low: str = "0.0000000001", high: str = "9999") -> st.SearchStrategy[Decimal]:
    return st.decimals(low, high, places=10, allow_nan=False, allow_infinity=False)


_days = st.integers(1, 27)
_accounts = st.sampled_from(ACCOUNTS)
_placed = st.fixed_dictionaries({"SubAccountId": _accounts})


@st.composite
def plain_charges(draw: st.DrawFn) -> Charge:
    """Draw a charge without commitment: usage, spot, credit, refund, tax, discount, marketplace or support."""
    amount, day, month = draw(_amounts()), draw(_days), draw(st.sampled_from([3, 4]))
    where = draw(_placed) | of_service(draw(st.sampled_from(SERVICES)))
    kind = draw(st.sampled_from(sorted(_KINDS)))
    sign, columns = _KINDS[kind]
    correction = {"ChargeClass": draw(st.sampled_from([None, "Correction"]))} if kind == "refund" else {}
    return charge("", amount * sign, day=day, month=month, **{**where, **columns, **correction})


_KINDS: dict[str, tuple[int, Charge]] = {
    "usage": (1, {}),
    "spot": (1, {"PricingCategory": "Dynamic"}),
    "credit": (-1, {"ChargeCategory": "Credit", "PricingCategory": None}),
    "refund": (-1, {}),
    "tax": (1, {"ChargeCategory": "Tax", "PricingCategory": None}),
    "tax refund": (-1, {"ChargeCategory": "Tax", "PricingCategory": None, "ChargeClass": "Correction"}),
    "discount": (-1, {"ChargeDescription": "Enterprise Discount Program"}),
    "support": (
        1,
        of_service(("AWS Support (Business)", "Management and Governance", "Support", "Dollar", "Dollar"))
        | {"ChargeCategory": "Purchase", "ChargeFrequency": "Recurring"},
    ),
    "marketplace": (
        1,
        of_service(("Example Observability", "Management and Governance", "Observability", "SoftwareUsage", "Units"))
        | {"ServiceProviderName": "Example Observability Ltd", "ChargeCategory": "Purchase"},
    ),
}


@st.composite
def committed_charges(draw: st.DrawFn) -> list[Charge]:
    """Draw one commitment's month: fees by day or by month, what they covered and what stayed unused."""
    plan, daily, month = draw(st.booleans()), draw(st.booleans()), draw(st.sampled_from([3, 4]))
    name, account = draw(st.sampled_from("abc")) + str(month), draw(_accounts)
    kind: Charge = {"plan": plan, "month": month}
    rows = []
    for day in draw(st.lists(_days, min_size=1, max_size=3, unique=True)) if daily else [1]:
        when: Charge = {"day": day, "span": 1 if daily else 31, "SubAccountId": account}
        parts = draw(st.lists(_amounts(), max_size=3))
        rows += [covered("", p, p * 2, name, **kind, **{**when, **draw(_placed)}) for p in parts]
        idle = draw(st.one_of(st.none(), _amounts()))
        rows += [] if idle is None else [unused("", idle, name, **kind, **when)]
        upfront = draw(st.booleans())
        paid = ZERO if upfront else sum(parts, ZERO) + (idle or ZERO)
        rows += [fee("", paid, name, **kind, **when)]
    rows += (
        [fee("", draw(_amounts()), name, recurring=False, SubAccountId=account, **kind)] if draw(st.booleans()) else []
    )
    return rows


@st.composite
def months(draw: st.DrawFn) -> list[Charge]:
    """Draw the charges of an account family over two billing months, each with a key of its own."""
    rows = draw(st.lists(plain_charges(), max_size=12))
    for committed in draw(st.lists(committed_charges(), max_size=3)):
        rows += committed
    return [row | {"x_Key": f"k{place}"} for place, row in enumerate(rows)]
