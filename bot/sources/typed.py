"""An address as people type, paste or copy it, as one that can be fetched."""

from __future__ import annotations

import re

LABELLED = re.compile(r"\[[^\[\]]{0,300}\]\(\s*<?([^\s<>()]{1,2000})>?\s*\)")  # [label](address), as in Markdown
ADDRESS = re.compile(r"(?<![\w/=&?%.+-])(?:feed:)?https?://[^\s<>]{1,2000}", re.IGNORECASE)
SCHEME = re.compile(r"[a-z][a-z0-9+.-]{0,20}://", re.IGNORECASE)
FEED_SCHEME = re.compile(r"feed:(?://)?(?=https?://)|feed:(?://)?", re.IGNORECASE)
FEDIVERSE = re.compile(r"@([\w.-]{1,60})@([\w-]{1,60}(?:\.[\w-]{1,60})+)")  # @name@server, as Mastodon writes it
SUBREDDIT = re.compile(r"/?r/(\w{2,50})/?")
OPENING = "<([{\"'“‘«‹„"
CLOSING = ">]}\"'”’»›.,;:!?…"


def typed(text: str) -> str:
    """The address in what somebody typed; what is none comes back without its frame, for others to refuse."""
    text = " ".join(text.split())
    labelled = LABELLED.search(text)
    if labelled:
        return schemed(labelled[1])
    found = ADDRESS.search(text)
    word = found[0] if found else next((each for each in text.split() if "." in each), text)
    return schemed(_unframed(word))


def schemed(word: str) -> str:
    """The address with its http(s) scheme, where it has none or that of a feed."""
    named = FEDIVERSE.fullmatch(word)
    if named:
        return f"https://{named[2]}/@{named[1]}"
    subreddit = SUBREDDIT.fullmatch(word)
    if subreddit:
        return f"https://www.reddit.com/r/{subreddit[1]}/"
    if not word.lower().startswith(("http://", "https://")):
        word = FEED_SCHEME.sub("", word, count=1) if word.lower().startswith("feed:") else word
    return word if SCHEME.match(word) else f"https://{word.removeprefix('//')}"


def has_scheme(text: str) -> bool:
    """Whether somebody wrote http:// or https://, and so means it."""
    return bool(ADDRESS.search(text))


def _unframed(word: str) -> str:
    """The word without the brackets, quote marks and full stop around it; a bracket of its own stays."""
    word = word.lstrip(OPENING)
    while word and (word[-1] in CLOSING or (word[-1] == ")" and word.count("(") < word.count(")"))):
        word = word[:-1]
    return word
