"""Discord's own description of its HTTP API as an oracle for every body that the bot sends.

The description is test data that is not ours to publish; where it is not at hand, `validator()` is None.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

SPEC = Path(__file__).parents[3] / "shared" / "discord" / "openapi.json"
FIRST_SNOWFLAKE = 1 << 50
ALIASES = {"/oauth2/applications/@me": "/applications/@me"}


class Oracle:
    """Says what Discord would not understand in a request."""

    def __init__(self, spec: dict[str, Any]) -> None:
        self._paths = [(_pattern(path), path, methods) for path, methods in spec["paths"].items()]
        self._registry = Registry().with_resource("urn:discord", Resource(spec, DRAFT202012))

    def faults(self, method: str, path: str, body: Any) -> Iterator[str]:
        """Each way in which the body is not what the description asks for; nothing for a request without a body."""
        template = self._template(method, ALIASES.get(path, path))
        if template is None:
            yield f"{method} {path} is not in the description"
        elif body is not None:
            pointer = template.replace("~", "~0").replace("/", "~1")
            reference = f"urn:discord#/paths/{pointer}/{method.lower()}/requestBody/content/application~1json/schema"
            validator = Draft202012Validator({"$ref": reference}, registry=self._registry)
            for error in validator.iter_errors(_as_strings(body)):
                yield f"{method} {path} {error.json_path}: {error.message[:300]}"

    def _template(self, method: str, path: str) -> str | None:
        fits = [
            template
            for pattern, template, methods in self._paths
            if method.lower() in methods and pattern.fullmatch(path)
        ]
        return min(fits, key=lambda template: template.count("{"), default=None)


@cache
def validator() -> Oracle | None:
    """The oracle, or None where the description is not at hand."""
    return Oracle(json.loads(SPEC.read_text("utf-8"))) if SPEC.exists() else None


def misunderstood(requests: Iterable[tuple[str, str, Any]]) -> list[str]:
    """What Discord would not understand in (method, path, body); nothing where the description is not at hand."""
    oracle = validator()
    return [] if oracle is None else [fault for each in requests for fault in oracle.faults(*each)]


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{[^}]*\\\}", "[^/]+", re.escape(template)))


def _numbered(attachment: dict[str, Any]) -> dict[str, Any]:
    return attachment | {"id": str(attachment["id"])}


def _as_strings(body: Any) -> Any:
    """discord.py sends some snowflakes and the numbers of attached files as integers, which Discord takes."""
    if isinstance(body, dict):
        listed = (
            {"attachments": [_numbered(each) for each in body.get("attachments", [])]} if "attachments" in body else {}
        )
        return {key: _as_strings(value) for key, value in (body | listed).items()}
    if isinstance(body, list):
        return [_as_strings(value) for value in body]
    if isinstance(body, int) and not isinstance(body, bool) and body >= FIRST_SNOWFLAKE:
        return str(body)
    return body
