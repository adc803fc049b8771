"""Discord's limits, checked on what would really be sent."""

from __future__ import annotations

from bot.render import Message


def within_limits(message: Message) -> bool:
    sent = message.arguments()
    if "content" in sent:
        return 0 < units(sent["content"]) <= 2000
    components = sent["view"].to_components()
    flat = [*walk(components)]
    texts = [each["content"] for each in flat if each["type"] == 10]
    assert all(texts)
    assert sum(map(units, texts)) <= 4000
    assert len(flat) <= 40
    named = [each["custom_id"] for each in flat if "custom_id" in each]
    assert len(named) == len(set(named))
    assert all(len(each) <= 100 for each in named)
    assert all(0 < units(each["label"]) <= 80 for each in flat if each["type"] == 2)
    for menu in (each for each in flat if each["type"] == 3):
        assert 1 <= len(menu["options"]) <= 25
        assert all(0 < units(option["label"]) <= 100 for option in menu["options"])
        assert len({option["value"] for option in menu["options"]}) == len(menu["options"])
    assert sent["allowed_mentions"].to_dict() == {"parse": []}
    return True


def walk(components):
    for each in components:
        yield each
        yield from walk(each.get("components", []))


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
