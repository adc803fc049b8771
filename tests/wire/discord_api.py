"""SimCord's rules behind a real HTTP and WebSocket server, with the faults that only a wire has.

The rules (permissions, limits, interaction clocks) are SimCord's; the transport is ours: identify and resume, zlib
streams, rate-limit buckets, nonces, and the faults that a test asks for.
"""

from __future__ import annotations

import asyncio
import json
import re
import zlib
from collections import defaultdict, deque
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO
from typing import Any, Self
from urllib.parse import unquote

import discord
from aiohttp import WSMsgType, web
from simcord import intents as sim_intents
from simcord import interactions
from simcord.backend import Backend, serializers
from simcord.backend.errors import BackendError
from simcord.http import client as _routes  # noqa: F401 importing it registers the routes
from simcord.http import router

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.Gwired.abcdefghijklmnopqrstuvwxyz0123456789AB"
UNSIGNED = ("/interactions/", "/webhooks/")
WINDOW = 1.0  # seconds of a rate-limit bucket
PER_WINDOW = 50
SNOWFLAKES = re.compile(r"/\d{15,}")


class RealClock:
    """SimCord's clock, told by the machine's."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def advance(self, seconds: float) -> None:
        raise AssertionError(f"nobody moves real time by {seconds} s")


@dataclass
class Session:
    """One gateway session: what was sent in it stays, to be sent again after a resume."""

    id: str
    intents: discord.Intents
    sequence: int = 0
    sent: list[dict[str, Any]] = field(default_factory=list)
    socket: web.WebSocketResponse | None = None
    deflate: Any = None

    async def dispatch(self, event: str, payload: Any) -> None:
        self.sequence += 1
        frame = {"op": 0, "t": event, "s": self.sequence, "d": payload}
        self.sent.append(frame)
        await self.send(frame)

    async def send(self, frame: dict[str, Any]) -> None:
        if self.socket is None or self.socket.closed:
            return
        data = json.dumps(frame).encode()
        packed = self.deflate.compress(data) + self.deflate.flush(zlib.Z_SYNC_FLUSH)
        await self.socket.send_bytes(packed)


class DiscordApi:
    """One virtual Discord on loopback; `url` is what the bot is pointed at."""

    def __init__(self) -> None:
        self.backend = Backend(clock=RealClock())
        self.backend.subscribers.append(self._on_event)
        self.sessions: dict[str, Session] = {}
        self.requests: list[tuple[str, str, Any]] = []
        self.gaps: list[str] = []
        self.faults: deque[tuple[str, str, str]] = deque()  # (method, part of path, kind): see _rest
        self.closes_with: int | None = None  # the code with which whoever identifies is turned away
        self.resumed = 0
        self.identified = 0
        self._nonces: dict[tuple[str, str], Any] = {}
        self._spent: defaultdict[str, int] = defaultdict(int)
        self._outbox: asyncio.Queue[tuple[str, Any]] = asyncio.Queue()
        self._runner: web.AppRunner | None = None
        self._pump: asyncio.Task[None] | None = None
        self.port = 0

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=30_000_000)
        app.router.add_get("/gateway", self._gateway)
        app.router.add_route("*", "/api/v10/{path:.*}", self._rest)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self._pump = asyncio.create_task(self._deliver())
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._pump:
            self._pump.cancel()
        if self._runner:
            await self._runner.cleanup()

    # ---------------------------------------------------------------- REST

    async def _rest(self, request: web.Request) -> web.Response:
        path = "/" + unquote(request.match_info["path"])
        body, files = await _body(request)
        self.requests.append((request.method, path, body))
        if not path.startswith(UNSIGNED) and request.headers.get("Authorization") != f"Bot {TOKEN}":
            return _answer(401, {"message": "401: Unauthorized", "code": 0})
        fault = self._fault(request.method, path)
        if fault == "429":
            limited = {"message": "You are being rate limited.", "retry_after": 0.3, "global": False}
            return _answer(429, limited, {"Retry-After": "0.3", "X-RateLimit-Scope": "user"})
        if fault == "silence":
            await asyncio.Event().wait()
        if fault and fault.isdigit():
            return _answer(int(fault), {"message": "Not for you", "code": 0})
        status, out = self._dispatch(request, path, body, files)
        if fault == "silence after commit":
            await asyncio.Event().wait()
        if fault == "502 after commit":
            return _answer(502, {"message": "Bad Gateway", "code": 0})
        return _answer(status, out, self._limits(request.method, path))

    def _dispatch(self, request: web.Request, path: str, body: Any, files: list[discord.File]) -> tuple[int, Any]:
        nonce = _nonce_of(request.method, path, body)
        if nonce in self._nonces:
            return 200, self._nonces[nonce]
        try:
            out = router.dispatch(
                self.backend,
                request.method,
                path,
                json=body,
                params=dict(request.query),
                files=files,
                message_content_access=False,
            )
        except (router.RouteNotImplemented, router.UnsupportedField) as error:
            self.gaps.append(str(error))
            return 501, error.to_json()
        except BackendError as error:
            return error.status, error.to_json()
        if path.endswith("/callback") and request.query.get("with_response") not in ("1", "true"):
            out = None
        if nonce:
            self._nonces[nonce] = out
        return (204 if out is None else 200), out

    def _fault(self, method: str, path: str) -> str | None:
        if self.faults and self.faults[0][0] == method and self.faults[0][1] in path:
            return self.faults.popleft()[2]
        return None

    def _limits(self, method: str, path: str) -> dict[str, str]:
        bucket = f"{method} {SNOWFLAKES.sub('/:id', path)}"
        self._spent[bucket] += 1
        left = PER_WINDOW - self._spent[bucket] % PER_WINDOW
        return {
            "X-RateLimit-Limit": str(PER_WINDOW),
            "X-RateLimit-Remaining": str(left),
            "X-RateLimit-Reset-After": str(WINDOW),
            "X-RateLimit-Reset": str(datetime.now(UTC).timestamp() + WINDOW),
            "X-RateLimit-Bucket": str(abs(hash(bucket))),
        }

    # ------------------------------------------------------------- gateway

    async def _gateway(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        deflate = zlib.compressobj()
        session = Session("greeting", discord.Intents.none(), socket=socket, deflate=deflate)
        await session.send({"op": 10, "d": {"heartbeat_interval": 10_000}})
        async for message in socket:
            if message.type is not WSMsgType.TEXT:
                continue
            frame = json.loads(message.data)
            if frame["op"] == 1:
                await session.send({"op": 11})
            elif frame["op"] == 2:
                session = await self._identify(socket, deflate, frame["d"])
            elif frame["op"] == 6:
                session = await self._resume(socket, deflate, frame["d"])
        return socket

    async def _identify(self, socket: web.WebSocketResponse, deflate: Any, wanted: dict[str, Any]) -> Session:
        if self.closes_with is not None or wanted["token"] != TOKEN:
            await socket.close(code=self.closes_with or 4004)
        session = Session(f"session-{len(self.sessions)}", discord.Intents._from_value(wanted["intents"]))
        session.socket, session.deflate = socket, deflate
        self.sessions[session.id] = session
        self.identified += 1
        await session.dispatch(
            "READY",
            {
                "v": 10,
                "user": serializers.user_payload(self.backend.bot_user),
                "guilds": [{"id": str(guild), "unavailable": True} for guild in self.backend.guilds],
                "session_id": session.id,
                "resume_gateway_url": f"ws://127.0.0.1:{self.port}/gateway",
                "application": {"id": str(self.backend.application_id), "flags": 0},
            },
        )
        for guild in self.backend.guilds.values():
            await self._pass_on(session, "GUILD_CREATE", dict(serializers.guild_create_payload(self.backend, guild)))
        return session

    async def _resume(self, socket: web.WebSocketResponse, deflate: Any, wanted: dict[str, Any]) -> Session:
        session = self.sessions[wanted["session_id"]]
        session.socket, session.deflate = socket, deflate
        self.resumed += 1
        for frame in [frame for frame in session.sent if frame["s"] > wanted["seq"]]:
            await session.send(frame)
        await session.dispatch("RESUMED", {})
        return session

    def _on_event(self, event: str, payload: Any) -> None:
        self._outbox.put_nowait((event, json.loads(json.dumps(payload))))

    async def _deliver(self) -> None:
        while True:
            event, payload = await self._outbox.get()
            for session in list(self.sessions.values()):
                await self._pass_on(session, event, json.loads(json.dumps(payload)))

    async def _pass_on(self, session: Session, event: str, payload: dict[str, Any]) -> None:
        gate = sim_intents.required_intent(event, payload)
        if gate is not None and not getattr(session.intents, gate):
            return
        bot_id = self.backend.bot_user.id
        if event in ("MESSAGE_CREATE", "MESSAGE_UPDATE") and not session.intents.message_content:
            sim_intents.censor_message(payload, bot_id, backend=self.backend)
        if event == "GUILD_CREATE":
            sim_intents.prune_guild_create(payload, session.intents, bot_id)
        await session.dispatch(event, payload)

    def forget_nonces(self) -> None:
        """What Discord does after some minutes."""
        self._nonces.clear()

    async def drop_sockets(self) -> None:
        """Cut every connection in a way that may be resumed."""
        for session in self.sessions.values():
            if session.socket is not None:
                await session.socket.close(code=4000)

    # --------------------------------------------------------------- people

    def interact(self, user_id: int, channel_id: int, guild_id: int, data: dict[str, Any]) -> Any:
        """A member's command reaches the bot; the record tells how it was answered."""
        kind = data.get("type", 1)
        command = self.backend.find_command(data["name"], guild_id, kind)
        assert command is not None, f"{data['name']} was never synced"
        full = {"id": command["id"], "type": kind, **data}
        record, payload = interactions.base_payload(
            self.backend, type=2, channel_id=channel_id, guild_id=guild_id, user_id=user_id, data=full
        )
        self.backend.emit("INTERACTION_CREATE", payload)
        return record

    def message(self, message_id: int) -> Any:
        """A message as it stands now."""
        return next(found for each in self.backend.messages.values() for found in _all(each) if found.id == message_id)


def _all(messages: Any) -> list[Any]:
    return list(messages.values() if isinstance(messages, dict) else messages)


async def _parts(request: web.Request) -> tuple[Any, list[discord.File]]:
    """The JSON and the files of a request that carries files."""
    payload, files = "null", []
    parts: Any = await request.multipart()
    async for part in parts:
        content = bytes(await part.read())
        if part.name == "payload_json":
            payload = content.decode()
        else:
            files.append(discord.File(BytesIO(content), part.filename))
    return json.loads(payload), files


async def _body(request: web.Request) -> tuple[Any, list[discord.File]]:
    if request.content_type == "application/json":
        return await request.json(), []
    if request.content_type == "multipart/form-data":
        return await _parts(request)
    return None, []


def _nonce_of(method: str, path: str, body: Any) -> tuple[str, str] | None:
    if method == "POST" and path.endswith("/messages") and isinstance(body, dict) and body.get("enforce_nonce"):
        return path, str(body["nonce"])
    return None


def _answer(status: int, out: Any, headers: dict[str, str] | None = None) -> web.Response:
    # discord.py decides by exactly this content type, and takes a 429 without Via for a ban by a proxy.
    fixed = {"Via": "1.1 loopback", "Content-Type": "application/json"}
    return web.Response(
        status=status, body=b"" if out is None else json.dumps(out).encode(), headers={**fixed, **(headers or {})}
    )
