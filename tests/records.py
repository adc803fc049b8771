"""Records made by hand, for tests of what is shown: two invented reports of one event of 1987, and a story of them."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.models import Article, Briefing, Counts, Detail, StoredQuote, Story
from summaries.document import Brief, Digest, Document, Line, Quote, QuoteKind, Sentence, Slot, Span

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)

BERLIN = Document(
    text=(
        "The president spoke for twenty minutes in front of the Brandenburg Gate on Friday. "
        "“Mr. Gorbachev, tear down this wall!” President Ronald Reagan said to the crowd. "
        "Officials in East Berlin said they had not “heard anything that calls for an answer.” "
        "The visit could strain talks that had only begun in March."
    ),
    title="Reagan calls for the wall to come down",
    authors=("Anna Beispiel",),
    published=datetime(1987, 6, 12, 15, tzinfo=UTC),
    language="en",
    site="The Morning Example",
    url="https://morning.example/1987/wall",
)
HERALD = Document(
    text=(
        "At the Brandenburg Gate the American president asked the Soviet leader to open the border. "
        "“Mr. Gorbachev, tear down this wall!” he said. A spokesman for the Soviet embassy called it a show."
    ),
    title="A speech at the gate",
    published=datetime(1987, 6, 13, 6, tzinfo=UTC),
    language="en",
    site="Example Herald",
    url="https://herald.example/gate",
)


def span(document: Document, words: str) -> Span:
    start = document.text.index(words)
    return Span(start, start + len(words))


def sentence(document: Document, words: str) -> Sentence:
    return Sentence(span(document, words), words, 0)


def quote_in(document: Document, words: str, host: str, **facts) -> Quote:
    return Quote(
        **{"span": span(document, words), "text": words, "kind": QuoteKind.DIRECT, "sentence": span(document, host)}
        | facts
    )


WALL_SENTENCE = "“Mr. Gorbachev, tear down this wall!” President Ronald Reagan said to the crowd."
WALL = quote_in(
    BERLIN,
    "Mr. Gorbachev, tear down this wall!",
    WALL_SENTENCE,
    speaker="Ronald Reagan",
    role="President",
    cue="said",
    confidence=0.95,
)
DENIAL_SENTENCE = "Officials in East Berlin said they had not “heard anything that calls for an answer.”"
DENIAL = quote_in(
    BERLIN,
    "heard anything that calls for an answer.",
    DENIAL_SENTENCE,
    kind=QuoteKind.MIXED,
    speaker="Officials in East Berlin",
    negated=True,
    confidence=0.9,
)
WALL_AGAIN = quote_in(
    HERALD, "Mr. Gorbachev, tear down this wall!", "“Mr. Gorbachev, tear down this wall!” he said.", speaker=None
)


def line(slot: Slot, article: int, words: str, *documents: Document, **facts) -> Line:
    documents = documents or (BERLIN, HERALD)
    return Line(slot=slot, article=article, span=span(documents[article], words), text=words, **facts)


BRIEF = Brief(
    title=BERLIN.title,
    lead=0,
    lines=(
        line(
            Slot.BOTTOM_LINE,
            1,
            "At the Brandenburg Gate the American president asked the Soviet leader to open the border.",
            also=(0,),
        ),
        line(
            Slot.WHAT_HAPPENED,
            0,
            "The president spoke for twenty minutes in front of the Brandenburg Gate on Friday.",
        ),
        line(Slot.WHY_IT_MATTERS, 0, "The visit could strain talks that had only begun in March."),
        line(Slot.WHO_SAID_WHAT, 0, WALL_SENTENCE, quote=WALL, also=(1,)),
        line(Slot.OTHER_WAY, 0, DENIAL_SENTENCE, quote=DENIAL),
    ),
    documents=(BERLIN, HERALD),
    places=(),
    publishers=2,
)


def briefing(*briefs: Brief, detail: Detail = Detail.FULL, topic: str | None = None) -> Briefing:
    return Briefing(briefs, tuple(range(1, len(briefs) + 1)), detail, NOON, topic)


def story(story_id: int = 1) -> Story:
    articles = tuple(
        Article(
            id=number,
            story_id=story_id,
            document=document,
            digest=Digest(summary=(), quotes=quotes, places=(), version=1),
            filed_at=NOON,
            fresh=True,
        )
        for number, (document, quotes) in enumerate(((BERLIN, (WALL, DENIAL)), (HERALD, (WALL_AGAIN,))), start=1)
    )
    return Story(story_id, articles, NOON, NOON)


def stored(quote: Quote = WALL, document: Document = BERLIN, number: int = 1) -> StoredQuote:
    return StoredQuote(number, number, quote, document, NOON)


COUNTS = Counts(sources=2, failing=0, articles=2, stories=1, quotes=3, subscriptions=0, read_at=NOON)
