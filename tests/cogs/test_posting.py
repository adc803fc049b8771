"""How a subscription posts, as admins type it and as Discord gets it."""

from __future__ import annotations

import pytest

from bot.errors import InputError
from bot.models import Posting
from cogs.posting import parse_days, parse_quiet
from tests.cogs.answers import shown


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        (None, ()),
        ("", ()),
        ("every day", ()),
        ("weekdays", (0, 1, 2, 3, 4)),
        ("mon-fri", (0, 1, 2, 3, 4)),
        ("Monday to Friday", (0, 1, 2, 3, 4)),
        ("sat, sun", (5, 6)),
        ("Saturdays and Sundays", (5, 6)),
        ("fri–mon", (0, 4, 5, 6)),
        ("mon-sun", ()),
        ("wed", (2,)),
    ],
)
def test_days_are_understood_as_people_write_them(typed, days):
    assert parse_days(typed) == days


@pytest.mark.parametrize("typed", ["someday", "m", "mon-", "1-5", ",", "x" * 5000])
def test_what_is_no_day_is_said(typed):
    with pytest.raises(InputError, match="days:"):
        parse_days(typed)


@pytest.mark.parametrize(
    ("typed", "hours"), [(None, None), (" ", None), ("22-7", (22, 7)), ("22:00 to 07:00", (22, 7)), ("20–24", (20, 0))]
)
def test_quiet_hours_are_understood_as_people_write_them(typed, hours):
    assert parse_quiet(typed) == hours


@pytest.mark.parametrize("typed", ["night", "7-7", "22-25", "24-7", "22", "9" * 5000])
def test_what_are_no_hours_is_said(typed):
    with pytest.raises(InputError, match="quiet:"):
        parse_quiet(typed)


async def test_a_subscription_keeps_how_it_posts_and_says_so(server):
    await server.follow()
    answer = await server.admin.slash(
        server.channel,
        "subscribe",
        channel=server.channel,
        when="8 Europe/Berlin",
        days="mon-fri",
        hourly=3,
        quiet="22-7",
    )
    text = shown(answer)
    assert "Monday, Tuesday, Wednesday, Thursday and Friday" in text
    assert "at most 3 an hour" in text
    assert "without notifying from 22:00 to 07:00 Europe/Berlin" in text
    [kept] = await server.store.subscriptions.of(server.guild.id)
    assert kept.posting == Posting(days=(0, 1, 2, 3, 4), hourly=3, quiet=(22, 7))


async def test_what_is_no_announcement_channel_cannot_be_published_in(server):
    answer = await server.admin.slash(server.channel, "subscribe", channel=server.channel, publish=True)
    assert "no announcement channel" in shown(answer)
    assert await server.store.subscriptions.of(server.guild.id) == []


@pytest.mark.parametrize("typed", ["s.", "ss", "m", "mon, s"])
def test_a_letter_is_no_day(typed):
    with pytest.raises(InputError):
        parse_days(typed)
