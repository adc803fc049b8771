"""Whether the speaker of a quotation may be named in a brief, which has no room for doubtful ones."""

from __future__ import annotations

import re
from dataclasses import replace
from math import inf

from summaries.briefs.standing import unquoted
from summaries.document import Document, Quote
from summaries.spellings import is_person

_SURE = 0.9  # confidence from which a full name is taken that the sentence does not have
_NAMED = 0.9  # the same of a single word that the sentence has
_LIKELY = 0.7  # ... and of a full name that it has
_KIND = re.compile(
    r"(?:the\s)?(?:ministry|department|committee|council|commission|communications?|agency|court|army|police|government|"
    r"parliament|senate|board|group|party|report|statement|administration|state|union|version|forces|service|office|house|"
    r"association|campaign|team)|"
    r"(?:world|olympic|defending|reigning|national)\schampions?|(?:prime|foreign|defen[cs]e|interior|finance)\sminister|"
    r"(?:vice[ -])?president",
    re.IGNORECASE,
)  # no name, where nothing else is with it
# A paper or an agency passes on the words of others: `..., according to the Associated Press`.
_MEDIA = re.compile(
    r"(?:the\s)?(?:associated\spress|ap|reuters|afp|agence\sfrance-presse|xinhua|interfax|tass|bbc|cnn|fox|nbc|abc|cbs|pbs|"
    r"npr|msnbc|sky|al\sjazeera|guardian|politico|axios|buzzfeed|bloomberg|twitter|facebook)(?:\snews)?|.*\b(?:times|post|"
    r"journal|tribune|herald|gazette|telegraph|chronicle|magazine|newspaper|news\sagency|press|television|tv|register|"
    r"examiner|observer|globe|inquirer|dispatch|courier|mail|express|independent|weekly|monitor|radio|news|broadcasting)|"
    r"(?:daily|radio)\s.+",
    re.IGNORECASE,
)
# ... unless it speaks for itself.
_OF_ITS_OWN = re.compile(
    r"\b(?:in\s(?:a|an|its)\s(?:\w+\s)?(?:statement|editorial)|statement\sby|spokes\w+|editors?)\b", re.IGNORECASE
)
_NO_NAME = re.compile(
    r"(?:Plus|And|But|When|While|If|As|After|Then|Also|Yet|Still|Though|Although|Meanwhile|Even|Here|There|Now|Today|Because|Since|Like|For|With|"
    r"Only|Just|Both|Unlike|Under|Former|Asked|Another|Other|Some|Many|Most)\s"
)
_LONGEST_ROLE = 12  # words
_ROLE_OF_VERB = re.compile(r"(?:[a-z]+(?:ing|ly)|one\sof|endorse|will|to|and|or|but|after|when|that|who)\b")
_NAME = re.compile(r"\b[A-Z][\w’'.-]*[a-z][\w’'-]*")
# `said her mother Name`, `said Name`, `Name said`: the name that the sentence itself gives to the words
_SAYS = r"(?:said|says|told|added|wrote|tweeted|declared|warned|asked|explained|argued|insisted)"
_GIVEN = re.compile(
    rf"\b{_SAYS}\s(?:(?:his|her|their|the|a|an)\s)?(?:[a-z-]+\s){{0,3}}((?:[A-Z][\w’'.-]+\s?){{1,4}})"
    rf"|((?:[A-Z][\w’'.-]+\s?){{1,4}})\s{_SAYS}\b(?!\s+[A-Z])"
)


def is_named(quote: Quote, document: Document) -> bool:
    """Whether its speaker is a person or a body by name, surely the one who speaks, and the name is whole."""
    name = quote.speaker
    if (
        not name
        or _KIND.fullmatch(name)
        or _is_an_outlet(name, quote, document)
        or _NO_NAME.match(name)
        or _is_of_another_age(name, quote.sentence.of(document.text))
        or _is_of_another_sex(name, quote.sentence.of(document.text), document.text)
        or not is_person(name)
        or quote.confidence < _least(name, unquoted(quote.sentence.of(document.text)))
    ):
        return False
    return not _is_fragment(name, document.text) and not _is_given_to_another(name, quote, document)


def _is_an_outlet(name: str, quote: Quote, document: Document) -> bool:
    """Whether a paper or a station only passes on the words, by its name or since it prints the article itself."""
    printed_by = (document.site or "").casefold().removeprefix("the ")
    outlet = _MEDIA.fullmatch(name) or name.casefold().removeprefix("the ") == printed_by
    said = unquoted(quote.sentence.of(document.text))
    return bool(outlet) and not (name in said and _OF_ITS_OWN.search(said))


def without_doubtful_role(quote: Quote) -> Quote:
    """The quotation without a role that is too long or begins with a word which no role begins with."""
    role = quote.role or ""
    doubtful = _ROLE_OF_VERB.match(role) or len(role.split()) > _LONGEST_ROLE
    return replace(quote, role=None) if doubtful else quote


def _is_of_another_age(name: str, sentence: str) -> bool:
    """Whether the sentence names the younger or the elder of a name, and the speaker's name does not say which."""
    surname = re.escape(name.rpartition(" ")[2])
    return re.search(rf"\b{surname},? (?:Jr|Sr|II|III)\b", sentence) is not None and not re.search(
        r"\b(?:Jr|Sr|II|III)\b", name
    )


def _is_of_another_sex(name: str, sentence: str, text: str) -> bool:
    """Whether the sentence names `Mr` and the article elsewhere `Mrs` of one surname, or the other way round."""
    surname = re.escape(name.rpartition(" ")[2])
    man, woman = rf"\bMr\.? {surname}\b", rf"\b(?:Mrs|Ms|Miss)\.? {surname}\b"
    named_so = re.search(man, sentence) or re.search(woman, sentence)
    return named_so is not None and re.search(man, text) is not None and re.search(woman, text) is not None


def _least(name: str, said: str) -> float:
    """The confidence that is asked for; of a single word that the sentence does not print none is enough."""
    beside = name.rpartition(" ")[2] in said
    if " " in name:
        return _LIKELY if name in said else _NAMED if beside else _SURE
    return _NAMED if beside else inf


def _is_fragment(name: str, text: str) -> bool:
    """Whether every mention goes on with a capital ("Human Rights" of a longer name), or it only begins sentences."""
    whole = re.findall(rf"\b{re.escape(name)}\b(?!\s[A-Z])", text)
    if name in text and not whole:
        return True
    first = name.split(maxsplit=1)[0]
    inside = re.search(rf"[a-z,]\s(?:the\s)?{re.escape(first)}\b", text)
    return inside is None and re.search(rf"\b{re.escape(first.lower())}\b", text) is not None


def _is_given_to_another(name: str, quote: Quote, document: Document) -> bool:
    """Whether the sentence gives the words to a name that shares no word with the speaker's."""
    given = [
        word.casefold()
        for match in _GIVEN.finditer(unquoted(quote.sentence.of(document.text)))
        for word in _NAME.findall(match.group(1) or match.group(2))
    ]
    return bool(given) and not any(word.casefold() in given for word in _NAME.findall(name))
