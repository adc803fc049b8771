"""Damaged feeds and pages are read or refused; the bench `fuzz` does this to many more."""

from pathlib import Path

import pytest

from tests.bench.fuzz import Counts, Sample, judged

DATA = Path(__file__).parents[1] / "data"
URL = "https://herald.example/2026/02/10/canal-reopens-after-nine-weeks"
MUTATIONS = 200


def samples() -> list[Sample]:
    feeds = [Sample(path.name, path.read_bytes(), URL) for path in sorted((DATA / "feeds").iterdir())]
    pages = [Sample(path.name, path.read_bytes(), URL, is_page=True) for path in sorted((DATA / "pages").iterdir())]
    return feeds + pages


@pytest.mark.parametrize("part", range(4))
def test_no_damage_lets_an_exception_escape(part):
    counts, files = Counts(), samples()
    for number in range(part, MUTATIONS, 4):
        judged(files, number, counts)
    assert counts.escaped == []
    assert counts.read + counts.refused == MUTATIONS // 4
