"""English sentences out of labels: a label such as `the order is paid` is negated, made a duty, given a subject.

Only labels whose verb is plain to see are turned; any other is quoted and said to apply, happen or not, so that no
label can turn a sentence into its opposite.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from compiler.model.time import Layer
from compiler.prose.binding import Binding

_AUXILIARIES = {"is", "are", "was", "were", "has", "have", "can", "may", "must", "will", "should"}
_NEGATIVES = {"can": "cannot", "must": "need not"}
_UNCLEAR = {"that", "which", "who", "whose", "what", "when", "if", "whether", "where", "while", "and", "or"}
_UNCLEAR |= {"not", "cannot", "never", "no", "neither", "nor", "unless", "but", "only"}
_DUTY = {"is": "must be", "are": "must be", "has": "must have", "have": "must have"}
_MODALS = {"required": "must", "advised": "should", "expected": "will"}
_LEXICAL = re.compile(
    r"(?P<noun>the [a-z]+) (?P<verb>[a-z]{2,}[b-rt-z]s|[a-z]+ies|[a-z]+(?:ch|sh|ss|x|z)es)\b(?P<rest>.*)"
)
_ARTICLE = re.compile(r"(the|a|an|any|each|every|its|their|this|that) ", re.IGNORECASE)


def the(label: str) -> str:
    """A noun with its article; a statement stays as it is."""
    return label if _ARTICLE.match(label) or is_statement(label) else f"the {label}"


def bare(label: str) -> str:
    """A noun without its article, as it stands in a title."""
    return re.sub(r"^(?:the|an?) ", "", label, flags=re.IGNORECASE)


def is_statement(label: str) -> bool:
    """Whether its verb is plain to see: `the order is paid`, `the merchant confirms receipt`."""
    return _turn(label, "{0}", "{0}") is not None


def clause(label: str, positive: bool = True, how: Binding = "required") -> str:
    """The label as a statement, or its negation."""
    if positive and how != "required":
        return clause(label).replace(" must ", f" {_MODALS[how]} ", 1)
    if positive:
        return label if is_statement(label) else f"“{label}” applies"
    return _negated(label) or f"“{label}” does not apply"


def happens(label: str, positive: bool = True) -> str:
    """An event's label as a statement that it happens, or that it does not."""
    if positive:
        return label if is_statement(label) else f"“{label}” happens"
    return _negated(label) or f"“{label}” does not happen"


def in_time(label: str, positive: bool = True, layer: Layer | None = None) -> str:
    """An event that happens within its time, or does not. `layer`: that before any extension, or before this one."""
    if layer is None:
        return f"{happens(label, positive)} in time"
    time = original("the time") if layer is Layer.ORIGINAL else earlier("the time")
    return f"{happens(label, positive)} within {time}"


def base(label: str) -> str:
    """An event's label where a time is counted from it: `20 days after the order is shipped`."""
    return label if is_statement(label) else quoted(label)


def happening(label: str) -> str:
    """An event's label before its time: `the order is paid`."""
    return happens(label)


def that(statement: str) -> str:
    """A statement as what a word means."""
    return f"that {statement}"


def ordinal(number: str) -> str:
    """`1st`, `12th`, `Nth`."""
    endings = {"1": "st", "2": "nd", "3": "rd"}
    return f"{number}{'th' if number[-2:-1] == '1' else endings.get(number[-1:], 'th')}"


def lunar_day(month: int, day: int, leap: bool) -> str:
    """`the 15th day of the 1st lunar month`."""
    return f"the {ordinal(str(day))} day of the {'leap ' if leap else ''}{ordinal(str(month))} lunar month"


def day_of(base: str) -> str:
    """The day on which a statement comes true, or that of a noun."""
    return f"the day on which {base}" if is_statement(base) else f"the day of {base}"


def original(noun: str) -> str:
    """What it was before anything was extended."""
    return f"the original {noun.removeprefix('the ')}"


def earlier(noun: str) -> str:
    """What it was before this extension."""
    return f"{noun} as extended before"


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def duty(label: str, time: str, how: Binding = "required") -> str | None:
    """`the order must be shipped before …`; None where the verb is not plain to see."""
    must = _turn(label, "must {0}", None)
    return f"{must.replace(' must ', f' {_MODALS[how]} ', 1)} {time}".rstrip() if must else None


def permission(label: str, allowed: bool) -> str:
    """The label as something that may be done, or may not."""
    if is_statement(label) and re.search(r"\b(may|can)\b", label):
        return clause(label, allowed)
    return f"{the(label)} is {'' if allowed else 'not '}allowed"


def time_of(label: str) -> str:
    """The time of an event: `the time when the order is paid`."""
    return f"the time when {happens(label)}"


def whether(label: str) -> str:
    """A statement as a question; a noun stays as it is."""
    return f"whether {label}" if is_statement(label) else label


def is_hours(label: str) -> bool:
    """Whether a schedule's label names its hours; otherwise it says what holds in them: `the service is open`."""
    return not is_statement(label)


def hours_of(label: str) -> str:
    """A schedule's label before its hours."""
    return the(label)


def which(label: str, choice: str) -> str | None:
    """`which reason may be chosen`, for a statement whose subject is a choice; otherwise None."""
    subject = f"the {choice} "
    return f"which {label.removeprefix('the ')}" if label.startswith(subject) and is_statement(label) else None


def when(label: str) -> str:
    """A statement as a time; a noun stays as it is."""
    return f"when {label}" if is_statement(label) else label


def start(label: str, time: str) -> str | None:
    """`the processing resumes from … onwards`, for a statement; otherwise None."""
    return f"{label} from {time} onwards" if is_statement(label) else None


def listed(items: Sequence[str], word: str) -> str:
    """`A`, `A and B`, `A, B and C`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {word} {items[-1]}"


def alternatives(items: Sequence[str]) -> str:
    return listed(items, "or")


def examples(items: Sequence[str]) -> str:
    """Some of all that there are."""
    return listed(items, "or")


def either(clauses: Sequence[str]) -> str:
    """Statements of which one holds at least."""
    return listed(clauses, "or")


def together(items: Sequence[str]) -> str:
    return listed(items, "and")


def nouns(items: Sequence[str]) -> str:
    return listed(items, "and")


def row(items: Sequence[str]) -> str:
    """The first of a list that goes on."""
    return ", ".join(items)


def recited(statements: Sequence[str]) -> str:
    """The statements that make a case."""
    return listed(statements, "and")


def quoted(label: str) -> str:
    return f"“{label}”"


def needs_quotes(label: str) -> bool:
    """Whether a value would be misread among the words of a sentence."""
    return not label.strip() or bool(re.search(r"[^\w\s/&+%'’()-]|\b(and|or|not|no|is|are|if|unless)\b", label, re.I))


def sentence(text: str) -> str:
    """A statement of ours with a capital at its start and a full stop at its end."""
    return ended(capital(text))


def ended(text: str) -> str:
    """An author's sentence, with a full stop if it has no end."""
    return text if text.endswith((".", "!", "?", ".”", "!”", "?”")) else f"{text}."


def _negated(label: str) -> str | None:
    return _turn(label, "does not {0}", "not")


def _turn(label: str, lexical: str, auxiliary: str | None) -> str | None:
    words = label.split(" ")
    found = [i for i, word in enumerate(words) if word in _AUXILIARIES]
    if _UNCLEAR & {word.strip(",;").lower() for word in words} or not label.isprintable():
        return None
    if len(found) == 1 and found[0] > 0:
        owns = words[found[0] + 1 : found[0] + 2] in (["a"], ["an"], ["the"])
        words[found[0]] = _auxiliary(words[found[0]], owns, auxiliary)
        return " ".join(words) if words[found[0]] else None
    match = _LEXICAL.fullmatch(label)
    if found or not match:
        return None
    verb = match["verb"] if lexical == "{0}" else lexical.format(_base(match["verb"]))
    return f"{match['noun']} {verb}{match['rest']}"


def _auxiliary(word: str, owns: bool, change: str | None) -> str:
    """The verb as a duty (None), as it is (`{0}`) or negated; `owns`: `has` is followed by what is had."""
    if word in ("has", "have") and owns and change != "{0}":
        return "must have" if change is None else ("does not have" if word == "has" else "do not have")
    if change is None:
        return _DUTY.get(word, "")
    return word if change == "{0}" else _NEGATIVES.get(word, f"{word} not")


def _base(verb: str) -> str:
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    return verb[:-2] if re.search(r"(ch|sh|ss|x|z)es$", verb) else verb[:-1]
