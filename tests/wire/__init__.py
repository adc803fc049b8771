"""The bot as its own unmodified process, against SimCord's rules behind real HTTP and WebSocket on 127.0.0.1."""
