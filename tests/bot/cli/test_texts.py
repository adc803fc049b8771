"""The verbs that read texts, as a pipe sees them."""

import io
import json
import subprocess
import sys

import pytest

from bot.cli import main

ARTICLE = """Kenya and Tanzania open three crossings

By Amina Njeri
11 February 2026

Kenya and Tanzania opened three crossings on their border on Monday after two years of talks.

“The crossings will save our farmers a day on every load,” said Peter Odhiambo, Kenya's trade minister.

Lorries waited for a day at the border before, traders told the ministry in Nairobi last week.
"""
LONGER = "".join(
    f"\nIn {town} the customs house was {state} by the army in {month}, and the road to it still has no surface. "
    f"People of {town} carry their maize over the hills on foot until then, which takes them from dawn to dusk.\n"
    for town, state, month in (
        ("Taveta", "painted", "May"), ("Holili", "fenced", "June"), ("Loitokitok", "roofed", "July"),
        ("Namanga", "cleared", "August"), ("Tarakea", "rebuilt", "September"), ("Lunga Lunga", "searched", "October"),
    )
)  # fmt: skip
PAGE = (
    "<html lang='en'><head><title>Ferry sinks | Coast Post</title>"
    "<meta property='article:published_time' content='2026-02-08T09:00:00+03:00'></head>"
    "<body><nav>Home News</nav><article>"
    "<h1>Ferry sinks</h1>"
    + "".join(
        f"<p>The ferry {name} sank in calm weather off Zanzibar on Sunday, the coast guard said in a statement, "
        "and all of its forty passengers were brought ashore by fishing boats.</p>"
        for name in ("Upendo", "Tumaini", "Baraka")
    )
    + "</article></body></html>"
)


@pytest.fixture
def pipe(monkeypatch, capsys):
    """Run a verb with rows on standard input; the rows of standard output."""

    def run(*arguments, rows):
        text = "".join(row if isinstance(row, str) else json.dumps(row) + "\n" for row in rows)
        monkeypatch.setattr(sys, "stdin", io.StringIO(text))
        assert main([*arguments]) == 0
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return run


def test_read_answers_everything_with_offsets_into_the_text_as_given(pipe):
    (row,) = pipe("read", "--json", rows=[{"id": "a", "text": ARTICLE}])

    assert row["title"] == "Kenya and Tanzania open three crossings"
    assert row["authors"] == ["Amina Njeri"]
    assert row["published"].startswith("2026-02-11")
    assert "By Amina Njeri" not in row["text"]
    assert row["summary"] == [ARTICLE[start:end] for start, end in row["summary_spans"]]
    (quote,) = [each for each in row["quotes"] if each["kind"] == "direct"]
    assert ARTICLE[quote["start"] : quote["end"]] == quote["text"]
    assert quote["speaker"] == "Peter Odhiambo"
    assert {place["code"] for place in row["places"]} == {"KE", "TZ"}


def test_read_says_how_much_of_a_long_text_it_read(pipe):
    (short, long) = pipe("read", "--json", rows=[{"id": 1, "text": ARTICLE}, {"id": 2, "text": ARTICLE * 300}])
    assert short["characters_read"] == len(ARTICLE)
    assert long["characters_read"] == 100_000 < len(ARTICLE * 300)


def test_read_of_a_page_has_its_offsets_in_the_text_that_is_answered(pipe):
    (row,) = pipe("read", "--json", rows=[{"id": 1, "html": PAGE, "url": "https://coast.example/ferry"}])

    assert (row["id"], row["title"], row["page_type"]) == (1, "Ferry sinks", "article")
    assert row["published"] == "2026-02-08T09:00:00+03:00"
    assert row["summary"] == [row["text"][start:end] for start, end in row["summary_spans"]]


@pytest.mark.parametrize(
    ("part", "keys"),
    [
        ("text", {"id", "title", "authors", "published", "page_type", "text"}),
        ("summary", {"id", "summary", "summary_spans"}),
        ("quotes", {"id", "quotes"}),
    ],
)
def test_read_only_answers_just_that_part(pipe, part, keys):
    (row,) = pipe("read", "--json", "--only", part, rows=[{"id": "a", "text": ARTICLE}])

    assert set(row) == keys


def test_the_length_of_a_summary_can_be_chosen(pipe):
    (row,) = pipe("read", "--json", "--sentences", "1", rows=[{"id": "a", "text": ARTICLE}])

    assert len(row["summary"]) == 1


@pytest.mark.parametrize("bad", ["nonsense\n", "[1]\n", '{"id": 7}\n', '{"id": 7, "text": 5}\n', "[" * 5000 + "\n"])
def test_a_bad_line_is_answered_in_its_place_and_the_rest_goes_on(pipe, bad):
    first, second = pipe("read", "--json", rows=[bad, {"id": "good", "text": ARTICLE}])

    assert first["error"]
    assert set(first) == {"id", "error"}
    assert second["id"] == "good"


@pytest.mark.parametrize("text", ["", " ", "word", "\x00\ud800 \U0001f600", "これは短い。", "«»“”''" * 50])
def test_a_text_with_nothing_in_it_is_no_error(pipe, text):
    (row,) = pipe("read", "--json", rows=[{"id": "a", "text": text}])

    assert "error" not in row


def test_group_answers_the_same_story_for_reports_of_one_event(pipe):
    other = "Fishermen off Zanzibar rescued forty passengers of a sinking ferry on Sunday, the coast guard said."
    rows = [
        {"id": 1, "title": "Crossings open", "text": ARTICLE},
        {"id": 2, "title": "Ferry sinks", "text": other},
        {"id": 3, "title": "Kenya and Tanzania open crossings", "text": ARTICLE, "published": "2026-02-12"},
    ]

    first, second, third = (row["story"] for row in pipe("group", "--json", rows=rows))

    assert first == third != second


def test_group_answers_before_the_next_line_is_read():
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "group", "--json"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        for number in (1, 2):
            process.stdin.write(json.dumps({"id": number, "title": "t", "text": ARTICLE}) + "\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()


def test_brief_lines_are_slices_of_the_articles_given(pipe):
    articles = [{"title": "Crossings", "text": ARTICLE, "date": "2026-02-11", "source": "Lake Post"}]

    (row,) = pipe("brief", "--json", "--words", "80", rows=[{"id": "a", "articles": articles}])

    assert row["lines"]
    assert all(articles[line["article"]]["text"][line["start"] : line["end"]] == line["text"] for line in row["lines"])
    assert sum(len(line["text"].split()) for line in row["lines"]) <= 80


def test_brief_of_a_file_is_for_a_person(tmp_path, capsys):
    (tmp_path / "article.txt").write_text(ARTICLE + LONGER, "utf-8")

    assert main(["brief", str(tmp_path / "article.txt")]) == 0

    shown = capsys.readouterr().out
    assert shown.startswith("Kenya and Tanzania open three crossings\n")
    assert "Peter Odhiambo" in shown
    assert "Amina Njeri" in shown
    assert "BOTTOM LINE" in shown


def test_brief_of_nothing_says_so(tmp_path, capsys):
    (tmp_path / "empty.txt").write_text("", "utf-8")

    assert main(["brief", str(tmp_path / "empty.txt")]) == 0
    assert "Nothing to summarize" in capsys.readouterr().out


def test_a_file_that_is_not_there_is_one_line(capsys):
    assert main(["brief", "nowhere.txt"]) == 1

    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "nowhere.txt" in error


def test_feed_prints_one_object(tmp_path, capsys):
    item = "<item><title>A &amp; B</title><link>https://lake.example/a</link><guid>a</guid></item>"
    (tmp_path / "feed.xml").write_text(f'<rss version="2.0"><channel><title>Lake</title>{item}</channel></rss>')

    assert main(["feed", "--json", str(tmp_path / "feed.xml")]) == 0

    feed = json.loads(capsys.readouterr().out)
    assert feed["title"] == "Lake"
    assert feed["entries"][0]["title"] == "A & B"
    assert set(feed["entries"][0]) >= {"id", "title", "link", "published", "summary"}


def test_a_file_that_is_no_feed_is_refused_in_one_line(tmp_path, capsys):
    (tmp_path / "binary").write_bytes(bytes(range(256)))

    assert main(["feed", "--json", str(tmp_path / "binary")]) == 1

    out, error = capsys.readouterr()
    assert out == ""
    assert error.count("\n") == 1


@pytest.mark.parametrize(("form", "begins"), [("markdown", "# Kenya"), ("html", "<!doctype html>"), ("json", "{")])
def test_brief_writes_a_file_to_keep(form, begins, tmp_path, capsys):
    article = tmp_path / "article.txt"
    article.write_text(ARTICLE, "utf-8")
    assert main(["brief", str(article), "--to", form]) == 0
    written = capsys.readouterr().out
    assert written.startswith(begins)
    assert "three crossings on their border on Monday" in written
