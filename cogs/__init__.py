"""The bot's commands, one topic a module: parse, call, render."""
