"""What of a web address says how a reader came to an article, and not which article it is.

Pure: two addresses are judged by how they are written, and nothing is fetched.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qs, unquote, urlsplit

# Parameters that say where a reader came from. Only sure ones: `cid` is an article's number on some site.
TRACKING = re.compile(
    r"(utm|mtm|matomo|piwik|pk|hsa|vero|oly)_\w+|(fb|g|dc|tw|tt|y|ys|ms|rb_|igr|wicked)(clid|clkid|clickid)|gclsrc|[gw]braid"
    r"|_hs(enc|mi)|__hs(fp|ssc|tc)|mc_[ce]id|mkt_tok|igshid|igsh|_openstat|_ga|_gl|_branch_match_id|wickedid|ocid|cmpid|smid"
    r"|ncid|xtor|wt_mc|srnd|ftag|at_(medium|campaign|format|link_\w+|ptr_name)|ns_(mchannel|source|campaign|linkname|fee)"
    r"|guccounter|guce_referrer(_sig)?|output_type|share_id|ref_src|ref_url|traffic_source|feed(type|name)|maca|emc|smtyp"
    r"|icid|intcid|phpsessid|jsessionid|aspsessionid\w*"
)
# Parameters that may say it, where their value names a way and no article.
CHANNEL = re.compile(
    r"ref|referrer|referer|source|src|from|via|partner|cmp|channel|medium|campaign|origin|xtref|rss|feed"
)
WAY = re.compile(
    r"(www\.)?(rss|atom|feeds?|newsletter|e-?mail|facebook|fb|twitter|telegram|whatsapp|linkedin|social|share|push"
    r"|rss[-_ ]?feed|rss\d|yes|true)([-_.]?(com|org|feed|rss|share))?"
)
EDITION = frozenset({"amp", "mobile", "outputtype"})  # parameters that choose how a page is shown
MOBILE = frozenset({"0", "1", "true"})

WRAPPERS = {  # a host and the beginning of a path -> the parameter that holds the address of the article
    ("google.", "/url"): ("url", "q"),
    ("bing.com", "/news/apiclick.aspx"): ("url",),
    ("l.facebook.com", "/l.php"): ("u",),
    ("lm.facebook.com", "/l.php"): ("u",),
    ("out.reddit.com", "/"): ("url",),
    ("l.instagram.com", "/"): ("u",),
    ("vk.com", "/away.php"): ("to",),
    ("t.umblr.com", "/redirect"): ("z",),
}
AMP_VIEWER = re.compile(r"/amp/(s/)?(?P<rest>[\w.-]+\.[a-z]{2,}/.+)")
AMP_CACHE = re.compile(r"/(?:c|v|wp/s|a)/(?P<secure>s/)?(?P<rest>[\w.-]+\.[a-z]{2,}/.+)")
MOST_WRAPPED = 3  # wrappers around one another


def is_tracking(name: str, value: str = "") -> bool:
    """Whether a parameter of an address only says how a reader came; both as they are written there."""
    name = unquote(name).lower()
    if TRACKING.fullmatch(name):
        return True
    return CHANNEL.fullmatch(name) is not None and WAY.fullmatch(unquote(value).lower()) is not None


def is_edition(name: str, value: str = "") -> bool:
    """Whether a parameter only chooses how the article is shown: as AMP, or for a small screen."""
    name, value = name.lower(), value.lower()
    return (name in EDITION and (name != "outputtype" or value == "amp")) or (name == "m" and value in MOBILE)


def unwrapped(url: str) -> str:
    """The address that a redirector, an AMP viewer or an AMP cache names in its own; any other as it is."""
    for _ in range(MOST_WRAPPED):
        inner = _inner(url)
        if inner is None:
            return url
        url = inner
    return url


def _inner(url: str) -> str | None:
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    if host.startswith("google.") or host.endswith("cdn.ampproject.org"):
        amp = (AMP_CACHE if host.endswith("ampproject.org") else AMP_VIEWER).match(parts.path)
        if amp:
            return f"https://{amp['rest']}{'?' if parts.query else ''}{parts.query}"
    for (place, path), names in WRAPPERS.items():
        if (host.startswith(place) if place.endswith(".") else host == place) and parts.path.startswith(path):
            given = parse_qs(parts.query)
            found = (each for name in names for each in given.get(name, ()))
            return next((each for each in found if each.startswith(("http://", "https://"))), None)
    return None
