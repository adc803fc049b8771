"""Who said what: marks -> spans -> host sentences -> cues -> speakers."""
