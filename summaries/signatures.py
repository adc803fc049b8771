"""What is kept of an article so that it is found again by a report of the same event: its heaviest terms, packed."""

from __future__ import annotations

import struct
from array import array
from dataclasses import dataclass

from summaries.particulars import MASK, NONE, Particulars

VERSION = 1  # of what is packed: raised when a term would be hashed or weighed in another way
TERMS = 40  # of an article that is kept as a signature
BUCKETS = 24  # in which it can be found
# Version, day (not a number: unknown), terms, buckets, names, numbers, bytes of countries and dates, what is mentioned.
_HEAD = struct.Struct(f"<BdBBBBH{MASK}s")
SCALE = 65_535  # weights are between 0 and 1, and kept as whole numbers of so many parts


@dataclass(frozen=True, slots=True)
class Signature:
    """An article as it is compared: about 0.5 kB when packed."""

    day: float | None  # days since the epoch; None: unknown
    terms: array[int]  # hashes, heaviest first
    weights: array[int]  # 65,535 times what they are
    buckets: array[int]  # where it is listed, heaviest first
    countries: frozenset[str]  # of the lead
    dates: frozenset[str]  # of the headline
    particulars: Particulars = NONE

    def short(self) -> Signature:
        """The heaviest of it."""
        heaviest = self.terms[:TERMS], self.weights[:TERMS], self.buckets[:BUCKETS]
        return Signature(self.day, *heaviest, self.countries, self.dates, self.particulars)

    def packed(self) -> bytes:
        """The heaviest of it as bytes."""
        short = self.short()
        names = ",".join([*sorted(self.countries), *sorted(self.dates)]).encode()
        day = float("nan") if self.day is None else self.day
        told = self.particulars
        sizes = len(short.terms), len(short.buckets), len(told.names), len(told.numbers), len(names)
        head = _HEAD.pack(VERSION, day, *sizes, told.mentioned.to_bytes(MASK, "little"))
        marks = *told.names, *told.numbers
        numbers = *short.terms, *short.buckets, *short.weights, *marks
        form = f"<{len(short.terms) + len(short.buckets)}I{len(short.terms) + len(marks)}H"
        return head + struct.pack(form, *numbers) + names


def unpacked(data: bytes) -> Signature | None:
    """The signature in these bytes; None if another version of the program packed them."""
    if data[0] != VERSION:
        return None
    _, day, terms, buckets, named, counted, length, mask = _HEAD.unpack_from(data)
    numbers = struct.unpack_from(f"<{terms + buckets}I{terms + named + counted}H", data, _HEAD.size)
    names = data[len(data) - length :].decode().split(",") if length else []
    weights, marks = numbers[terms + buckets : 2 * terms + buckets], numbers[2 * terms + buckets :]
    return Signature(
        day=None if day != day else day,  # noqa: PLR0124 only what is not a number differs from itself
        terms=array("I", numbers[:terms]),
        weights=array("H", weights),
        buckets=array("I", numbers[terms : terms + buckets]),
        countries=frozenset(name for name in names if "-" not in name),
        dates=frozenset(name for name in names if "-" in name),
        particulars=Particulars(array("H", marks[:named]), array("H", marks[named:]), int.from_bytes(mask, "little")),
    )
