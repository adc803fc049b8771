"""`sitrep demo`: the real bot on a simulated Discord, with a small news site, all on this machine."""
