"""Tell admins how their sources fare.

    notices.watched -> source_health.change -> notices.owe    what got worse and stayed so, or is well again, is owed
    notices.claim | send | settle                             sent, or owed again later, or given up with a reason

As with deliveries, a notice is stored before it is sent and settled after, in the same step as what it tells is noted:
killed in between, the bot tells nothing twice and forgets nothing.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.errors import ConfigError, NotEver, NotNow
from bot.models import Source
from bot.pulse import beat
from bot.schedule import retry_at
from bot.source_health import News, Notice, change
from bot.store import Store

log = logging.getLogger(__name__)

Notify = Callable[[Notice, Sequence[tuple[News, Source]]], Awaitable[int]]  # raises NotNow or NotEver

LEASE = timedelta(minutes=2)  # within the time in which Discord recognises a repeated nonce
AT_ONCE = 20
PAUSE = timedelta(minutes=1)  # between looks at how the sources stand


@dataclass(frozen=True, slots=True)
class Notifier:
    """Where notices are owed and paid: the store that holds them and the way to send one."""

    store: Store
    notify: Notify
    clock: Callable[[], datetime]

    async def serve(self) -> None:
        """Tell what there is to tell, until cancelled."""
        while True:
            await self.owe()
            await self.pay_due()
            beat("notices")
            await asyncio.sleep(PAUSE.total_seconds())

    async def owe(self) -> None:
        """Owe each server one notice of what has changed for good with its sources since it was told."""
        now = self.clock()
        for scope, watched in await self.store.notices.watched(now):
            changes = [found for each in watched if (found := change(each, now))]
            if changes:
                await self.store.notices.owe(scope, changes, now)

    async def pay_due(self) -> list[int]:
        """Send what is due now; the ids of the messages that Discord took."""
        due = await self.store.notices.claim(self.clock(), LEASE, AT_ONCE)
        sent = [await self.pay(notice) for notice in due]
        return [message_id for message_id in sent if message_id is not None]

    async def pay(self, notice: Notice) -> int | None:
        """Send one claimed notice and settle it; the message's id, or None if it was not taken."""
        try:
            news = await self._news(notice)
            if not news or notice.channel_id is None:
                await self._drop(notice)
                return None
            message_id = await self.notify(notice, news)
        except NotNow as error:
            await self._put_off(notice, str(error))
        except NotEver as error:
            await self.store.notices.give_up(notice, str(error), self.clock(), close=True)
            log.warning("gave up notice %s of server %s: %s", notice.id, notice.scope, error)
        except ConfigError:
            raise
        except Exception:
            # A defect of ours in one notice must not hold up those of other servers.
            log.exception("notice %s failed", notice.id)
            await self._put_off(notice, "it could not be made up; the reason is in the operator's log")
        else:
            await self.store.notices.settle(notice, message_id, self.clock())
            return message_id
        return None

    async def _news(self, notice: Notice) -> list[tuple[News, Source]]:
        """What is told of sources that the server still follows, each as it is now."""
        ids = [told.source_id for told in notice.news]
        followed = await self.store.health.of(notice.scope, self.clock(), ids=ids)
        sources = {each.source.id: each.source for each in followed}
        return [(told, sources[told.source_id]) for told in notice.news if told.source_id in sources]

    async def _drop(self, notice: Notice) -> None:
        """Owe it no longer: there is nobody to tell, or nothing. What it would have told counts as untold."""
        reason = "there is no notice channel, or none of its sources is followed any more"
        await self.store.notices.give_up(notice, reason, self.clock(), close=False)

    async def _put_off(self, notice: Notice, reason: str) -> None:
        again = retry_at(self.clock(), attempts=notice.attempts, jitter=random.random())  # noqa: S311
        await self.store.notices.retry(notice, again, reason)
        log.warning("put off notice %s of server %s: %s", notice.id, notice.scope, reason)
