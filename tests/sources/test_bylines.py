from __future__ import annotations

import pytest

from bot.sources.bylines import shown
from bot.sources.markup import html_tree
from bot.sources.metadata import people

PROSE = "<p>The second lock was promised in the spring, and the council has asked about it since then.</p>"


def authors(body: str) -> tuple[str, ...]:
    found = shown(html_tree(f"<!doctype html><html><body>{body}{PROSE}</body></html>"))
    return next(filter(None, map(people, found)), ())


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ('<a rel="author" href="/ann">Ann Weir</a>', ("Ann Weir",)),
        ('<span itemprop="author">Ann Weir</span>', ("Ann Weir",)),
        (
            '<div class="byline">By <a href="/ann">Ann Weir</a> and <a href="/tom">Tom Dale</a></div>',
            ("Ann Weir", "Tom Dale"),
        ),
        ('<p class="article-author">Von Ann Weir und Tom Dale</p>', ("Ann Weir", "Tom Dale")),
        ("<h1>Canal</h1><div>By Ann Weir, London</div>", ("Ann Weir",)),
        ("<h1>Canal</h1><div>Par Anne Weir</div>", ("Anne Weir",)),
        ("<h1>Canal</h1><div>Por Ana Weir</div>", ("Ana Weir",)),
        ("<h1>Canal</h1><div>Автор: Анна Вир</div>", ("Анна Вир",)),
        ("<h1>운하</h1><div>홍길동 기자</div>", ("홍길동",)),
        ("<h1>運河</h1><div>記者：王小明</div>", ("王小明",)),
        ('<h1>Canal</h1><div class="comment"><span class="author">Nobody Much</span></div>', ()),
        ('<h1>Canal</h1><aside><span class="author">Nobody Much</span></aside>', ()),
        ("<h1>Canal</h1><p>By the river stood a lock that nobody had opened.</p>", ()),
        ("<h1>Canal</h1><p>Von der Leyen kam am Montag.</p>", ()),
    ],
)
def test_a_byline_that_readers_see_names_its_authors(body, names):
    assert authors(body) == names
