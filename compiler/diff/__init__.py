"""What two rulebooks decide differently: exactly, told in sentences, with a case for each."""

from compiler.diff.changes import AnnouncementChange, Category, Decided, Difference
from compiler.diff.compare import compare

__all__ = ["AnnouncementChange", "Category", "Decided", "Difference", "compare"]
