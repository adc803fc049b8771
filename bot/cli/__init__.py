"""The command line: `sitrep`, the same as `python -m bot`."""


def main() -> int:
    """Run one verb and return its exit code."""
    return 0
