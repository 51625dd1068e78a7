"""What a question can be refused for. Every message is in English and in Chinese."""

from __future__ import annotations

from datetime import date
from typing import Any


class _Carried(Exception):
    """An error with attributes that it keeps when it is copied or goes to another process."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (type(self), self.args), vars(self)


def _again(kind: type[_Carried], args: tuple[object, ...]) -> _Carried:
    return kind.__new__(kind, *args)


class FactError(_Carried, ValueError):
    """A fact cannot be what was given. `fact` is its name, `given` what was given, `allowed` what may be given.

    `allowed` lists the values of a choice; for other facts it is one phrase in English.
    """

    def __init__(self, fact: str, given: object, allowed: tuple[str, ...], en: str, zh: str) -> None:
        super().__init__(f"{en}\n{zh}")
        self.fact = fact
        self.given = given
        self.allowed = allowed
        self.en = en
        self.zh = zh


class UnknownValue(FactError):
    """A choice has no such value."""

    def __init__(self, fact: str, given: object, allowed: tuple[str, ...]) -> None:
        super().__init__(
            fact,
            given,
            allowed,
            f"{fact} cannot be {shown(given)}. Allowed: {', '.join(allowed)}.",
            f"{fact} 不能取 {shown(given)}，可取：{'、'.join(allowed)}。",
        )


class WrongType(FactError):
    """A fact is of another type."""

    def __init__(self, fact: str, given: object, en: str, zh: str) -> None:
        kind = type(given).__name__
        en_kind, zh_kind = ("", "") if given is None else (f" ({kind})", f"（{kind}）")
        super().__init__(
            fact,
            given,
            (en,),
            f"{fact} must be {en}, not {shown(given)}{en_kind}.",
            f"{fact} 必须是{zh}，不能是 {shown(given)}{zh_kind}。",
        )


class NaiveInstant(FactError):
    """A datetime does not say its offset from UTC, so that it is no instant."""

    def __init__(self, fact: str, given: object) -> None:
        super().__init__(
            fact,
            given,
            ("a datetime with tzinfo",),
            f"{fact} needs a time zone: {shown(given)} has none. Allowed: a datetime with tzinfo.",
            f"{fact} 须带时区：{shown(given)} 没有时区。可用：带 tzinfo 的 datetime。",
        )


class NotWhole(FactError):
    """Local days, working days and months are counted in whole numbers."""

    def __init__(self, fact: str, given: object) -> None:
        super().__init__(
            fact,
            given,
            ("a whole number",),
            f"{fact} must be a whole number here, not {shown(given)}: days of the calendar and months are not divided.",
            f"{fact} 在此须为整数，不能是 {shown(given)}：自然日、工作日和月不可拆分。",
        )


class NegativeAmount(FactError):
    """Nothing is counted by less than nothing."""

    def __init__(self, fact: str, given: object) -> None:
        super().__init__(
            fact,
            given,
            ("zero or more",),
            f"{fact} must be zero or more, not {shown(given)}: a time is counted with it.",
            f"{fact} 不得小于零，不能是 {shown(given)}：以其计算时间。",
        )


class TooManyDigits(FactError):
    """A number is longer than any that means something here."""

    def __init__(self, fact: str, given: object) -> None:
        super().__init__(
            fact,
            given,
            ("at most 30 digits before the point and 30 after it",),
            f"{fact} has too many digits: {shown(given)}. Allowed: at most 30 before the point and 30 after it.",
            f"{fact} 位数过多：{shown(given)}。小数点前后各不得超过 30 位。",
        )


class OutOfRange(FactError):
    """An instant has no date, or lies so far away that what is `counted` from it has none."""

    def __init__(self, fact: str, given: object, counted: bool = True) -> None:
        en, zh = ("what is counted from {} lies", "自 {} 起算的时点") if counted else ("{} lies", "{} ")
        super().__init__(
            fact,
            given,
            ("years 1 to 9999",),
            f"{fact} is out of range: {en.format(shown(given))} outside the years 1 to 9999.",
            f"{fact} 超出范围：{zh.format(shown(given))}不在公元 1 年至 9999 年之间。",
        )


class ContradictingFact(FactError):
    """A given fact is not what the announcement defines it to be in this case.

    `allowed`: what that is, the values of a choice or flag, or the fact whose instant an event has. None where
    definitions contradict each other.
    """

    def __init__(self, fact: str, given: object, allowed: tuple[str, ...]) -> None:
        en = f"cannot be {shown(given)}: in this case the announcement defines it as {' or '.join(allowed)}"
        zh = f"不能是 {shown(given)}：本公告在此情形下将其定义为 {' 或 '.join(allowed)}"
        if not allowed:
            en = "cannot be told: in this case the announcement defines it in more than one way"
            zh = "无法确定：本公告在此情形下对其有不止一种定义"
        super().__init__(fact, given, allowed, f"{fact} {en}.", f"{fact} {zh}。")


class NotDecided(_Carried, LookupError):
    """`require()` was asked for a value, and the decision is none. `kind` says what it is, `facts` what is missing."""

    def __init__(
        self, matter: str, kind: str, facts: tuple[str, ...], value: str | None, rules: tuple[str, ...]
    ) -> None:
        match kind:
            case "missing_fact":
                en = f"it depends on facts that are not given: {', '.join(facts)}"
                zh = f"取决于未给出的事实：{'、'.join(facts)}"
            case "per":
                en, zh = f"{value} decides it", f"由 {value} 规定"
            case "baseline":
                en, zh = "the ordinary rule applies", "照常"
            case "conflict":
                en, zh = f"rules contradict each other: {', '.join(rules)}", f"规则相互冲突：{'、'.join(rules)}"
            case _:
                en, zh = "the announcement says nothing", "公告没有规定"
        super().__init__(f"{matter} has no value here ({kind}): {en}.\n{matter} 在此没有值（{kind}）：{zh}。")
        self.matter = matter
        self.kind = kind
        self.facts = facts


_LONGEST = 120


def shown(given: object) -> str:
    """What was given, as a message has it: on one line, and not more of it than tells what it is."""
    try:
        text = given.isoformat() if isinstance(given, date) else repr(given)
    except Exception:  # whatever its class raises, and of an int with more digits than Python writes
        return f"<{type(given).__name__}>"
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
