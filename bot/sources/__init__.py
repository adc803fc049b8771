"""Where news is read: the polite client, and one reader for each kind of source."""
