"""Compiled from announcements by gonggao; edit those, not this."""
