"""What is kept: one topic a module, every public method one transaction."""
