"""Everything that can go wrong, drawn as one tree. Foreign errors are translated where they enter.

SitrepError                  its text is one line for a person: what is wrong, and what to do
├── ConfigError              a setting, the token or the database: the operator must act (exit 78)
│   ├── SettingsError        names every bad setting at once
│   ├── TokenError           which of: none, placeholder, quoted, truncated, refused
│   └── DatabaseError        cannot be opened, migrated or written
├── SourceError              one source could not be read; kept on the source, stops nothing else
│   ├── AddressError         not a public http(s) address
│   ├── FetchError           no answer, a refusal, too slow, too large
│   │   └── RetryLater       the server said when to come back
│   └── FormatError          answered, but it is no feed or no article
├── InputError               a person typed something that cannot be answered
└── NotSent                  Discord did not take a message
    ├── NotNow               it may later: stays owed
    └── NotEver              it will not: given up, and the admin is told why
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import ClassVar


class SitrepError(Exception):
    """Base of all; `str(error)` is one line that may be shown to a person and holds no secret."""


class ConfigError(SitrepError):
    """The operator must act before the program can run."""


class SettingsError(ConfigError):
    """One or more settings are wrong."""


class TokenError(ConfigError):
    """The bot token is missing, malformed or refused."""


class DatabaseError(ConfigError):
    """The database cannot be used."""


class Trouble(StrEnum):
    """What kind of trouble a source has; its words are kept in the database."""

    ADDRESS = "address"  # no web address
    BOT_WALL = "bot-wall"  # a challenge that only browsers pass
    BROKEN_FEED = "broken-feed"  # answered, but it is not what was asked for
    GONE = "gone"  # for good: it is not asked again
    LEGAL = "legal"  # withheld for legal reasons
    LOGIN = "login"
    NOT_FOUND = "not-found"
    OURS = "ours"  # a defect of the program
    PAYMENT = "payment"
    PRIVATE = "private"  # leads to a private network
    RATE_LIMITED = "rate-limited"  # asked to be left alone for a while
    REDIRECTS = "redirects"  # in circles, or to nothing that may be fetched
    REFUSED = "refused"  # refuses programs, or this program
    ROBOTS = "robots"  # robots.txt keeps programs out
    SERVER_FAULT = "server-fault"
    SLOW = "slow"  # no whole answer in time
    TLS = "tls"
    TOO_LARGE = "too-large"
    UNREACHABLE = "unreachable"  # no such name, nobody listens, broke off


class SourceError(SitrepError):
    """A source could not be read; `why` is the kind of trouble."""

    usual: ClassVar[Trouble] = Trouble.UNREACHABLE

    def __init__(self, message: str, *, why: Trouble | None = None) -> None:
        super().__init__(message)
        self.why = why or self.usual


class AddressError(SourceError):
    """The address is not one that may be fetched."""

    usual = Trouble.ADDRESS


class FetchError(SourceError):
    """The server did not give a usable answer."""


class RetryLater(FetchError):
    """The server asks not to be called again for a while."""

    usual = Trouble.RATE_LIMITED

    def __init__(
        self, message: str, after: timedelta = timedelta(), *, why: Trouble | None = None, asked: bool = True
    ) -> None:
        """`asked`: the server said so now; else nothing was asked, because it said so before."""
        super().__init__(message, why=why)
        self.after = after
        self.asked = asked


class FormatError(SourceError):
    """The answer is not what was asked for."""

    usual = Trouble.BROKEN_FEED


class InputError(SitrepError):
    """A person typed something that cannot be answered."""


class NotSent(SitrepError):
    """Discord did not take a message."""


class NotNow(NotSent):
    """It may be taken later; the post stays owed."""

    def __init__(self, message: str, *, perhaps_sent: bool = False) -> None:
        """`perhaps_sent`: no answer came, so it may have been taken all the same."""
        super().__init__(message)
        self.perhaps_sent = perhaps_sent


class NotEver(NotSent):
    """It will not be taken; the post is given up with this reason."""
