"""The text of an announcement beside its transcription: its clauses, and the figures in them."""
