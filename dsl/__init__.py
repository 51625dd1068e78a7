"""The rule language: text to tree and back. Knows nothing of what a rule means."""
