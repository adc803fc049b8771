"""Find the paper, letter or statement whose words are quoted: heißt es in dem Schreiben, говорится в сообщении."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from summaries.quotes import lexicon as lex
from summaries.quotes.speakers import Article
from summaries.quotes.stream import QUOTE, Token
from summaries.quotes.subjects import Found

_READS: Mapping[str, frozenset[str]] = {
    "de": frozenset(["heißt", "hieß", "steht"]),
    "ru": frozenset(["говорится", "сказано", "говорилось"]),
    "uk": frozenset(["ідеться", "йдеться", "говориться", "сказано"]),
}
_IN = frozenset(["in", "im", "в", "во", "у"])
_NEAR = 5  # tokens between the verb and its "in"
_FAR = 60  # tokens between the verb and the quotation
_LONGEST = 4  # words of the phrase
_SURE = 0.75


def paper(article: Article, start: int, at: int, stop: int) -> Found | None:
    """The paper that a verb of the sentence says the words of quotation `at` stand in, as printed."""
    stream = article.reader.parsed.stream
    tokens = stream.tokens
    start, stop = max(start, at - _FAR), min(stop, at + _FAR)
    for verb in range(start, stop):
        if tokens[verb].text not in _READS.get(stream.language, ()) or not _says_it(tokens, verb, stop):
            continue
        after = next((i for i in range(verb + 1, min(stop, verb + _NEAR)) if tokens[i].text in _IN), None)
        before = next((i for i in range(start, verb) if tokens[i].text.lower() in _IN), None)
        first = after if after is not None else before
        name = None if first is None else _name(article, first + 1, verb if first < verb else stop)
        if name is not None:
            return Found(name, None, _SURE, verb)
    return None


def _says_it(tokens: Sequence[Token], verb: int, stop: int) -> bool:
    """Whether German has its "es" after the verb; the others need none."""
    plain = tokens[verb].text not in _READS["de"]
    return plain or (verb + 1 < stop and tokens[verb + 1].text == "es")


def _name(article: Article, first: int, stop: int) -> str | None:
    """The words up to the noun: in German the first with a capital, else the last before a stop or small word."""
    stream = article.reader.parsed.stream
    tokens = stream.tokens
    last = None
    for index in range(first, min(stop, first + _LONGEST)):
        token = tokens[index]
        if token.text == QUOTE or not token.text[0].isalpha() or (token.low in lex.PREPOSITIONS and token.low != "of"):
            break
        last = index
        if stream.language == "de" and token.text[0].isupper():
            break
    if last is None or (stream.language == "de" and not tokens[last].text[0].isupper()):
        return None
    return article.text[tokens[first].start : tokens[last].end]
