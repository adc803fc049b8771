"""What is owed to whom, and what goes into it."""
