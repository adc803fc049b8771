"""Learns the weights by which cleaning tells the article from the furniture, and says how they do on unseen sites.

    python -m tests.bench.fit_cleaning ../shared [--write]

Learnt from pasted articles, from more of them laid out from stored pages, and from clean bodies, in which nothing may
be lost. Every figure is of sites that the weights were not learnt from: ten folds by domain.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import tarfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
from lxml import html

from summaries.cleaning import features, head, lines, scorer
from tests.bench.pastes import Case, load, score, words

FOLDS = 10
STEPS = 8  # at most
STRENGTH = 20.0  # of the pull towards zero
LEAST = 0.05  # a weight below it is left out
SHARE = {"paste": 1.0, "page": 0.15, "body": 0.6}  # how much a text of each kind counts
WEIGHTS = Path(__file__).parents[2] / "summaries" / "cleaning" / "weights.py"


@dataclass(frozen=True, slots=True)
class Example:
    """A text whose lines are known to be body or furniture."""

    case: Case
    kind: str
    fold: int
    names: Sequence[Mapping[str, float]]
    wanted: Sequence[float]  # 1 body, 0 furniture
    counts: Sequence[float]  # 0: cannot be told
    stated: frozenset[int]  # lines that the head of the page takes


def example(case: Case, kind: str, title: str | None = None) -> Example | None:
    """The features of a text's lines beside what they are; None where its lines are divided differently."""
    read = lines.read(case.text)
    if [(line.span.start, line.span.end) for line in read] != [(start, end) for start, end, _ in case.lines]:
        return None
    found = head.read(read, title)
    sizes = [len(words(case.text[start:end])) for start, end, _ in case.lines]
    labels = [label for _, _, label in case.lines]
    counts = [_count(label, size, line.ends) for label, size, line in zip(labels, sizes, read, strict=True)]
    total = sum(counts) or 1.0
    share = SHARE[kind] * (300 / total) ** 0.7
    return Example(
        case,
        kind,
        int(hashlib.md5(_domain(case.url).encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS,
        features.of(read, found),
        [float(label == "body") for label in labels],
        [count * share for count in counts],
        found.numbers,
    )


def _count(label: str, size: int, ends: bool) -> float:
    if label == "either" or (label == "body" and size < 6 and not ends) or (label == "furniture" and size < 2):
        return 0.0
    return float(min(size, 60) ** 0.7) * (0.2 if label == "title" else 1.0)


def _domain(url: str) -> str:
    parts = (urlsplit(url).hostname or url).split(".")
    return ".".join(parts[-3 if len(parts) > 2 and len(parts[-1]) == 2 and parts[-2] in {"co", "com", "org"} else -2 :])


def clean_bodies(gold: Mapping[str, dict[str, str]]) -> Iterator[tuple[Case, str | None]]:
    """Bodies alone, their openings as feeds give them, and bodies under their headline."""
    for number, (key, page) in enumerate(gold.items()):
        paragraphs = [line.strip() for line in page["text"].split("\n") if line.strip()]
        if page["page_type"] != "article" or page["source"] == "wcxb" or len(paragraphs) < 4:
            continue
        yield _case(f"body-{key}", page["url"], [(line, "body") for line in paragraphs]), page["title"]
        opening = paragraphs[: 1 + number % 3]
        yield _case(f"opening-{key}", page["url"], [(line, "body") for line in opening]), page["title"]
        if page["title"] and number % 3 == 0:
            titled = [(page["title"].strip(), "title"), *((line, "body") for line in paragraphs)]
            yield _case(f"titled-{key}", page["url"], titled), None


def _case(key: str, url: str, labelled: Iterable[tuple[str, str]]) -> Case:
    text, spans = "", []
    for line, label in labelled:
        spans.append((len(text), len(text) + len(line), label))
        text += line + "\n\n"
    return Case(key, url, text, spans)


# Elements that a browser sets on lines of their own, and elements of which it prints nothing.
BLOCKS = re.compile(
    r"address|article|aside|blockquote|body|br|button|center|d[dlt]|details|div|fieldset|figcaption|figure|footer|form|h[1-6r]"
    r"|header|label|li|main|nav|[ou]l|option|p|pre|section|select|summary|table|tbody|t[dhr]|tfoot|thead",
)
UNSEEN = re.compile(r"script|style|noscript|template|head|svg|iframe|object|embed|audio|video|meta|link|input|picture")


def laid_out(element: html.HtmlElement) -> list[str]:
    """The lines that a browser would print of an element."""
    parts: list[str] = []
    _walk(element, parts)
    return [line for raw in "".join(parts).split("\n") if (line := " ".join(raw.split()))]


def _walk(element: html.HtmlElement, parts: list[str]) -> None:
    style = (element.get("style") or "").replace(" ", "") if isinstance(element.tag, str) else "display:none"
    if UNSEEN.fullmatch(str(element.tag)) or "display:none" in style or element.get("hidden") is not None:
        return
    edge = "\n" if BLOCKS.fullmatch(str(element.tag)) else ""
    parts.extend((edge, " ".join((element.text or " ").split(" "))))
    for child in element:
        _walk(child, parts)
        parts.append(re.sub(r"\s+", " ", child.tail or ""))
    parts.append(edge)


def page_case(key: str, page: bytes, gold: Mapping[str, str]) -> Case | None:
    """A stored page as a person would copy it: the smallest element that holds the body, up to its headline."""
    body = html.document_fromstring(page.decode("utf-8", "replace")).find("body")
    wanted = _shingles(words(gold["text"]))
    if body is None or len(wanted) < 60:
        return None

    def share(element: html.HtmlElement) -> float:
        return len(_shingles(words(" ".join(laid_out(element)))) & wanted) / len(wanted)

    path, full = [body], share(body)
    while full >= 0.8:
        inner = (child for child in path[-1] if isinstance(child.tag, str) and share(child) >= 0.98 * full)
        smaller = next(inner, None)
        if smaller is None:
            break
        path.append(smaller)
    base = len(words(" ".join(laid_out(path[-1]))))
    climbed = [e for e in reversed(path) if len(words(" ".join(laid_out(e)))) <= 2.2 * base + 150]
    chosen = next((e for e in climbed if next(e.iter("h1"), None) is not None), path[-1])
    title = words(gold["title"])
    return _case(key, gold["url"], [(line, _label(words(line), wanted, title)) for line in laid_out(chosen)])


def _shingles(tokens: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(tokens[at : at + 4]) for at in range(len(tokens) - 3)}


def _label(tokens: Sequence[str], wanted: set[tuple[str, ...]], title: Sequence[str]) -> str:
    if title and tokens == title:
        return "title"
    if len(tokens) < 6:
        return "furniture" if len(tokens) > 3 and not _shingles(tokens) & wanted else "either"
    found = _shingles(tokens)
    share = len(found & wanted) / len(found)
    return "body" if share >= 0.7 else "furniture" if share <= 0.3 else "either"


def examples(shared: Path) -> list[Example]:
    """All that is learnt from."""
    pastes = load(shared / "pastes" / "dev.jsonl")
    gold = json.loads((shared / "extraction" / "gold.json").read_text("utf-8"))
    found = [example(case, "paste") for case in pastes.values()]
    found += [example(case, "body", title) for case, title in clean_bodies(gold)]
    articles = {key: page for key, page in gold.items() if key not in pastes and page["page_type"] == "article"}
    found += [example(case, "page") for case in page_cases(shared / "extraction" / "pages.tar.gz", articles)]
    return [one for one in found if one is not None]


def page_cases(archive: Path, gold: Mapping[str, dict[str, str]]) -> Iterator[Case]:
    """Those of the stored pages that are known, as a person would copy them."""
    with tarfile.open(archive) as pages:
        for member in pages:
            key = member.name.removesuffix(".html")
            stream = pages.extractfile(member)
            case = page_case(key, stream.read(), gold[key]) if stream and key in gold else None
            if case is not None:
                yield case


@dataclass(frozen=True, slots=True)
class Table:
    """The lines of all examples, one a row."""

    names: Sequence[str]
    rows: np.ndarray
    wanted: np.ndarray
    counts: np.ndarray
    folds: np.ndarray

    def learn(self, among: np.ndarray) -> dict[str, float]:
        """Weights from some of the lines."""
        among = among & (self.counts > 0)
        found = fit(self.rows[among], self.wanted[among], self.counts[among])
        return dict(zip(self.names, map(float, found), strict=True))


def table(learnt: Sequence[Example]) -> Table:
    names = sorted({name for one in learnt for line in one.names for name in line})
    place = {name: at for at, name in enumerate(names)}
    rows = np.zeros((sum(len(one.names) for one in learnt), len(names)), np.float32)
    for at, line in enumerate(line for one in learnt for line in one.names):
        rows[at, [place[name] for name in line]] = list(line.values())
    return Table(
        names,
        rows,
        np.array([value for one in learnt for value in one.wanted], np.float32),
        np.array([value for one in learnt for value in one.counts], np.float32),
        np.array([one.fold for one in learnt for _ in one.names]),
    )


def unseen(learnt: Sequence[Example]) -> dict[str, str]:
    """What is kept of each text by weights that were learnt from other domains."""
    lines_of = table(learnt)
    found: dict[str, str] = {}
    for fold in range(FOLDS):
        weights = lines_of.learn(lines_of.folds != fold)
        found |= {one.case.key: kept(one, weights) for one in learnt if one.fold == fold}
    return found


def fit(rows: np.ndarray, wanted: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Weights of a logistic regression pulled towards zero, by Newton's steps."""
    weights = np.zeros(rows.shape[1], np.float32)
    for _ in range(STEPS):
        said = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (counts * (said - wanted)) + STRENGTH * weights
        pulled = rows * np.sqrt(counts * said * (1 - said))[:, None]
        curve = pulled.T @ pulled + STRENGTH * np.eye(rows.shape[1])
        step = np.linalg.solve(curve, slope)
        weights -= step.astype(np.float32)
        if np.abs(step).max() < 1e-2:
            break
    return weights


def kept(one: Example, weights: Mapping[str, float]) -> str:
    """The text that these weights keep of an example."""
    read = lines.read(one.case.text)
    keep = scorer.keep(read, one.names, one.stated, weights)
    return "\n".join(line.text for line, wanted in zip(read, keep, strict=True) if wanted)


def main() -> None:
    learnt = examples(Path(sys.argv[1]))
    texts = unseen(learnt)
    for kind in SHARE:
        print(kind, "of unseen sites:", score([one.case for one in learnt if one.kind == kind], texts))
    learned = table(learnt)
    weights = learned.learn(np.full(len(learned.rows), fill_value=True))
    weights = {name: round(value, 2) for name, value in weights.items() if abs(value) >= LEAST}
    pastes = [one for one in learnt if one.kind == "paste"]
    known = score([one.case for one in pastes], {one.case.key: kept(one, weights) for one in pastes})
    print(f"{len(weights)} of {len(learned.names)} weights; of the sites they were learnt from: {known}")
    if "--write" in sys.argv:
        WEIGHTS.write_text(_HEADER + "\n".join(_literal(weights)) + "\n}  # fmt: skip\n", "utf-8")


def _literal(weights: Mapping[str, float]) -> Iterator[str]:
    """Lines of a literal, each as full as it may be."""
    line = "   "
    for name, value in sorted(weights.items()):
        entry = f" {json.dumps(name)}: {value},"
        if len(line) + len(entry) > 120:
            yield line
            line = "   "
        line += entry
    yield line


_HEADER = '''"""Weights of what tells the article from furniture, as `tests/bench/fit_cleaning.py` learns them.

A positive one speaks for the article. Learnt as a regularised logistic regression over the lines of 167 pasted
articles, 230 stored pages and 430 clean bodies, in many languages; the names are those of `signs` and `features`, and
none of them holds a word of what they were learnt from. A weight below 0.05 is left out.
"""

from __future__ import annotations

from collections.abc import Mapping

WEIGHTS: Mapping[str, float] = {
'''

if __name__ == "__main__":
    main()
