"""Find a quotation, a story, a topic: what the cogs and the command line share."""
