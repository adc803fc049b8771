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


class SourceError(SitrepError):
    """A source could not be read."""


class AddressError(SourceError):
    """The address is not one that may be fetched."""


class FetchError(SourceError):
    """The server did not give a usable answer."""


class RetryLater(FetchError):
    """The server asks not to be called again for a while."""

    def __init__(self, message: str, after: timedelta) -> None:
        super().__init__(message)
        self.after = after


class FormatError(SourceError):
    """The answer is not what was asked for."""


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
