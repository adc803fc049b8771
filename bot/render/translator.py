"""What Discord is told of the commands in other languages, so that each member finds them in their own."""

from __future__ import annotations

from discord import Locale
from discord.app_commands import (
    Choice,
    Command,
    ContextMenu,
    Group,
    Parameter,
    TranslationContextLocation,
    TranslationContextTypes,
    Translator,
    locale_str,
)

from bot import locales

NAMES = {
    TranslationContextLocation.command_name,
    TranslationContextLocation.group_name,
    TranslationContextLocation.parameter_name,
}


class CatalogueTranslator(Translator):
    """Names and descriptions from the catalogues; None, which is the name in the cog, for English and its like."""

    async def translate(self, string: locale_str, locale: Locale, context: TranslationContextTypes) -> str | None:
        """One name or description in one of Discord's locales."""
        of, is_name = context.data, context.location in NAMES
        if isinstance(of, ContextMenu):
            return locales.menu(of.name, locale.value)
        if isinstance(of, Choice):
            return locales.choice(string.message, locale.value)
        if isinstance(of, Parameter):
            return _option(of, locale.value, is_name=is_name)
        if isinstance(of, (Command, Group)):
            words = locales.command(of.qualified_name, locale.value)
            return (words.name if is_name else words.description) if words else None
        return None


def _option(option: Parameter, locale: str, *, is_name: bool) -> str | None:
    command = locales.command(option.command.qualified_name, locale)
    words = command and command.options.get(option.display_name)
    return words[0 if is_name else 1] if words else None
