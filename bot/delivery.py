"""Pay what is owed: claim, send, settle."""
