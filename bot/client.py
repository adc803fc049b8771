"""The Discord bot: loads the cogs, syncs the commands, answers errors and sends what is owed. No privileged intent.

serve(token, stop)          log in, run until told to stop, end cleanly
reply(interaction, message) the one way in which a command answers
send(delivery, briefing)    the message as it was posted; NotNow or NotEver if Discord does not take it
notify(notice, news)        the same for what a server's admins are told
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, TypeVar

import aiohttp
import discord
from discord import app_commands
from discord.ext import commands

from bot import forums, render
from bot.errors import ConfigError, NotEver, NotNow, NotSent, SitrepError, TokenError
from bot.locales import text as said
from bot.locales import with_names
from bot.loops import kept_up
from bot.models import Briefing, Delivery, DeliveryKind, Posted, Source, Subscription
from bot.pace import Pace
from bot.pipeline import Pipeline
from bot.render.buttons import is_notice, is_post
from bot.render.limits import NONCE
from bot.render.message import QUIET
from bot.render.text import cut, escape, listed
from bot.render.translator import CatalogueTranslator
from bot.schedule import is_quiet
from bot.servers import Record
from bot.settings import Settings
from bot.source_health import News, Notice
from bot.sources.http import Http
from bot.store import Store

log = logging.getLogger(__name__)

EXTENSIONS = tuple(
    f"cogs.{name}"
    for name in (
        "briefings",
        "news",
        "quotes",
        "menus",
        "ledger",
        "sources",
        "lists",
        "health",
        "subscriptions",
        "filters",
        "following",
        "settings",
        "setup",
        "status",
        "about",
    )
)
HISTORY = "read_message_history"  # without it, Discord shows an empty channel to who looks for an earlier post
NEEDED = ("view_channel", "send_messages", HISTORY)  # to post in a channel, and only once
LONGEST_ERROR = 900  # characters that a person is told of an error
UNKNOWN_CHANNEL, UNKNOWN_MESSAGE, CROSSPOSTED, ARCHIVED = 10003, 10008, 40033, 50083
GONE = 10062  # an interaction that was not answered in time
LOOKED_THROUGH = 1000  # messages of a channel at most, for a post that may have arrived
BAD_TOKEN, BAD_INTENTS = 4004, (4013, 4014)  # with which Discord closes a connection
INTENTS = discord.Intents(guilds=True)
CLOCKS_APART = timedelta(minutes=5)  # Discord's and ours, at most

Interaction = discord.Interaction["SitrepClient"]
Command = TypeVar("Command")


@dataclass(frozen=True, slots=True)
class Parcel:
    """A message for a channel, and how it is known again there."""

    scope: int
    channel_id: int
    message: render.Message
    nonce: str
    owed_at: datetime
    attempts: int
    is_it: Callable[[discord.Message], bool]
    silent: bool = False  # nobody is notified of it
    briefing: Briefing | None = None  # what a forum's title and tags are taken from, and ...
    delivery: Delivery | None = None  # ... as what it is owed


class NotAllowed(app_commands.CheckFailure):
    """A member may not use a command; its text says who may."""


class Tree(app_commands.CommandTree["SitrepClient"]):
    """The commands, with one answer to whatever goes wrong in them."""

    async def on_error(self, interaction: Interaction, error: app_commands.AppCommandError, /) -> None:
        """Answer the person, in private where nothing was said in public yet."""
        await answer_error(interaction, error)


class SitrepClient(commands.Bot):
    """The bot, with what its cogs work with."""

    def __init__(
        self, *, store: Store, http: Http, settings: Settings, clock: Callable[[], datetime], watch: bool = True
    ) -> None:
        """`watch`: whether this process reads the sources too; False where workers do."""
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            tree_cls=Tree,
            intents=INTENTS,
            allowed_mentions=QUIET,
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
        )
        self.store = store
        self.clock = clock
        self.settings = settings
        self.web = http
        self.watch = watch
        self.pipeline = Pipeline(store, http, settings, clock)
        self.pace = Pace()  # of the requests that posts make
        self.serving = False  # True once logged in: only then do cogs start their loops

    async def setup_hook(self) -> None:
        """Load the cogs, which start their loops, and tell Discord the commands."""
        self.serving = True
        await self.load()
        await self.tree.set_translator(CatalogueTranslator())
        synced = await self.tree.sync()
        log.info("logged in as %s with %d commands", self.user, len(synced))

    async def load(self) -> None:
        """Load the cogs."""
        for name in EXTENSIONS:
            await self.load_extension(name)

    async def serve(self, token: str, stop: asyncio.Event) -> None:
        """Run until `stop` is set, also while logging in. ConfigError if the operator must act, else SitrepError."""
        async with self:
            running, stopping = asyncio.ensure_future(self.start(token)), asyncio.ensure_future(stop.wait())
            try:
                await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
                if running.done():
                    _raise_translated(running.exception())
            finally:
                stopping.cancel()
                running.cancel()
                await self.close()  # whatever the connection waits for ends with it
                await asyncio.gather(running, return_exceptions=True)

    def background(self, work: Callable[[], Coroutine[Any, Any, None]]) -> asyncio.Task[None]:
        """Run an endless loop beside the bot; if it fails, it is logged and starts again after a pause."""
        return asyncio.create_task(kept_up(work), name=work.__qualname__)

    async def send(self, delivery: Delivery, briefing: Briefing) -> Posted:
        """Post what is owed; which message it is. A repeated call within some minutes makes no second message."""
        where = delivery.subscription
        await self._refuse_strangers(where)
        theme = (await self.store.servers.get(where.scope)).pictures if self._may_attach(where) else ""
        message = await asyncio.to_thread(render.post, delivery, briefing, theme)
        if delivery.kind is DeliveryKind.UPDATE:
            return Posted(await self._edit(delivery, message), message.passages)
        is_it = partial(is_post, delivery_id=delivery.id)
        parcel = Parcel(
            where.scope, where.channel_id, message, nonce(delivery), delivery.owed_at, delivery.attempts, is_it
        )
        quiet = is_quiet(where.posting.quiet, where.zone, self.clock())
        message_id = await self._post(replace(parcel, silent=quiet, briefing=briefing, delivery=delivery))
        problem = await self._publish(where, message_id) if where.posting.publish else None
        return Posted(message_id, message.passages, problem)

    async def notify(self, notice: Notice, news: Sequence[tuple[News, Source]]) -> int:
        """Tell a server's admins what they are owed; the message's id. Repeated as `send` may be."""
        if notice.channel_id is None:
            raise NotEver("there is no notice channel")
        message, is_it = render.source_notice(news, notice.id), partial(is_notice, notice_id=notice.id)
        return await self._post(
            Parcel(notice.scope, notice.channel_id, message, nonce(notice), notice.owed_at, notice.attempts, is_it)
        )

    async def _edit(self, delivery: Delivery, message: render.Message) -> int:
        """Show the post of a story as it stands now; one that somebody deleted stays so."""
        message_id = delivery.message_id or 0
        where = delivery.subscription
        is_forum = self._forum(where.scope, where.channel_id) is not None
        # In a forum the post is a thread, which has the id of its first message.
        channel = self.get_partial_messageable(message_id if is_forum else where.channel_id, guild_id=where.scope)
        parcel = Parcel(
            where.scope, where.channel_id, message, "", delivery.owed_at, delivery.attempts, lambda _: False
        )
        try:
            await self.pace.turn()
            changes = message.arguments() | {"attachments": message.files()}
            await channel.get_partial_message(message_id).edit(**changes)
        except discord.HTTPException as error:
            if error.code == ARCHIVED:
                raise NotEver("the post's thread is archived, so it was left as it is") from error
            if error.code != UNKNOWN_MESSAGE and not (is_forum and error.code == UNKNOWN_CHANNEL):
                raise self._not_sent(parcel, error) from error
        except (aiohttp.ClientError, OSError) as error:
            raise NotNow("Discord could not be reached") from error
        return message_id

    async def _publish(self, where: Subscription, message_id: int) -> str | None:
        """Publish a post to the channels that follow its announcement channel; why that failed, if it did."""
        channel = self.get_partial_messageable(where.channel_id, guild_id=where.scope)
        try:
            await self.pace.turn()
            await channel.get_partial_message(message_id).publish()
        except discord.HTTPException as error:
            if error.code != CROSSPOSTED:
                log.warning("post %s was not published: %s", message_id, _one_line(error))
                return f"posted, but not published: {_one_line(error)}"
        return None

    async def _post(self, parcel: Parcel) -> int:
        """The id of the message that a parcel has become, now or by an earlier attempt."""
        channel = self.get_partial_messageable(parcel.channel_id, guild_id=parcel.scope)
        try:
            await self.pace.turn(1 + (parcel.attempts > 1))
            forum = self._forum(parcel.scope, parcel.channel_id)
            if forum is not None:
                return await self._post_in(forum, parcel)
            earlier = await self._already_there(channel, parcel) if parcel.attempts > 1 else None
            sent = parcel.message.arguments() | {"silent": parcel.silent}
            sent |= {"files": files} if (files := parcel.message.files()) else {}
            return earlier or (await channel.send(**sent, nonce=parcel.nonce)).id
        except discord.HTTPException as error:
            raise self._not_sent(parcel, error) from error
        except (aiohttp.ClientError, OSError) as error:
            raise NotNow("Discord could not be reached", perhaps_sent=True) from error

    async def _post_in(self, forum: discord.ForumChannel, parcel: Parcel) -> int:
        """The id of the post, and of its first message, that a parcel has become in a forum."""
        delivery, briefing = parcel.delivery, parcel.briefing
        if delivery is None or briefing is None:
            raise NotEver("a forum takes posts, not messages: choose another channel")
        if parcel.attempts > 1:  # Discord knows no nonce here
            self._refuse_blindness(parcel)
            if earlier := await forums.earlier(forum, parcel.owed_at - CLOCKS_APART, parcel.is_it):
                return earlier
        tags = await asyncio.to_thread(forums.tags, forum, briefing)
        if forum.flags.require_tag and not tags:
            raise NotEver("the forum asks for a tag and has none that is called as one of the story's topics")
        sent = parcel.message.arguments() | {"silent": parcel.silent, "applied_tags": tags}
        sent |= {"files": files} if (files := parcel.message.files()) else {}
        return (await forum.create_thread(name=forums.title(delivery, briefing), **sent)).thread.id

    def _forum(self, scope: int, channel_id: int) -> discord.ForumChannel | None:
        """The channel, if it is a forum."""
        guild = self.get_guild(scope) if scope > 0 else None
        channel = guild.get_channel(channel_id) if guild else None
        return channel if isinstance(channel, discord.ForumChannel) else None

    def missing(self, guild: discord.Guild, channel_id: int) -> list[str]:
        """The permissions that posting in a channel needs and the bot lacks, as Discord names them."""
        channel = guild.get_channel_or_thread(channel_id)
        if channel is None:
            return ["View Channel"]
        allowed = channel.permissions_for(guild.me)
        inside = {"send_messages": "send_messages_in_threads"} if isinstance(channel, discord.Thread) else {}
        needed = [inside.get(name, name) for name in NEEDED]
        lacking = [_as_named(name) for name in needed if not getattr(allowed, name)]
        is_forum = isinstance(channel, discord.ForumChannel)
        return ["Create Posts" if is_forum and each == "Send Messages" else each for each in lacking]

    async def _refuse_strangers(self, where: Subscription) -> None:
        """NotEver where a server's news is owed to somebody who is no longer in it; it is ended."""
        if where.member_id is None or where.scope <= 0:
            return
        guild = self.get_guild(where.scope)
        if guild is None:
            raise NotNow("the server whose news it is does not have me, or cannot be seen at this moment")
        try:
            await guild.fetch_member(where.member_id)
        except discord.NotFound as error:
            await self.store.subscriptions.remove_of(where.member_id, where.id)
            raise NotEver("who follows it has left the server") from error
        except discord.HTTPException as error:
            raise NotNow("Discord does not say whether who follows it is still in the server") from error

    def _may_attach(self, where: Subscription) -> bool:
        """Whether a post may carry a picture; without the permission it is posted without."""
        if where.member_id is not None:
            return True
        guild = self.get_guild(where.scope)
        channel = guild.get_channel_or_thread(where.channel_id) if guild else None
        return bool(guild and channel and channel.permissions_for(guild.me).attach_files)

    async def _already_there(self, channel: discord.PartialMessageable, parcel: Parcel) -> int | None:
        """The post of a parcel that was tried before, if it did arrive; NotNow where the bot may not look."""
        self._refuse_blindness(parcel)
        since, message = parcel.owed_at - CLOCKS_APART, parcel.message
        async for each in channel.history(limit=LOOKED_THROUGH):
            if each.created_at < since:
                break
            same = parcel.is_it(each) or (message.content and each.content == message.content)
            if same and each.author == self.user:
                return each.id
        return None

    def _refuse_blindness(self, parcel: Parcel) -> None:
        """NotNow where the bot may not look for what it may have posted."""
        if _as_named(HISTORY) in self._missing_for(parcel):
            need = f"give me {_as_named(HISTORY)} in the channel"
            raise NotNow(f"I may not see whether a post has arrived: {need}", perhaps_sent=True)

    def _missing_for(self, parcel: Parcel) -> list[str]:
        """What posting a parcel lacks; nothing where the server is not known at this moment."""
        guild = self.get_guild(parcel.scope)
        return self.missing(guild, parcel.channel_id) if guild else []

    def _not_sent(self, parcel: Parcel, error: discord.HTTPException) -> NotSent:
        if error.code == UNKNOWN_CHANNEL:
            return NotEver("the channel was deleted")
        if isinstance(error, discord.Forbidden):
            missing = self._missing_for(parcel)
            need = listed(missing) if missing else f"a permission ({error.text or error.code})"
            return NotNow(f"I may not post in the channel: give me {need} there")
        if error.status == 401:
            return NotNow("Discord refuses the bot's token: whoever runs the bot must set a new one")
        if error.status == 429 or error.status >= 500:
            lost = error.status >= 500  # the message may have been stored before the answer was lost
            return NotNow(f"Discord did not take it for now ({error.status})", perhaps_sent=lost)
        return NotEver(f"Discord refused it: {_one_line(error)}")


def _as_named(permission: str) -> str:
    """A permission as Discord's pages name it."""
    return permission.replace("_", " ").title()


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:300]


def _raise_translated(error: BaseException | None) -> None:
    """Raise what ended the connection as an error of ours, with what to do; what nobody foresaw is raised as it is."""
    if error is not None:
        raise _translated(error) from error


def _translated(error: BaseException) -> BaseException:
    code = getattr(error, "code", None) if isinstance(error, discord.ConnectionClosed) else None
    unauthorized = isinstance(error, discord.HTTPException) and error.status == 401
    if isinstance(error, discord.LoginFailure) or unauthorized or code == BAD_TOKEN:
        return TokenError("DISCORD_TOKEN was refused by Discord: reset it on the Bot page and copy it")
    if isinstance(error, discord.PrivilegedIntentsRequired) or code in BAD_INTENTS:
        asked = listed(name for name, wanted in INTENTS if wanted)
        return ConfigError(f"Discord does not let the bot have the intent {asked}: look at the application's Bot page")
    if isinstance(error, discord.ConnectionClosed):
        return SitrepError(f"Discord ended the connection for good (close code {code}): start the bot again")
    if isinstance(error, discord.HTTPException):
        when = "try again later" if error.status >= 500 or error.status == 429 else "look at the application's pages"
        return SitrepError(f"Discord did not let the bot start: {when}. It said: {_one_line(error)}")
    if isinstance(error, (aiohttp.ClientError, OSError)):
        return SitrepError(f"Discord cannot be reached: {_one_line(error) or type(error).__name__}")
    return error


def nonce(owed: Delivery | Notice) -> str:
    """By what Discord recognises what is sent again; the moment tells it from one of an older database."""
    kind = "n" if isinstance(owed, Notice) else ""
    return f"{kind}{owed.id:x}-{int(owed.owed_at.timestamp()):x}"[:NONCE]


def scope_of(interaction: Interaction) -> int:
    """The server on whose behalf something is asked; NoPrivateMessage where the bot is no member of one."""
    if interaction.guild_id is None or not is_member(interaction):
        raise app_commands.NoPrivateMessage
    return interaction.guild_id


def reads_as(interaction: Interaction) -> int:
    """On whose behalf something is read: the server, or where the bot is no member of one, who asks."""
    return interaction.guild_id if interaction.guild_id and is_member(interaction) else -interaction.user.id


def is_member(interaction: Interaction) -> bool:
    """Whether the bot was added to the server, and not only brought along by the member who asks."""
    return interaction.guild_id is not None and (interaction.is_guild_integration() or not _is_brought(interaction))


def _is_brought(interaction: Interaction) -> bool:
    return bool(interaction.is_user_integration())


def anywhere(command: Command) -> Command:
    """Lets a command be used in servers and direct messages, by who added the bot to a server or for themselves."""
    allowed = app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)(command)
    return app_commands.allowed_installs(guilds=True, users=True)(allowed)


async def may_edit(interaction: Interaction) -> bool:
    """True for who may manage sources and subscriptions: Manage Server, or the role that the server chose.

    NotAllowed for others. The commands are shown to everybody: Discord lets no bot say which role sees them.
    """
    scope = scope_of(interaction)
    if _manages(interaction):
        return True
    role_id = (await interaction.client.store.servers.get(scope)).editor_role_id
    if role_id is not None and isinstance(interaction.user, discord.Member) and interaction.user.get_role(role_id):
        return True
    key = "error.editors_or_role" if role_id else "error.editors"
    raise NotAllowed(said(key, interaction.locale.value, role=f"<@&{role_id}>"))


async def may_manage(interaction: Interaction) -> bool:
    """True for who has Manage Server; NotAllowed for others. For what is pressed: of commands Discord sees to it."""
    if not _manages(interaction):
        raise NotAllowed(said("error.managers", interaction.locale.value))
    return True


def _manages(interaction: Interaction) -> bool:
    return interaction.permissions.manage_guild or interaction.permissions.administrator


async def record(
    interaction: Interaction, action: str, subject: str, *, before: str | None = None, after: str | None = None
) -> None:
    """Note in the server's audit what the one who asks has changed."""
    client, scope = interaction.client, scope_of(interaction)
    await client.store.audit.note(Record(scope, client.clock(), interaction.user.id, action, subject, before, after))


async def reply(interaction: Interaction, message: render.Message, *, private: bool = True) -> None:
    """Answer, or complete the answer that was deferred; that keeps the privacy with which it was deferred."""
    files = message.files()
    if message.content and interaction.response.type is discord.InteractionResponseType.deferred_message_update:
        # It takes the place of a message in a frame, which Discord lets nothing come out of again.
        message = replace(message, content="", parts=(message.content,))
    if interaction.response.is_done():
        attached: dict[str, Any] = {"attachments": files} if files else {}
        await interaction.edit_original_response(**message.arguments(), **attached)
    else:
        sent: dict[str, Any] = {"files": files} if files else {}
        await interaction.response.send_message(**message.arguments(), **sent, ephemeral=private)


async def answer_error(interaction: Interaction, error: Exception, *, framed: bool = False) -> None:
    """Tell a person what went wrong in one line; what nobody foresaw is logged under a number that they can quote.

    `framed`: the answer shows a frame already, which Discord does not let go of.
    """
    cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
    if isinstance(cause, discord.NotFound) and cause.code == GONE:
        log.warning("interaction %s was answered too late", interaction.id)
        return
    locale = interaction.locale.value
    text = _said_of(cause, locale)
    if text is None:
        log.error("interaction %s failed", interaction.id, exc_info=cause)
        text = said("error.unforeseen", locale, number=str(interaction.id))
    try:
        await reply(interaction, render.Message(parts=(text,)) if framed else render.note(text))
    except discord.HTTPException as failure:
        log.warning("interaction %s: its error could not be told: %s", interaction.id, failure)


async def describe_commands() -> list[dict[str, Any]]:
    """Every command as it is synced with Discord."""
    nothing: Any = None  # only the commands are looked at; nothing is opened
    client = SitrepClient(store=nothing, http=nothing, settings=nothing, clock=lambda: datetime.now(UTC), watch=False)
    async with client:
        await client.load()
        translator = CatalogueTranslator()
        return [await each.get_translated_payload(client.tree, translator) for each in client.tree.get_commands()]


def _said_of(error: Exception, locale: str) -> str | None:
    """What a person is told of an error that was foreseen."""
    if isinstance(error, SitrepError):
        text = with_names(escape(cut(str(error), LONGEST_ERROR)), locale)
        return f"{text[:1].upper()}{text[1:]}" + ("" if text.endswith((".", "!", "?")) else ".")
    if isinstance(error, NotAllowed):
        return str(error)
    if isinstance(error, app_commands.NoPrivateMessage):
        return said("error.server_only", locale)
    if isinstance(error, app_commands.TransformerError):
        return said("error.channel_hidden", locale)
    if isinstance(error, (app_commands.CommandNotFound, app_commands.CommandSignatureMismatch)):
        return said("error.command_changed", locale)
    return None
