"""The Discord client: loads the cogs, syncs commands, answers errors, sends what is owed."""
