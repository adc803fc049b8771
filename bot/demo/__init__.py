"""`sitrep demo`: the real bot on a simulated Discord, with a small news site, all on this machine."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.demo.check import check as play
from bot.demo.report import report
from bot.demo.show import show
from bot.demo.site import FolderSite, PaperSite
from bot.demo.stage import utcnow


def run(*, check: bool, site: Path | None) -> int:
    """Serve the packaged papers, or the folder `site`, and show it in the browser.

    `check`: play it without a browser; 0 if all is well. With a folder, what was filed and posted is printed as JSON.
    """
    if check:
        return asyncio.run(report(FolderSite(site)) if site else play())
    asyncio.run(show(FolderSite(site) if site else PaperSite(utcnow)))
    return 0
