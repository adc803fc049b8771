"""Briefs, stories and quotes as Discord messages; every limit of Discord lives here."""
