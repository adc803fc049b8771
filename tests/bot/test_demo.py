"""The demonstration: its papers, its site, and the whole story played on the simulated Discord."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import UTC, datetime, timedelta

import aiohttp
import discord
import feedparser
import pytest

from bot.demo import papers
from bot.demo.check import STEPS, Step, StepFailed, check
from bot.demo.report import report
from bot.demo.site import FolderSite, PaperSite, serve
from bot.demo.stage import plain, texts
from bot.errors import InputError

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
RSS = """<rss version="2.0"><channel><title>Local</title>
<item><title>A</title><link>/sub/a.html</link></item></channel></rss>"""


def clock():
    return NOON


async def status(address):
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        return answer.status


@pytest.mark.parametrize("piece", papers.pieces(), ids=lambda piece: piece.slug)
def test_every_article_is_marked_as_history(piece):
    day = f"{piece.day.day} {piece.day:%B %Y}"
    page = papers.page(papers.Printed(piece, NOON), "http://127.0.0.1:1")

    assert piece.title.startswith(f"{day}: ")
    assert f"events of {day}; not news" in page
    assert "Archive" in piece.paper.title
    assert 1945 <= piece.day.year <= 1991


@pytest.mark.parametrize("piece", papers.pieces(), ids=lambda piece: piece.slug)
def test_every_article_is_short_and_holds_a_quotation(piece):
    words = " ".join(piece.paragraphs).split()

    assert 180 <= len(words) <= 350
    assert re.search('[“"].{8,}?[”"]', " ".join(piece.paragraphs))


def test_a_wire_report_stands_in_two_papers_word_for_word():
    by_slug = {piece.slug: piece for piece in papers.pieces()}
    one, other = by_slug["camp-david-accords"], by_slug["camp-david-frameworks"]

    assert one.paragraphs == other.paragraphs
    assert one.paper is not other.paper
    assert "(Larkspur Press)" in one.paragraphs[0]


def test_json_ld_cannot_end_its_script():
    piece = next(piece for piece in papers.pieces() if piece.slug == "churchill-fulton")
    page = papers.page(papers.Printed(piece, NOON), "http://127.0.0.1:1/</script>")

    assert page.count("</script>") == 1


def test_articles_appear_in_turn_and_keep_their_moment():
    site = PaperSite(clock)
    before = list(site.printed)
    first = site.release_next()

    assert all(each.moment < NOON for each in before)
    assert [each.piece.release for each in first] == [1]
    assert site.printed == [*before, *first]
    while site.release_next():
        pass
    assert len(site.printed) == len(papers.pieces())


async def test_each_paper_serves_its_feed_and_its_pages():
    site = PaperSite(clock)
    site.release_next()
    async with serve(site) as base, aiohttp.ClientSession() as session:
        seen = 0
        for paper in papers.PAPERS.values():
            async with session.get(papers.feed_address(paper, base)) as answer:
                feed = feedparser.parse(await answer.read())
            assert not feed.bozo
            assert feed.feed.title == paper.title
            for entry in feed.entries:
                async with session.get(entry.link) as page:
                    assert entry.title in await page.text()
                seen += 1
        assert seen == len(site.printed)
        assert site.addresses(base)[0] == f"{base}/courier/"


async def test_a_feed_that_has_not_changed_says_so():
    site = PaperSite(clock)
    async with serve(site) as base, aiohttp.ClientSession() as session:
        address = papers.feed_address(papers.PAPERS["gazette"], base)
        async with session.get(address) as answer:
            known = {"If-None-Match": answer.headers["ETag"]}
        async with session.get(address, headers=known) as answer:
            assert answer.status == 304
        site.release_next()
        async with session.get(address, headers=known) as answer:
            assert answer.status == 200


async def test_a_page_that_has_not_appeared_is_not_there():
    waiting = next(piece for piece in papers.pieces() if piece.release)
    async with serve(PaperSite(clock)) as base:
        assert await status(papers.page_address(waiting, base)) == 404


def test_the_released_moment_is_the_clocks():
    moments = iter([NOON] * 9 + [NOON + timedelta(seconds=20)] * 9)
    site = PaperSite(lambda: next(moments))

    assert {each.moment for each in site.release_next()} == {NOON + timedelta(seconds=20)}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "local.rss").write_text(RSS)
    (tmp_path / "sub" / "a.html").write_text("<p>listed</p>")
    (tmp_path / "sub" / "b c.html").write_text("<p>alone</p>")
    (tmp_path / "notes.txt").write_text("private")
    (tmp_path.parent / "outside.html").write_text("secret")
    (tmp_path / "link.html").symlink_to(tmp_path.parent / "outside.html")
    return tmp_path


def test_a_folder_offers_its_feeds_and_the_pages_that_no_feed_lists(folder):
    assert FolderSite(folder).addresses("http://h") == ["http://h/local.rss", "http://h/sub/b%20c.html"]


async def test_a_folder_is_served_byte_for_byte(folder):
    async with serve(FolderSite(folder)) as base, aiohttp.ClientSession() as session:
        async with session.get(f"{base}/local.rss") as answer:
            assert await answer.read() == RSS.encode()
            assert answer.content_type == "application/rss+xml"
        async with session.get(f"{base}/sub/b%20c.html") as answer:
            assert await answer.text() == "<p>alone</p>"


@pytest.mark.parametrize(
    "path", ["notes.txt", "link.html", "..%2Foutside.html", "sub/..%2F..%2Foutside.html", "sub", ""]
)
async def test_nothing_else_of_the_machine_is_served(folder, path):
    async with serve(FolderSite(folder)) as base:
        assert await status(f"{base}/{path}") == 404


def test_an_answer_is_told_on_the_terminal_without_markup():
    answer = "Following [The \\*Post\\*](<http://127.0.0.1/feed.rss>) in <#123> (a feed).\nMore."

    assert plain(answer) == "Following The *Post* in the channel (a feed)."


def test_all_words_of_a_message_are_seen():
    view = discord.ui.LayoutView()
    container = discord.ui.Container(discord.ui.TextDisplay("inner"))
    view.add_item(container.add_item(discord.ui.ActionRow(discord.ui.Button(label="more", custom_id="x"))))

    assert texts(view.to_components()) == ["inner", "more"]
    assert texts({"title": "a", "color": 3, "fields": [{"name": "b", "value": "c"}], "footer": {"text": "d"}}) == [
        *"abcd"
    ]


async def test_the_story_holds(capsys):
    assert await check() == 0
    shown = capsys.readouterr()
    assert shown.err == ""
    assert shown.out.count("\nok  ") == len(STEPS)


async def test_a_step_that_does_not_hold_is_named(capsys):
    async def never(_stage, _site):
        raise StepFailed("it did not\nrain")

    assert await check([Step("it rains", never)]) == 1
    assert capsys.readouterr().err == "FAILED  it rains: it did not rain\n"


async def test_a_folder_is_read_and_posted_and_told_as_json_lines(folder, capsys):
    page = papers.page(papers.Printed(papers.pieces()[0], NOON), "http://127.0.0.1:1")
    (folder / "sub" / "a.html").write_text(page)
    (folder / "sub" / "b c.html").write_text("<html><body><p>Nothing.</p></body></html>")
    (folder / "dead.rss").write_text("no feed")

    assert await report(FolderSite(folder)) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    kinds = Counter(next(iter(line)) for line in lines)
    assert kinds == {"filed": 1, "failed": 2, "posted": 1, "answered": 1, "summary": 1}
    filed = next(line["filed"] for line in lines if "filed" in line)
    assert filed["title"] == papers.pieces()[0].title
    assert filed["title"] in next(line["posted"]["text"] for line in lines if "posted" in line)
    assert lines[-1]["summary"]["articles"] == 1
    assert sum(lines[-1]["summary"]["failures"].values()) == 2


async def test_an_empty_folder_is_refused(tmp_path):
    with pytest.raises(InputError, match="no feed"):
        await report(FolderSite(tmp_path))
