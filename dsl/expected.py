"""What could stand at a place, in words for an author instead of the grammar's."""

from __future__ import annotations

from collections.abc import Collection

from dsl.diagnostic import Phrase
from dsl.keywords import Keyword, keywords
from dsl.lexer import END, terminal
from dsl.tree import Day

MOST = 9
"""A longer list would not be read."""

# Groups of terminals that mean one thing to an author, the widest first: if all of `sure` are there, the phrase stands
# for all of `covered`.
_PARTS = frozenset(
    {"WHEN", "EXCEPT", "THEN", "ON_BREACH", "OVERRIDES", "CITES", "READING", "ZONE", "GIVEN", "EXPECT", "AS_OF"}
    | {"SCOPE", "EDITION", "SUBJECT_TO", "AS", "FORCE", "LIKE"}
    | {"TITLE", "ISSUER", "PUBLISHED", "YEAR", "USES", "AMENDS", "REPLACES", "VALID"}
)
_DAYS = frozenset(day.name for day in Day)
_ANSWERS = frozenset({"YES", "NO", "ALLOWED", "FORBIDDEN", "BASELINE"})
_LENGTHS = frozenset({"DURATION", "DURATION_WORKING", "DURATION_MONTHS"})
_NUMBERS = _LENGTHS | {"PLAIN_NUMBER", "MEASURE", "PERCENTAGE"}
_MOMENTS = _LENGTHS | {"NAME", "DATE", "ORIGINAL", "EARLIER", "LATER_OF", "EARLIER_OF", "LUNAR", "LEFT"}
_UNITS = frozenset({"DAYS", "HOURS", "MINUTES", "CALENDAR_DAYS", "WORKING_DAYS", "MONTHS"})
_GROUPS: tuple[tuple[str, frozenset[str], frozenset[str]], ...] = (
    ("next-part", frozenset({END}), _PARTS | {END}),
    ("value", frozenset({"NAME", "YES", "STRING"}), _ANSWERS | _NUMBERS | _MOMENTS | {"STRING"}),
    ("moment", frozenset({"NAME", "DATE", "DURATION"}), _MOMENTS),
    ("condition", frozenset({"NAME", "LEFT", "NOT"}), _MOMENTS | {"NOT", "NOW", "ANY_OF"}),
    ("counted", frozenset({"AFTER"}), frozenset({"AFTER", "BEFORE"})),
    ("labels", frozenset({"EN", "ZH"}), frozenset({"EN", "ZH"})),
    ("number", frozenset({"PLAIN_NUMBER", "MEASURE"}), _NUMBERS),
    ("duration", _LENGTHS, _LENGTHS),
    ("weekday", _DAYS, _DAYS),
)
_PHRASES = {
    "NAME": "name",
    "STRING": "string",
    "DATE": "date",
    "TIME": "time",
    "DURATION": "duration",
    "PLAIN_NUMBER": "number",
    "ADDRESS": "address",
    "COMMA": "comma",
    "COLON": "colon",
    "LEFT": "left",
    "RIGHT": "right",
    "BAR": "bar",
    "DOUBLE_BAR": "double-bar",
    "ROW_START": "row",
    "DASH": "dash",
    "ITEM": "dash",
    "PLUS_SIGN": "plus-sign",
}
# Words that only one of the languages has in this place, or that are rare: they would make every list longer.
_UNSAID = frozenset({"LATER", "AHEAD", "ONE_OF", "ETC", "ANY_SUCH_AS", "ITS", "PLUS", "ORIGINAL", "EARLIER"})


def expected(types: Collection[str]) -> tuple[Phrase | Keyword, ...]:
    """What stands for these types of tokens, the likeliest first."""
    left = set(types) - _UNSAID
    if "ONE_OF" in types:
        left.discard("COMMA")  # leads on to nothing else
    if "ITS" in types:
        left -= _UNITS | {"OF"}  # of a name with which a length of time or a day may begin
    said: list[Phrase | Keyword] = []
    last: list[Phrase | Keyword] = []
    for key, sure, covered in _GROUPS:
        if sure <= left:
            if key == "next-part":
                last = [Phrase(key)] if left & _PARTS else []
            else:
                said.append(Phrase(key))
            left -= covered
    said += [Phrase(_PHRASES[type]) for type in _PHRASES if type in left]
    said += [word for type, word in _KEYWORDS.items() if type in left and type not in _LAST]
    said += [_KEYWORDS[type] for type in _LAST if type in left]
    if len(said) > MOST:
        said = [*said[:MOST], Phrase("more")]
    return (*said, *last) or (Phrase("nothing"),)


_KEYWORDS: dict[str, Keyword] = {}
_LAST = ("AND", "OR", "WAS", "IF")  # what could also follow a finished condition or outcome
for _group in (keywords().inside, keywords().slot, keywords().unit):
    for _word in _group.values():
        _KEYWORDS.setdefault(terminal(_word.id), _word)
