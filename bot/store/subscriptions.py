"""The subscriptions: which channel wants which posts, and how its last post fared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, exists, or_, select, update

from bot.filters import Filters
from bot.models import Cadence, Posting, Subscription
from bot.store.addresses import mark
from bot.store.codec import filters_value, posting_value, subscription_of
from bot.store.engine import Database, insert
from bot.store.schema import follows, subscriptions
from summaries.summarizers import DEFAULT

LONGEST_ERROR = 500


@dataclass(frozen=True, slots=True)
class Subscriptions:
    """A channel has one subscription a topic and cadence."""

    database: Database

    async def add(  # noqa: PLR0913, PLR0917 what a channel wants has this many parts
        self,
        scope: int,
        channel_id: int,
        topic: str | None,
        cadence: Cadence,
        hours: Sequence[int],
        zone: str,
        now: datetime,
        summarizer: str = DEFAULT,
        posting: Posting = Posting(),  # noqa: B008 it is frozen
        member_id: int | None = None,
    ) -> Subscription:
        """The channel's subscription to this topic, made or given these hours, this summarizer and way of posting.

        `member_id`: who follows it alone, where the channel is one of direct messages.
        """
        changes: dict[str, Any] = {"hours": sorted(set(hours)), "zone": zone, "summarizer": summarizer, "error": None}
        changes["posting"] = posting_value(posting)
        values: dict[str, Any] = {"scope": scope, "channel_id": channel_id, "topic": topic, "topic_key": _key(topic)}
        values |= {"cadence": cadence, "created_at": now, "filters": {}, "member_id": member_id, **changes}
        unique = [subscriptions.c.scope, subscriptions.c.channel_id, subscriptions.c.topic_key, subscriptions.c.cadence]
        async with self.database.write() as connection:
            adding = insert(connection, subscriptions).values(values)
            adding = adding.on_conflict_do_update(index_elements=unique, set_=changes)
            return subscription_of((await connection.execute(adding.returning(subscriptions))).one())

    async def filter(self, scope: int, subscription_id: int, filters: Filters) -> Subscription | None:
        """The subscription of this server with these filters from now on; None if the server has none with this id."""
        mine = (subscriptions.c.id == subscription_id) & (subscriptions.c.scope == scope)
        changing = update(subscriptions).where(mine).values(filters=filters_value(filters)).returning(subscriptions)
        async with self.database.write() as connection:
            row = (await connection.execute(changing)).one_or_none()
        return None if row is None else subscription_of(row)

    async def remove(self, scope: int, subscription_id: int) -> bool:
        """End a subscription of this server, with what it is still owed; False if the server has none with this id."""
        mine = (subscriptions.c.id == subscription_id) & (subscriptions.c.scope == scope)
        async with self.database.write() as connection:
            return (await connection.execute(delete(subscriptions).where(mine))).rowcount > 0

    async def remove_made(self, scope: int, moment: datetime) -> int:
        """End the subscriptions that the server made at this very moment; how many."""
        mine = (subscriptions.c.scope == scope) & (subscriptions.c.created_at == moment)
        async with self.database.write() as connection:
            return (await connection.execute(delete(subscriptions).where(mine))).rowcount

    async def of(self, scope: int | None) -> list[Subscription]:
        """The subscriptions of a server's channels, oldest first; None: of all."""
        query = select(subscriptions).where(subscriptions.c.member_id.is_(None))
        return await self._read(query if scope is None else query.where(subscriptions.c.scope == scope))

    async def of_member(self, member_id: int) -> list[Subscription]:
        """What one member follows alone, oldest first."""
        return await self._read(select(subscriptions).where(subscriptions.c.member_id == member_id))

    async def remove_of(self, member_id: int, subscription_id: int | None = None) -> int:
        """End what a member follows alone, with what is still owed of it: one, or all; how many."""
        mine = subscriptions.c.member_id == member_id
        if subscription_id is not None:
            mine &= subscriptions.c.id == subscription_id
        async with self.database.write() as connection:
            return (await connection.execute(delete(subscriptions).where(mine))).rowcount

    async def wanting(self, source_ids: Sequence[int]) -> list[Subscription]:
        """The subscriptions of the servers that follow one of the sources."""
        # What a member follows alone comes at hours: nothing of it breaks.
        following = (follows.c.scope == subscriptions.c.scope) & follows.c.source_id.in_(source_ids)
        return await self._read(select(subscriptions).where(exists().where(following)))

    async def digests(self) -> list[Subscription]:
        """The subscriptions that post at given hours."""
        return await self._read(select(subscriptions).where(subscriptions.c.cadence == Cadence.DIGEST))

    async def settle_digest(self, subscription_id: int, slot: datetime) -> None:
        """Note that a slot is dealt with; never back to an earlier one."""
        earlier = or_(subscriptions.c.digested_at.is_(None), subscriptions.c.digested_at < slot)
        settling = update(subscriptions).where(subscriptions.c.id == subscription_id, earlier)
        async with self.database.write() as connection:
            await connection.execute(settling.values(digested_at=slot))

    async def note_error(self, subscription_id: int, error: str | None) -> None:
        """Keep why a post did not arrive, for the channel's admin; None: it did."""
        said = None if error is None else error[:LONGEST_ERROR]
        noting = update(subscriptions).where(subscriptions.c.id == subscription_id).values(error=said)
        async with self.database.write() as connection:
            await connection.execute(noting)

    async def _read(self, query: Select[Any]) -> list[Subscription]:
        async with self.database.read() as connection:
            return [subscription_of(row) for row in await connection.execute(query.order_by(subscriptions.c.id))]


def _key(topic: str | None) -> str:
    """The same for topics that differ in case and white space only."""
    return "" if topic is None else mark(" ".join(topic.casefold().split()))
