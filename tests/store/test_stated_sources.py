"""What a pack states of a source, on both engines."""

from bot.models import Ownership
from tests.store.making import NOON, NORTH, SOUTH, source


async def test_what_is_stated_of_a_source_is_the_same_for_all_who_follow_it(store):
    paper = await source(store, "lake", NORTH, SOUTH)
    assert (paper.country, paper.language, paper.ownership) == (None, None, None)
    await store.sources.state(paper.id, "NO", "nb", Ownership.FUNDED)
    for scope in (NORTH, SOUTH, None):
        [read] = await store.sources.followed(scope)
        assert (read.country, read.language, read.ownership) == ("NO", "nb", Ownership.FUNDED)
    again = await store.sources.add("feed", paper.url, None, NOON)
    assert again.ownership is Ownership.FUNDED
