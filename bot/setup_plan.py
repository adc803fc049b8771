"""What an admin chose in `/setup` so far, small enough to stand in the custom_id of everything that can be pressed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.models import Cadence

# action, then channel . what . hours . zone . packs
FORM = r"sitrep:setup:(?P<action>[a-z]{1,8}):(?P<state>\d{1,20}\.[a-z]*\.[\d+]*\.[\w/+-]*\.[\d+]*)"
STORIES, DIGEST = "s", "d"
WHATS = {"s": "Each story as it breaks", "d": "A digest at given hours", "sd": "Both"}
HOURS = {"8": "08:00", "18": "18:00", "8+18": "08:00 and 18:00", "7+12+18": "07:00, 12:00 and 18:00"}
ZONES = (
    "UTC", "America/Los_Angeles", "America/Chicago", "America/New_York", "America/Sao_Paulo", "Europe/London",
    "Europe/Lisbon", "Europe/Paris", "Europe/Madrid", "Europe/Berlin", "Europe/Rome", "Europe/Warsaw", "Europe/Kyiv",
    "Europe/Istanbul", "Europe/Moscow", "Africa/Lagos", "Africa/Johannesburg", "Africa/Nairobi", "Asia/Jerusalem",
    "Asia/Dubai", "Asia/Kolkata", "Asia/Singapore", "Asia/Shanghai", "Asia/Tokyo", "Australia/Sydney",
)  # fmt: skip
BY_LOCALE = {  # of a server: where most who speak it live
    "de": "Europe/Berlin", "en-GB": "Europe/London", "es-ES": "Europe/Madrid", "fr": "Europe/Paris",
    "it": "Europe/Rome", "ja": "Asia/Tokyo", "pl": "Europe/Warsaw", "pt-BR": "America/Sao_Paulo",
    "ru": "Europe/Moscow", "tr": "Europe/Istanbul", "uk": "Europe/Kyiv", "hi": "Asia/Kolkata", "zh-CN": "Asia/Shanghai",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Plan:
    """The choices; nothing is done before they are confirmed."""

    channel_id: int = 0  # 0: not chosen yet
    what: str = ""  # a key of WHATS
    hours: str = "8"  # a key of HOURS
    zone: str = "UTC"  # one of ZONES
    packs: tuple[int, ...] = ()  # places among the packs in the order of their names

    def custom_id(self, action: str) -> str:
        """What stands on a button or a menu."""
        packs = "+".join(map(str, self.packs))
        return f"sitrep:setup:{action}:{self.channel_id}.{self.what}.{self.hours}.{self.zone}.{packs}"

    def cadences(self) -> Iterator[tuple[Cadence, tuple[int, ...]]]:
        """The subscriptions that it means."""
        if STORIES in self.what:
            yield Cadence.BREAKING, ()
        if DIGEST in self.what:
            yield Cadence.DIGEST, tuple(int(hour) for hour in self.hours.split("+"))

    @property
    def ready(self) -> bool:
        """Whether enough was chosen."""
        return self.channel_id > 0 and self.what in WHATS


def plan_of(state: str) -> Plan:
    """The choices that a custom_id carries; what nobody could have chosen is as if it were not."""
    channel, what, hours, zone, packs = state.split(".")
    return Plan(
        int(channel),
        what if what in WHATS else "",
        hours if hours in HOURS else "8",
        zone if zone in ZONES else "UTC",
        tuple(dict.fromkeys(int(number) for number in re.findall(r"\d{1,3}", packs))),
    )


def chosen(names: Sequence[str], plan: Plan) -> list[str]:
    """The packs of the plan, by name."""
    ordered = sorted(names)
    return [ordered[number] for number in plan.packs if number < len(ordered)]
