"""`/setup` as a page: what was chosen so far, what is missing, and what can be pressed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import discord
from discord import ui

from bot.models import Subscription
from bot.packs import Pack
from bot.render.limits import OPTION_LABEL, OPTIONS
from bot.render.message import Message
from bot.render.notes import plan as in_words
from bot.render.text import counted, cut, escape, listed
from bot.setup_plan import DIGEST, HOURS, WHATS, ZONES, Plan, chosen

MOST_PACKS = 5
POSTED_IN = (discord.ChannelType.text, discord.ChannelType.news, discord.ChannelType.forum)


def page(plan: Plan, packs: Mapping[str, Pack], *, followed: int, missing: Sequence[str]) -> Message:
    """The choices, each with its menu, and what keeps the plan from being carried out."""
    parts = ["## Set up Sitrep here\n-# Nothing happens before you press *Set it up*; only you see this."]
    rows: list[ui.ActionRow[Any] | None] = [None]
    lacks = f"\n⚠️ I lack {listed(missing)} there: grant it, then choose the channel again." if missing else ""
    parts.append(f"**1. Where to post**{lacks}")
    rows.append(_channels(plan))
    follows = f" This server follows {counted(followed, 'source')} already." if followed else ""
    parts.append(f"**2. What to read**{follows} Any other site: `/sources add`.")
    rows.append(_menu(plan, "packs", "Packs of sources", _packs(plan, packs), most=min(MOST_PACKS, len(packs))))
    parts.append("**3. What to post**")
    rows.append(_menu(plan, "what", "Stories, a digest, or both", _options(WHATS, plan.what)))
    if DIGEST in plan.what:
        parts.append("**4. When the digest comes**")
        rows.append(_menu(plan, "hours", "Hours", _options(HOURS, plan.hours)))
        parts.append("**5. In which time zone**")
        rows.append(_menu(plan, "zone", "Time zone", _options({zone: zone for zone in ZONES}, plan.zone)))
    go = plan.ready and not missing and bool(plan.packs or followed)
    buttons: ui.ActionRow[Any] = ui.ActionRow(
        ui.Button(
            label="Set it up", style=discord.ButtonStyle.success, custom_id=plan.custom_id("go"), disabled=not go
        ),
        ui.Button(label="Cancel", custom_id=plan.custom_id("cancel")),
    )
    return Message(parts=tuple(parts), below=tuple(rows), rows=(buttons,))


def done(made: Sequence[Subscription], taken: int, refused: Sequence[tuple[str, str]], undo_id: str) -> Message:
    """What was set up, and the way back."""
    lines = ["## Done", *(f"- {in_words(each)}" for each in made)]
    if taken:
        lines.append(f"- {counted(taken, 'source')} more followed; they are being read now, and nothing old is posted")
    lines += [f"- not taken: {escape(cut(url, 80))} ({escape(cut(why, 120))})" for url, why in refused[:5]]
    lines.append("-# `/filters` narrows what is posted, `/settings` has the rest, `/help` all of it.")
    undo: ui.ActionRow[Any] = ui.ActionRow(ui.Button(label="Undo all of this", custom_id=undo_id))
    return Message(parts=("\n".join(lines),), rows=(undo,))


def _channels(plan: Plan) -> ui.ActionRow[Any]:
    default = [discord.SelectDefaultValue(id=plan.channel_id, type=discord.SelectDefaultValueType.channel)]
    return ui.ActionRow(
        ui.ChannelSelect[Any](
            custom_id=plan.custom_id("channel"),
            placeholder="A channel",
            channel_types=[*POSTED_IN],
            default_values=default if plan.channel_id else [],
        )
    )


def _menu(
    plan: Plan, action: str, placeholder: str, options: Sequence[discord.SelectOption], most: int = 1
) -> ui.ActionRow[Any]:
    return ui.ActionRow(
        ui.Select[Any](
            custom_id=plan.custom_id(action),
            placeholder=placeholder,
            options=[*options],
            min_values=0 if most > 1 else 1,
            max_values=max(1, most),
        )
    )


def _packs(plan: Plan, packs: Mapping[str, Pack]) -> list[discord.SelectOption]:
    mine = chosen([*packs], plan)
    return [
        discord.SelectOption(
            label=cut(packs[name].title, OPTION_LABEL),
            value=name,
            description=cut(f"{len(packs[name].sources)} sources: {packs[name].description}", OPTION_LABEL),
            default=name in mine,
        )
        for name in sorted(packs)[:OPTIONS]
    ]


def _options(labels: Mapping[str, str], now: str) -> list[discord.SelectOption]:
    return [discord.SelectOption(label=label, value=value, default=value == now) for value, label in labels.items()]
