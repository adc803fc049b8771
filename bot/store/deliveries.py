"""The deliveries: owed before they are sent, settled after, and nothing is owed twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Row, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.models import Article, Cadence, Delivery, DeliveryKind, Owed, Passage, Reader
from bot.store import readings
from bot.store.claims import claim
from bot.store.codec import delivery_of, subscription_of
from bot.store.engine import Database, insert
from bot.store.schema import article_sources, articles, deliveries, follows, subscriptions

LONGEST_REASON = 500
MOST_WAITING = 8  # stories that a channel gets one by one; what waits beyond them would be a flood
MOST_STORIES = 25  # that a catch-up names, the newest ones
FOLDED_AT_ONCE = 5000
HOUR = timedelta(hours=1)
DEVELOPS_FOR = timedelta(days=3)  # a post older than that is left as it is, save that ...
AMENDED_FOR = timedelta(days=30)  # ... a correction is marked on it
GATHERED = timedelta(minutes=3)  # before a post is edited: reports of one event come in swarms


class Status(StrEnum):
    """What became of a delivery."""

    OWED = "owed"
    SENT = "sent"
    GIVEN_UP = "given up"
    FOLDED = "folded"


@dataclass(frozen=True, slots=True)
class Deliveries:
    """One row a key, from the moment it is owed."""

    database: Database

    async def announce(
        self, article: Article, owed: Sequence[Owed], now: datetime, *, source_ids: Sequence[int] | None = None
    ) -> None:
        """Owe what follows from an article, and note that its followers were asked, both or neither.

        Of a story that was posted already, an update of its post is owed. `source_ids`: those whose followers were
        asked, as `Articles.unannounced` named them; None: all. What was corrected since it was read is asked again.
        """
        asked = article_sources.c.article_id == article.id
        if source_ids is not None:
            asked &= article_sources.c.source_id.in_(source_ids)
        async with self.database.write() as connection:
            await _owe(connection, owed, now)
            await _owe_updates(connection, owed, article, asked, now)
            if await _is_current(connection, article):
                await connection.execute(update(article_sources).where(asked).values(unannounced=False))

    async def owe(self, owed: Sequence[Owed], now: datetime) -> int:
        """Owe these messages; how many were not owed before. What a subscription that is gone wanted is left out."""
        async with self.database.write() as connection:
            return await _owe(connection, owed, now)

    async def claim(self, now: datetime, lease: timedelta, limit: int, *, busy: Sequence[int] = ()) -> list[Delivery]:
        """Deliveries that are due, each to one caller; due again when the lease has run out.

        A claim counts as an attempt: above 1, an earlier one may have reached Discord, its worker having died since.
        `busy`: channels whose deliveries are left.
        """
        due = (deliveries.c.status == Status.OWED) & (deliveries.c.due_at <= now)
        if busy:
            theirs = select(subscriptions.c.id).where(subscriptions.c.channel_id.in_(busy))
            due &= deliveries.c.subscription_id.not_in(theirs)
        values = {"due_at": now + lease, "leased_until": now + lease, "attempts": deliveries.c.attempts + 1}
        async with self.database.write() as connection:
            rows = await claim(connection, deliveries, due, limit, values)
            wanted = subscriptions.c.id.in_({row.subscription_id for row in rows})
            found = await connection.execute(select(subscriptions).where(wanted))
            by_id = {row.id: subscription_of(row) for row in found}
            return [delivery_of(row, by_id[row.subscription_id]) for row in rows]

    async def release(self, delivery_ids: Sequence[int], now: datetime) -> None:
        """Let go of claimed deliveries that were not tried after all."""
        mine = deliveries.c.id.in_(delivery_ids) & (deliveries.c.status == Status.OWED)
        values = {"due_at": now, "leased_until": None, "attempts": deliveries.c.attempts - 1}
        async with self.database.write() as connection:
            await connection.execute(update(deliveries).where(mine).values(values))

    async def hold(self, now: datetime) -> None:
        """Put off what is due to a subscription that has had its stories of this hour, until there is room again.

        So is a catch-up, of which there is one an hour: what would be posted too soon is folded into few lines.
        """
        wanted = subscriptions.c.id.in_(select(deliveries.c.subscription_id).where(_waiting(), _is_held(now)))
        async with self.database.write() as connection:
            found = await connection.execute(select(subscriptions).where(wanted))
            for subscription in map(subscription_of, found.all()):
                if subscription.posting.hourly is not None:
                    await _hold(connection, subscription.id, DeliveryKind.STORY, subscription.posting.hourly, now)
                    await _hold(connection, subscription.id, DeliveryKind.CATCH_UP, 1, now)

    async def settle(
        self,
        delivery_id: int,
        message_id: int,
        now: datetime,
        reader: Reader | None = None,
        read: Iterable[Passage] = (),
    ) -> None:
        """Note that it was sent, as which message, that all is well again, and what its reader has read by that."""
        values = {"status": Status.SENT, "message_id": message_id, "settled_at": now}
        wanting = select(deliveries.c.subscription_id).where(deliveries.c.id == delivery_id).scalar_subquery()
        ailing = (subscriptions.c.id == wanting) & subscriptions.c.error.is_not(None)
        async with self.database.write() as connection:
            await _end(connection, delivery_id, values)
            await connection.execute(update(subscriptions).where(ailing).values(error=None))
            if reader is not None:
                await readings.note(connection, reader, read, now)

    async def retry(self, delivery_id: int, due_at: datetime, reason: str, *, perhaps_sent: bool = False) -> None:
        """Owe it again later. `perhaps_sent`: it may have reached Discord, so it is never folded unless looked for."""
        leased_until = due_at if perhaps_sent else None
        values = {"due_at": due_at, "reason": reason[:LONGEST_REASON], "leased_until": leased_until}
        await self._end(delivery_id, values)

    async def give_up(self, delivery_id: int, reason: str, now: datetime) -> None:
        """Owe it no longer, for a reason that the channel's admin sees."""
        reason = reason[:LONGEST_REASON]
        await self._end(delivery_id, {"status": Status.GIVEN_UP, "reason": reason, "settled_at": now})

    async def fold(self, now: datetime, older_than: datetime) -> int:
        """Fold what was owed before `older_than` into one CATCH_UP a channel; how many posts were folded.

        So is what was owed since, of stories that nobody tried to send, beyond the newest `MOST_WAITING` of a channel.
        What may have reached Discord is left alone, because its worker sends it at this moment, died, or does not know:
        it is claimed again and looked for first, so no post is shown twice. An earlier catch-up that was not sent
        either goes into the new one with all that it stood for, so no post is forgotten in the count.
        """
        query = (
            select(deliveries, subscriptions.c.channel_id)
            .join(subscriptions, subscriptions.c.id == deliveries.c.subscription_id)
            .where(_waiting(), deliveries.c.kind != DeliveryKind.UPDATE)
            .where(or_(deliveries.c.owed_at <= older_than, _beyond_most(), _is_catch_up()))
            .order_by(subscriptions.c.channel_id, deliveries.c.id)
            .limit(FOLDED_AT_ONCE)
            .with_for_update(skip_locked=True, of=deliveries)
        )
        async with self.database.write() as connection:
            rows = (await connection.execute(query)).all()
            channels = [list(group) for _, group in groupby(rows, lambda row: row.channel_id)]
            return sum([await _fold(connection, group, now) for group in channels])

    async def _end(self, delivery_id: int, values: dict[str, Any]) -> None:
        async with self.database.write() as connection:
            await _end(connection, delivery_id, values)


async def _end(connection: AsyncConnection, delivery_id: int, values: dict[str, Any]) -> None:
    """End a lease; what another worker has settled meanwhile stays settled."""
    mine = (deliveries.c.id == delivery_id) & (deliveries.c.status == Status.OWED)
    await connection.execute(update(deliveries).where(mine).values({"leased_until": None} | values))


def _waiting() -> ColumnElement[bool]:
    """Owed and surely not sent; an attempt's lease stays noted until its outcome is known."""
    return (deliveries.c.status == Status.OWED) & deliveries.c.leased_until.is_(None)


def _is_held(now: datetime) -> ColumnElement[bool]:
    return deliveries.c.kind.in_((DeliveryKind.STORY, DeliveryKind.CATCH_UP)) & (deliveries.c.due_at <= now)


async def _hold(
    connection: AsyncConnection, subscription_id: int, kind: DeliveryKind, hourly: int, now: datetime
) -> None:
    """Leave as many due as the hour has room for, the oldest first; the others wait for one to be an hour old.

    What is being sent takes its room too.
    """
    mine = (deliveries.c.subscription_id == subscription_id) & (deliveries.c.kind == kind)
    lately = (deliveries.c.status == Status.SENT) & (deliveries.c.settled_at > now - HOUR)
    sent = list(await connection.scalars(select(deliveries.c.settled_at).where(mine, lately)))
    leased = (deliveries.c.status == Status.OWED) & deliveries.c.leased_until.is_not(None)
    going = await connection.scalar(select(func.count()).where(mine, leased)) or 0
    due = select(deliveries.c.id).where(mine, _waiting(), _is_held(now)).order_by(deliveries.c.id)
    waiting = list(await connection.scalars(due))[max(hourly - len(sent) - going, 0) :]
    again = min(sent, default=now) + HOUR
    await connection.execute(update(deliveries).where(deliveries.c.id.in_(waiting)).values(due_at=again))


def _is_catch_up() -> ColumnElement[bool]:
    return deliveries.c.kind == DeliveryKind.CATCH_UP


def _beyond_most() -> ColumnElement[bool]:
    """Stories never tried, beyond the newest that a channel gets one by one."""
    untried = (deliveries.c.kind == DeliveryKind.STORY) & (deliveries.c.attempts == 0)
    channel = subscriptions.c.channel_id
    place = func.row_number().over(partition_by=channel, order_by=deliveries.c.id.desc()).label("place")
    ranked = (
        select(deliveries.c.id, place)
        .join(subscriptions, subscriptions.c.id == deliveries.c.subscription_id)
        .where(_waiting(), untried)
        .subquery()
    )
    return untried & deliveries.c.id.in_(select(ranked.c.id).where(ranked.c.place > MOST_WAITING))


async def _owe(connection: AsyncConnection, owed: Sequence[Owed], now: datetime) -> int:
    wanted = subscriptions.c.id.in_({each.subscription_id for each in owed})
    held = select(subscriptions.c.id).where(wanted).with_for_update(read=True, key_share=True)
    known = set(await connection.scalars(held))
    rows = [_row(each, now) for each in owed if each.subscription_id in known]
    if not rows:
        return 0
    adding = insert(connection, deliveries).on_conflict_do_nothing().returning(deliveries.c.id)
    return len((await connection.execute(adding, rows)).all())


async def _is_current(connection: AsyncConnection, article: Article) -> bool:
    """Whether an article is still corrected as it was when it was read, held until the transaction ends."""
    now = select(articles.c.corrected_at).where(articles.c.id == article.id).with_for_update(read=True)
    return await connection.scalar(now) == article.corrected_at


async def _owe_updates(
    connection: AsyncConnection, owed: Sequence[Owed], article: Article, asked: ColumnElement[bool], now: datetime
) -> None:
    """Owe an update of each post that was sent lately of a story that the article joined or in which it changed.

    One that waits already shows the article too. A correction is marked on all posts of its story, also where the
    article by itself would not be posted.
    """
    keys = {each.key for each in owed if each.kind is DeliveryKind.STORY}
    if article.corrected_at:
        followed = select(article_sources.c.source_id).where(asked)
        there = select(follows.c.scope).where(follows.c.source_id.in_(followed))
        breaking = (subscriptions.c.cadence == Cadence.BREAKING) & subscriptions.c.scope.in_(there)
        channels = await connection.scalars(select(subscriptions.c.channel_id).where(breaking))
        keys |= {f"story:{channel}:{article.story_id}" for channel in channels}
    far = AMENDED_FOR if article.corrected_at else DEVELOPS_FOR
    lately = (deliveries.c.status == Status.SENT) & (deliveries.c.settled_at > now - far)
    posts = (await connection.execute(select(deliveries).where(deliveries.c.key.in_(sorted(keys)), lately))).all()
    theirs = deliveries.c.subscription_id.in_({post.subscription_id for post in posts})
    is_update = deliveries.c.kind == DeliveryKind.UPDATE
    waiting = set(await connection.scalars(select(deliveries.c.post_id).where(theirs, is_update, _waiting())))
    change = f":{article.corrected_at.isoformat()}" if article.corrected_at else ""
    rows = [
        {
            "key": f"update:{post.id}:{article.id}{change}",
            "subscription_id": post.subscription_id,
            "kind": DeliveryKind.UPDATE,
            "story_ids": post.story_ids,
            "status": Status.OWED,
            "owed_at": now,
            "due_at": now + GATHERED,
            "folded": 0,
            "post_id": post.id,
            "message_id": post.message_id,
        }
        for post in posts
        if post.id not in waiting
    ]
    if rows:
        await connection.execute(insert(connection, deliveries).on_conflict_do_nothing(), rows)


def _row(owed: Owed, now: datetime) -> dict[str, Any]:
    return {
        "key": owed.key,
        "subscription_id": owed.subscription_id,
        "kind": owed.kind,
        "story_ids": owed.story_ids,
        "status": Status.OWED,
        "owed_at": now,
        "due_at": owed.due_at,
        "folded": 0,
    }


async def _fold(connection: AsyncConnection, overdue: Sequence[Row[Any]], now: datetime) -> int:
    """Fold one channel's overdue deliveries, unless there is nothing but an earlier catch-up."""
    posts = [row for row in overdue if row.kind != DeliveryKind.CATCH_UP]
    if not posts:
        return 0
    story_ids = dict.fromkeys(each for row in overdue for each in row.story_ids)
    catch_up = _row(
        Owed(
            key=f"catch-up:{overdue[0].channel_id}:{posts[0].id}",
            subscription_id=posts[0].subscription_id,
            kind=DeliveryKind.CATCH_UP,
            story_ids=tuple(story_ids)[-MOST_STORIES:],
            due_at=now,
        ),
        now,
    )
    catch_up["folded"] = sum(row.folded or 1 for row in overdue)
    await connection.execute(insert(connection, deliveries).on_conflict_do_nothing(), [catch_up])
    gone = deliveries.c.id.in_([row.id for row in overdue])
    await connection.execute(update(deliveries).where(gone).values(status=Status.FOLDED, settled_at=now))
    return len(posts)
