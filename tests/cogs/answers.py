"""What an answer shows."""

from __future__ import annotations

from typing import Any


def shown(answer: Any) -> str:
    """All text of the message that answers an interaction."""
    message = answer.response
    assert message is not None, "nothing was answered"
    return "\n".join([message.content, *(text for text in texts(message.components))])


def texts(components: Any) -> list[str]:
    return [
        text
        for each in components
        for text in [*([each["content"]] if "content" in each else []), *texts(each.get("components", []))]
    ]


def custom_ids(components: Any) -> list[str]:
    return [
        custom_id
        for each in components
        for custom_id in [
            *([each["custom_id"]] if each.get("custom_id") else []),
            *custom_ids(each.get("components", [])),
        ]
    ]
