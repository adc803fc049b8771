"""From which confidence in a speaker a name is given, and from which it is given plainly; measured on both sides."""

from __future__ import annotations

SURE = 0.8  # plainly: at least 95 in 100 were right
LIKELY = 0.5  # as probable: about 3 in 4 were right; below it nobody is named
