"""When to poll, to retry and to post next: pure functions of `now`."""
