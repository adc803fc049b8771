"""The codes that a pack may use: countries of ISO 3166-1, languages of ISO 639-1."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files

_TABLE = """
aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo
es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg
ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn
no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta
te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""
LANGUAGES = frozenset(_TABLE.split())
TAG = re.compile(r"([a-z]{2})(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?")  # as much of BCP 47 as news needs


def is_language(tag: str) -> bool:
    """Whether this is a language tag such as `en`, `pt-BR` or `zh-Hans`."""
    found = TAG.fullmatch(tag)
    return found is not None and found[1] in LANGUAGES


def is_country(code: str) -> bool:
    """Whether this is the two-letter code of a country; XK, which ISO leaves to its users, stands for Kosovo."""
    return code in _countries()


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    table = files("tzdata").joinpath("zoneinfo", "iso3166.tab").read_text("utf-8")
    lines = (line for line in table.splitlines() if line and not line.startswith("#"))
    return frozenset({"XK", *(line.partition("\t")[0] for line in lines)})
