"""The text core: pure functions over text. No I/O, no clock, no Discord."""
