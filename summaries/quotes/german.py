"""Read what German alone tells of a speaker: the subjunctive that reports, verbs that stand last, nouns for persons."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from summaries.quotes import lexicon as lex
from summaries.quotes.cues import Cue
from summaries.quotes.speakers import Article
from summaries.quotes.stream import QUOTE, Token
from summaries.quotes.subjects import Asked, Found, named, persons, source, subject

_REPORTED_WORDS = """sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe bleibe brauche liege
lasse sehe wisse mache finde führe halte nehme gelte tue trage bestehe gehöre bringe gebühre handele handle zeige
bedeute fehle sorge spreche verstehe hätten hätte würden würde wären wäre könnten müssten dürften bestünden gäbe"""
_REPORTED = frozenset(_REPORTED_WORDS.split())
_AFTER_REPORTED = frozenset(["er", "es", "man"])  # übernehme er
_PARTICIPLE_WORDS = """gewarnt gesagt erklärt betont kritisiert bezeichnet genannt gesprochen angekündigt gefordert
verurteilt gelobt aufgerufen vorgeworfen eingeräumt mitgeteilt aufgefordert versprochen beschrieben geschrieben
gewürdigt begrüßt verkündet bestätigt berichtet gemeldet gedroht geäußert behauptet"""
_PARTICIPLES = frozenset(_PARTICIPLE_WORDS.split())
_HAVE = frozenset(["hat", "haben", "habe", "hatte", "hatten"])
_SPEECH_WORDS = """aussage aussagen äußerung äußerungen worte worten behauptung vorwurf forderung ankündigung erklärung
formulierung ausspruch zitat warnung satz versprechen appell"""
_SPEECH = frozenset(_SPEECH_WORDS.split())
_LONG = 60  # tokens of a sentence, from its end, that are asked for who said something
_FAR = 400  # tokens in which the owner of words, or a verb of a long sentence, is looked for
_PERSONAL = 3  # how plainly a name must be a person's where every noun has a capital
_BACK = 4  # sentences in which a chain of the subjunctive looks for its beginning
_NEAR = 14  # tokens between a quotation and the participle that ends its clause
_CHAIN, _BEGUN, _LAST, _OWNED, _MEANT = 0.72, 0.65, 0.78, 0.7, 0.75
_PERSONS = lex.PEOPLE | lex.GROUPS | lex.TITLES | lex.CALENDAR | lex.PRONOUNS
_GENDER = {"der": "m", "die": "f"}


def goes_on(article: Article, number: int, found: Sequence[Found]) -> Found | None:
    """Whose words a sentence in the reporting subjunctive goes on with: Das sei „falsch“, after what Smith said."""
    stream = article.reader.parsed.stream
    here = stream.tokens[stream.at[number]].sentence
    if not reports(stream.tokens, *stream.bounds[here]):
        return None
    earlier = number - 1
    for sentence in range(here - 1, max(-1, here - 1 - _BACK), -1):
        start, stop = stream.bounds[sentence]
        if stream.tokens[start].paragraph < stream.tokens[stream.at[number]].paragraph - (sentence == here - 1):
            return None
        while earlier >= 0 and stream.at[earlier] >= stop:
            earlier -= 1
        if earlier >= 0 and stream.at[earlier] >= start and found[earlier].name is not None:
            return found[earlier]._replace(confidence=min(_CHAIN, found[earlier].confidence), cue=None)
        begun = _begun(article, start, stop)
        if begun is not None:
            return begun
        if not reports(stream.tokens, start, stop):
            return None
    return None


def reports(tokens: Sequence[Token], start: int, stop: int) -> bool:
    """Whether a sentence has a verb in the reporting subjunctive."""
    for index in range(start, min(stop, start + _FAR)):
        low = tokens[index].text
        if low.lower() in _REPORTED:
            return True
        following = tokens[index + 1].text if index + 1 < stop else ""
        if following in _AFTER_REPORTED and low.endswith("e") and not low.endswith("te") and _is_verb(tokens[index]):
            return True
    return False


def _is_verb(token: Token) -> bool:
    known = lex.PREPOSITIONS | lex.DETERMINERS | lex.ADVERBS | lex.CONJUNCTIONS
    return token.text.islower() and len(token.text) > 4 and token.low not in known


def _begun(article: Article, start: int, stop: int) -> Found | None:
    """Who said something in this sentence: the subject of its verb of speech, else the one person it is about."""
    stream = article.reader.parsed.stream
    start = max(start, stop - _LONG)
    for cue in range(stop - 1, start - 1, -1):
        if (by := source(article, cue, stop)) is not None:
            return by._replace(confidence=_CHAIN)
        if stream.cues[cue] >= Cue.CALL:
            asked = Asked(article, (), cue, _CHAIN)
            found = (None if cue == start else subject(asked, start, cue)) or subject(asked, cue + 1, stop)
            return found if found is None or found.name is not None else None
    if reports(stream.tokens, start, stop):
        return None
    about = [one for one in persons(article, start, stop) if article.entities[article.of[one]].personal >= _PERSONAL]
    return named(Asked(article, (), None, _BEGUN), about[0]) if len({article.of[one] for one in about}) == 1 else None


def ends_in_verb(article: Article, at: int, start: int, stop: int) -> Found | None:
    """Smith hatte vor einem „Fehler“ gewarnt: the verb of speech ends the clause, and its auxiliary stands before."""
    tokens = article.reader.parsed.stream.tokens
    have = next((i for i in range(at - 1, start - 1, -1) if tokens[i].text.lower() in _HAVE), None)
    if have is None or any(tokens[i].text == "," for i in range(have, at)):
        return None
    for index in range(at + 1, min(stop, at + _NEAR)):
        if tokens[index].text in (",", ";", ":", QUOTE):
            return None
        if tokens[index].text in _PARTICIPLES:
            asked = Asked(article, (), index, _LAST)
            found = subject(asked._replace(cue=have), start, have) or subject(asked._replace(cue=have), have + 1, at)
            return found if found is None or found.name is not None else None
    return None


def owner(article: Article, start: int, at: int) -> Found | None:
    """Smiths Aussage, er sei „bereit“: whose words a noun of speech says they are."""
    parsed = article.reader.parsed
    for index in range(at - 1, max(start, at - _FAR), -1):
        whose = parsed.stream.tokens[index - 1].low
        if parsed.stream.tokens[index].text.lower() in _SPEECH and whose.endswith(("s", "’", "'")):
            about = persons(article, max(0, index - _FAR), index - 1)
            own = [one for one in about if parsed.mentions[one].head == whose[:-1]]
            return named(Asked(article, (), None, _OWNED), own[-1]) if own else None
    return None


def is_rejected(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Smith wies den Vorwurf zurück, sie habe „gelogen“: these are the words of whoever accused her."""
    start = max(start, at - _FAR)
    comma = next((i for i in range(at - 1, start, -1) if tokens[i].text == ","), start)
    verb = any(tokens[i].text in ("wies", "weist", "wiesen", "weisen") for i in range(start, comma))
    return verb and tokens[comma - 1].text == "zurück" and reports(tokens, comma, at)


def has_object_first(tokens: Sequence[Token], start: int) -> bool:
    """Whether a sentence begins with what is spoken of or to: Den Gipfel | nannte der Kanzler."""
    return tokens[start].text in ("Den", "Dem", "Ihm", "Ihnen", "Einen", "Einem")


def person_meant(article: Article, first: int, head: int) -> Found | None:
    """Whom „der 58-Jährige“ or „die Ministerin“ means: the one person of that gender named shortly before."""
    stream = article.reader.parsed.stream
    token = stream.tokens[first]
    gender = "f" if stream.tokens[head].text.endswith("in") else _GENDER.get(token.text.lower())
    if gender is None or stream.tokens[head].low in ("spokesman", "spokeswoman"):
        return None
    stop = stream.bounds[token.sentence][0]
    for back in range(1, _BACK):
        if token.sentence - back < 0:
            return None
        near = persons(article, stream.bounds[token.sentence - back][0], stop)
        fits = [one for one in near if article.entities[article.of[one]].gender in ("", gender)]
        if fits:
            alone = len({article.of[one] for one in fits}) == 1
            return named(Asked(article, (), None, _MEANT), fits[-1]) if alone else None
    return None


def first_name(article: Article, cue: int) -> Found | None:
    """A person of one name right after a verb of speech, with age or calling: sagt | Olena |, 29 Jahre alt."""
    tokens = article.reader.parsed.stream.tokens
    if cue + 3 >= len(tokens) or not tokens[cue + 1].text.istitle() or tokens[cue + 2].text != ",":
        return None
    following = tokens[cue + 3].text
    told = following.isdigit() or following in ("ein", "eine")
    known = tokens[cue + 1].low in _PERSONS or tokens[cue + 1].low != tokens[cue + 1].text.lower()
    return Found(tokens[cue + 1].text, None, _MEANT, cue) if told and not known else None


def age(tokens: Sequence[Token], start: int, stop: int) -> int | None:
    """The noun that names a person by age, where a phrase of a few words begins with one: der | 62-Jährige."""
    near = islice(range(start, stop), 4)
    return next((i for i in near if tokens[i].text.lower().endswith(("-jährige", "-jähriger", "-jährigen"))), None)
