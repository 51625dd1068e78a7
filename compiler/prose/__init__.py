"""Conditions, outcomes, facts, cases and answers of a rulebook in the words of its vocabulary.

Everything is plain text: labels come out literally, and an output that has a markup escapes what it takes from here.
Phrases read best with these labels: a choice, number, matter or document is a noun without its article (`order kind`);
an event, flag or yes_no matter is a statement with one plain verb (`the order is paid`, `tracking must be visible`); a
permission says what may be done (`the reason may be chosen`). Other labels are quoted and framed, never turned.
"""

from compiler.locale.time import zone_name
from compiler.prose.calendars import working_days
from compiler.prose.cases import case, fact_value
from compiler.prose.clauses import cited, clause, clauses
from compiler.prose.conditions import condition, conjuncts, values
from compiler.prose.durations import duration
from compiler.prose.moments import at_time, moment
from compiler.prose.names import grammar
from compiler.prose.outcomes import answer, fact_label, matter_topic, outcome
from compiler.prose.remarks import amended, answer_remarks, remark, remarks
from compiler.prose.rules import conditional, coverage, defined, definition, lead, precedence, rule_sentences
from compiler.prose.times import instant, window
from compiler.prose.topics import about_matters, about_values


def sentence(text: str, lang: str) -> str:
    """A statement with what begins and ends a sentence."""
    return grammar(lang).sentence(text)


def ended(text: str, lang: str) -> str:
    """An author's sentence, with a full stop if it has no end."""
    return grammar(lang).ended(text)


def opening(text: str, lang: str) -> str:
    """A sentence as the opening of a list, with a colon at its end."""
    return f"{text[:-1]}：" if lang == "zh" else f"{text[:-1]}:"


def capital(text: str, lang: str) -> str:
    """A phrase as it begins a sentence or stands alone."""
    return grammar(lang).capital(text)


__all__ = [
    "about_matters",
    "about_values",
    "amended",
    "answer",
    "answer_remarks",
    "at_time",
    "capital",
    "case",
    "cited",
    "clause",
    "clauses",
    "condition",
    "conditional",
    "conjuncts",
    "coverage",
    "defined",
    "definition",
    "duration",
    "ended",
    "fact_label",
    "fact_value",
    "instant",
    "lead",
    "matter_topic",
    "moment",
    "opening",
    "outcome",
    "precedence",
    "remark",
    "remarks",
    "rule_sentences",
    "sentence",
    "values",
    "window",
    "working_days",
    "zone_name",
]
