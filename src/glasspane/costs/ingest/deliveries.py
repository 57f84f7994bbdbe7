"""Decides what happens when files meet: which deliveries they form, replace, extend, or must not touch."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from glasspane.core.errors import Conflict, DeliveryOverlap
from glasspane.costs.ingest.ledger import Delivery, Ledger, Mode, SourceMonth

CHARGE_IDENTITY = (
    "BillingAccountId",
    "SubAccountId",
    "ResourceId",
    "ServiceName",
    "SkuId",
    "SkuPriceId",
    "SkuMeter",
    "RegionId",
    "ChargeCategory",
    "ChargeClass",
    "ChargeDescription",
    "ChargePeriodStart",
    "ChargePeriodEnd",
    "PricingCategory",
    "CommitmentDiscountId",
    "CommitmentDiscountStatus",
    "InvoiceId",
)
"""What makes two rows the same charge when amounts and quantities are left out."""


@dataclass(frozen=True)
class Decision:
    """The deliveries of a commit, each with its mode, and the ids of stored deliveries that it replaces."""

    deliveries: tuple[Delivery, ...]
    replaced: tuple[str, ...]


@dataclass(frozen=True)
class Choice:
    """What a person said of charges that meet, and the months that manifests deliver anew."""

    replace: bool = False
    append: bool = False
    manifest_months: frozenset[SourceMonth] = frozenset()


SharedCharges = Callable[[str, Sequence[str]], int]
"""Counts the charges of an incoming delivery that also stand in the stored deliveries."""


def decide(incoming: Iterable[Delivery], ledger: Ledger, choice: Choice, shared: SharedCharges) -> Decision:
    """Return what to commit; DeliveryOverlap or Conflict when only a person can say."""
    deliveries: list[Delivery] = []
    replaced = {d.id for d in ledger.deliveries.values() if d.source_month in choice.manifest_months}
    for delivery in incoming:
        mode: Mode = "append" if choice.append else "replace" if choice.replace or delivery.export else "add"
        _refuse_older_manifest(delivery, ledger, choice.replace)
        if mode == "replace":
            replaced |= {delivery.id} & set(ledger.deliveries)
        if mode != "append":
            _refuse_overlap(delivery, ledger, replaced, shared)
        deliveries.append(delivery.model_copy(update={"mode": mode}))
    return Decision(tuple(deliveries), () if choice.append else tuple(sorted(replaced)))


def _refuse_older_manifest(delivery: Delivery, ledger: Ledger, replace: bool) -> None:
    stored = ledger.deliveries.get(delivery.id)
    if replace or stored is None or not (delivery.issued and stored.issued) or delivery.issued >= stored.issued:
        return
    raise Conflict(
        f"{delivery.month} of {delivery.export} is stored from a later delivery ({stored.issued:%Y-%m-%d %H:%M})"
        f" than this one ({delivery.issued:%Y-%m-%d %H:%M})",
        hint="add --replace to go back to the older delivery",
    )


def _refuse_overlap(delivery: Delivery, ledger: Ledger, gone: set[str], shared: SharedCharges) -> None:
    for stored in _neighbours(delivery, ledger):
        if stored.id in gone or not _dates_meet(delivery, stored):
            continue
        if stored.origin != delivery.origin:
            raise _overlap(delivery, stored, "the same days of the same billing account")
        count = shared(delivery.id, [stored.id])
        if count:
            raise _overlap(delivery, stored, f"{count} of its charges")


def _neighbours(delivery: Delivery, ledger: Ledger) -> list[Delivery]:
    return [
        d
        for d in ledger.deliveries.values()
        if d.month == delivery.month
        and (d.id == delivery.id or (d.billing_account and d.billing_account == delivery.billing_account))
    ]


def _dates_meet(a: Delivery, b: Delivery) -> bool:
    if not (a.first_charge and a.last_charge and b.first_charge and b.last_charge):
        return True
    return a.first_charge <= b.last_charge and b.first_charge <= a.last_charge


def _overlap(delivery: Delivery, stored: Delivery, what: str) -> DeliveryOverlap:
    source = f"billing account {delivery.billing_account}" if delivery.billing_account else "this source"
    own = stored.id == delivery.id
    remedy = (
        "ingest all files of the month with --replace if they take the place of what is stored, or add --append if"
        " these add to it"
        if own
        else f"add --append if both count, or remove the other first: glasspane ingest remove --delivery {stored.id}"
    )
    return DeliveryOverlap(f"{delivery.month} of {source} is stored already, with {what}", hint=remedy)


def connected(groups: Mapping[int, Iterable[str]]) -> list[list[int]]:
    """Group file numbers that share a delivery, so that each delivery is committed whole."""
    clusters: list[tuple[set[int], set[str]]] = []
    for number, ids in groups.items():
        files, deliveries = {number}, set(ids)
        apart = []
        for other_files, other_deliveries in clusters:
            if other_deliveries & deliveries:
                files |= other_files
                deliveries |= other_deliveries
            else:
                apart.append((other_files, other_deliveries))
        clusters = [*apart, (files, deliveries)]
    return [sorted(files) for files, _ in clusters]
