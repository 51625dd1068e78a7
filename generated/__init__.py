"""Compiled from announcements by gonggao; edit those, not this."""

MADE_BY_GONGGAO = "0.1.0"
