"""Points discord.py at the loopback Discord, then runs the program as it is: launch.py PORT ARGUMENTS..."""

import runpy
import sys

import discord.gateway
import discord.http
import yarl

port = sys.argv[1]
discord.http.Route.BASE = f"http://127.0.0.1:{port}/api/v10"
discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(f"ws://127.0.0.1:{port}/gateway")
sys.argv[:] = ["sitrep", *sys.argv[2:]]
runpy.run_module("bot", run_name="__main__", alter_sys=False)
