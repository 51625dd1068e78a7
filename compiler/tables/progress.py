"""Told how far the work is, from 0 to 1. An exception raised by it stops the work."""

from collections.abc import Callable

Progress = Callable[[float], None]
