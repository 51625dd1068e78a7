"""Calendars: what the lunar day of a date is."""
