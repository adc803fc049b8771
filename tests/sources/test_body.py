from __future__ import annotations

from bot.sources import body
from bot.sources.markup import html_tree

SENTENCE = "The second lock was promised in the spring, and the council has asked about it every month since then. "


def paragraphs(start: int, count: int) -> str:
    return "".join(f"<p>Number {number}. {SENTENCE * 3}</p>" for number in range(start, start + count))


def read(html: str, stated: str = "") -> str:
    root = html_tree(f"<!doctype html><html><body>{html}</body></html>")
    return "\n".join(body.lines(root, frozenset({"thecanal"}), stated))


def test_an_article_in_pieces_is_put_together_in_its_order():
    piece = '<section class="chunk"><div class="text">{}</div></section>'
    advert = '<section class="chunk"><div class="offer"><p>Buy a boat.</p></div></section>'
    pieces = [piece.format(paragraphs(3 * number, 3)) for number in range(6)]
    text = read(f'<div class="grid"><h1>The canal</h1>{advert.join(pieces)}</div>')
    assert [f"Number {number}." in text for number in range(18)] == [True] * 18
    assert text.index("Number 2.") < text.index("Number 9.") < text.index("Number 17.")
    assert "The canal" not in text


def test_another_article_below_is_no_piece_of_the_first():
    article = "<article><h1>The canal</h1><div class='text'>{}</div></article>"
    found = list(body.blocks(html_tree(article.format(paragraphs(0, 2)) + article.format(SENTENCE))))
    assert len({block.box.article for block in found}) == 2


def test_two_line_breaks_in_a_row_end_a_paragraph_and_one_does_not():
    found = body.blocks(html_tree("<div>One<br>line.<br> <br/>Another <b>line</b> <a href=x>here</a>.</div>"))
    assert [block.text for block in found] == ["One line.", "Another line here."]


def test_scripts_and_controls_are_no_text():
    found = body.blocks(html_tree("<p>Seen<script>x</script><select><option>y</select>.</p><template>z</template>"))
    assert "".join(block.text for block in found) == "Seen."


def test_a_page_that_says_all_to_search_engines_misses_nothing():
    whole = paragraphs(0, 4)
    assert "Number 3." in read(f"<article><div>{whole}</div></article>", stated=SENTENCE * 12)
