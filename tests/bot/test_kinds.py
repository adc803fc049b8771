"""Kinds of sources other than feeds, from their reading to filed articles."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot import offload
from bot.pipeline import Pipeline
from bot.sources.http import Http
from bot.store import open_store
from tests.bot.test_pipeline import SERVER, article

HTML = {"Content_Type": "text/html; charset=utf-8"}


@pytest.fixture(scope="module", autouse=True)
def _worker():
    yield
    offload.close()


@pytest.fixture
async def pipeline(tmp_path, settings, clock):
    (tmp_path / "local").mkdir()
    settings = replace(settings, local_sources=tmp_path / "local")
    address = f"sqlite+aiosqlite:///{tmp_path}/sitrep.sqlite3"
    async with open_store(address, upgrade=True) as store, Http(settings, clock=clock) as http:
        yield Pipeline(store, http, settings, clock)


async def read_again(pipeline: Pipeline, kind: str, url: str) -> list[str]:
    """The titles of what one reading of a source files."""
    source = await pipeline.store.sources.add(kind, url, "Lake Post", pipeline.clock())
    await pipeline.store.sources.follow(SERVER, source.id, pipeline.clock())
    read = await pipeline.refresh(await pipeline.store.sources.get(source.id))
    assert read.error is None
    return sorted(filed.document.title or "" for filed in read.filed)


def front(*names: str) -> str:
    links = "".join(f'<h2><a href="/2026/02/11/{name}">The {name} crossing is open</a></h2>' for name in names)
    return f'<html><body><nav><a href="/2026/02/11/menu">A menu with many words</a></nav>{links}</body></html>'


async def test_a_front_page_gives_only_what_it_did_not_show_before(pipeline, site):
    for name in ("namanga", "taveta", "lunga"):
        site.answer(f"/2026/02/11/{name}", article(f"Crossing {name}", name), **HTML)
    url = site.answer("/", front("namanga", "taveta"), **HTML)
    assert await read_again(pipeline, "frontpage", url) == ["Crossing namanga", "Crossing taveta"]
    site.answer("/", front("taveta", "lunga", "namanga"), **HTML)
    assert await read_again(pipeline, "frontpage", url) == ["Crossing lunga"]
    site.answer("/", front("namanga"), **HTML)
    assert await read_again(pipeline, "frontpage", url) == []


async def test_a_sitemap_gives_its_articles_once(pipeline, site):
    site.answer("/2026/02/11/namanga", article("Crossing namanga", "namanga"), **HTML)
    listed = f"<url><loc>{site.url}/2026/02/11/namanga</loc><lastmod>2026-02-11</lastmod></url>"
    url = site.answer("/sitemap.xml", f"<urlset>{listed}</urlset>")
    assert await read_again(pipeline, "sitemap", url) == ["Crossing namanga"]
    site.answer("/sitemap.xml", f"<urlset>{listed.replace('02-11<', '02-12<')}</urlset>")
    assert await read_again(pipeline, "sitemap", url) == []


async def test_a_folder_gives_its_texts_as_articles_of_its_own(pipeline, tmp_path):
    paragraphs = ["The ferry across the lake was late by nine hours on Monday, the harbour office said."] * 3
    (tmp_path / "local" / "cable.txt").write_text("\n\n".join(["A cable from the harbour", *paragraphs]), "utf-8")
    assert await read_again(pipeline, "folder", "folder:") == ["A cable from the harbour"]
    assert await read_again(pipeline, "folder", "folder:") == []
