"""Find who could be speaking: names with their titles, pronouns, and the phrases of nameless sources."""

from __future__ import annotations

from summaries.quotes import lexicon as lex
from summaries.quotes.mentions import Kind, Mention
from summaries.quotes.names import german_surnames, lower_words, name, name_end
from summaries.quotes.nominals import OPENERS, bare, phrase
from summaries.quotes.stream import QUOTE, Stream, Token

PRONOUNS = {"he": Kind.HE_SHE, "she": Kind.HE_SHE, "they": Kind.THEY, "it": Kind.IT, "i": Kind.I_WE, "we": Kind.I_WE,
            "who": Kind.WHO, "his": Kind.HE_SHE, "her": Kind.HE_SHE}  # fmt: skip
_PARTY = frozenset(["D-", "R-", "I-"])
_OWNED = lex.PEOPLE | lex.GROUPS  # of Smith's campaign the campaign speaks; of Smith's claim, Smith


def find(text: str, stream: Stream) -> list[Mention]:
    """All mentions outside the quotations, by their place; a name inside a nameless phrase is found beside it."""
    tokens = stream.tokens
    common = lower_words(tokens)
    surnames = german_surnames(tokens) if tokens and stream.language == "de" else None
    found: list[Mention] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token.text == QUOTE or not token.text[0].isalnum():
            index += 1
        elif token.text[:2] in _PARTY and index and tokens[index - 1].text == "(":
            index = _after_bracket(tokens, index)
        elif (end := name_end(tokens, index, common, surnames)) is not None:
            found.append(name(text, tokens, index, end, german=surnames is not None))
            found += _owned(text, stream, index, end)
            index = end
        else:
            found += _nameless(text, stream, index)
            index += 1
    return found


def _owned(text: str, stream: Stream, start: int, end: int) -> list[Mention]:
    """What a name owns and could speak for itself: China's ambassador."""
    tokens = stream.tokens
    found = phrase(text, stream, end - 1) if tokens[end - 1].owns else None
    if found is None or found.head not in _OWNED:
        return []
    return [found._replace(left=start, first=start, name=text[tokens[start].start : tokens[found.last].end])]


def _nameless(text: str, stream: Stream, index: int) -> list[Mention]:
    """The pronoun or phrase that begins here, or both: his | his campaign."""
    token = stream.tokens[index]
    found = []
    if token.low in PRONOUNS:
        found.append(Mention(index, index, index, PRONOUNS[token.low], token.text, "", token.low))
    noun = bare(stream.tokens, index) if stream.language == "de" else None
    if noun is None and (token.low in OPENERS or token.owns):
        noun = phrase(text, stream, index)
    return found if noun is None else [*found, noun]


def _after_bracket(tokens: tuple[Token, ...], index: int) -> int:
    """Past a party and state in brackets: (R-N.Y.)."""
    for closing in range(index, min(len(tokens), index + 6)):
        if tokens[closing].text == ")":
            return closing
    return index + 1
