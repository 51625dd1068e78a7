"""Findings and answers as people and programs read them."""
