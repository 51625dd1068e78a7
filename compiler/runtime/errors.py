"""What a question can be refused for. Every message is in English and in Chinese."""

from __future__ import annotations


class FactError(ValueError):
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
            f"{fact} cannot be {given!r}. Allowed: {', '.join(allowed)}.",
            f"{fact} 不能取 {given!r}，可取：{'、'.join(allowed)}。",
        )


class WrongType(FactError):
    """A fact is of another type."""

    def __init__(self, fact: str, given: object, en: str, zh: str) -> None:
        super().__init__(
            fact,
            given,
            (en,),
            f"{fact} must be {en}, not {type(given).__name__} {given!r}.",
            f"{fact} 必须是{zh}，不能是 {type(given).__name__} {given!r}。",
        )


class NaiveInstant(FactError):
    """A datetime does not say its offset from UTC, so that it is no instant."""

    def __init__(self, fact: str, given: object) -> None:
        super().__init__(
            fact,
            given,
            ("datetime with tzinfo",),
            f"{fact} needs a time zone: {given!r} has none. Allowed: a datetime with tzinfo.",
            f"{fact} 须带时区：{given!r} 没有时区。可用：带 tzinfo 的 datetime。",
        )


class NotWhole(FactError):
    """Local days, working days and months are counted in whole numbers."""

    def __init__(self, fact: str, given: object) -> None:
        super().__init__(
            fact,
            given,
            ("a whole number",),
            f"{fact} must be a whole number here, not {given}: days of the calendar and months are not divided.",
            f"{fact} 在此须为整数，不能是 {given}：自然日、工作日和月不可拆分。",
        )


class NegativeAmount(FactError):
    """Nothing is counted by less than nothing."""

    def __init__(self, fact: str, given: object) -> None:
        super().__init__(
            fact,
            given,
            ("zero or more",),
            f"{fact} must be zero or more, not {given}: a time is counted with it.",
            f"{fact} 不得小于零，不能是 {given}：以其计算时间。",
        )


class TooManyDigits(FactError):
    """A number is longer than any that means something here."""

    def __init__(self, fact: str, given: object) -> None:
        super().__init__(
            fact,
            given,
            ("at most 30 digits before the point and 30 after it",),
            f"{fact} has too many digits: {given}. Allowed: at most 30 before the point and 30 after it.",
            f"{fact} 位数过多：{given}。小数点前后各不得超过 30 位。",
        )


class OutOfRange(FactError):
    """An instant lies so far away that an answer counted from it has no date."""

    def __init__(self, fact: str, given: object) -> None:
        super().__init__(
            fact,
            given,
            ("years 1 to 9999",),
            f"{fact} is out of range: what is counted from {given} lies outside the years 1 to 9999.",
            f"{fact} 超出范围：自 {given} 起算的时点不在公元 1 年至 9999 年之间。",
        )


class ContradictingFact(FactError):
    """A given fact is not what the announcement defines it to be in this case."""

    def __init__(self, fact: str, given: object) -> None:
        super().__init__(
            fact,
            given,
            (),
            f"{fact} cannot be {given!r}: the announcement defines it otherwise in this case.",
            f"{fact} 不能是 {given!r}：与本公告在此情形下的定义相矛盾。",
        )


class NotDecided(LookupError):
    """`require()` was asked for a value, and the decision is none. `kind` says what it is, `facts` what is missing."""

    def __init__(self, matter: str, kind: str, facts: tuple[str, ...]) -> None:
        en = f"{matter} has no value here: {kind}" + (f" ({', '.join(facts)})" if facts else "")
        zh = f"{matter} 在此情形下没有确定的值：{kind}" + (f"（{'、'.join(facts)}）" if facts else "")
        super().__init__(f"{en}.\n{zh}。")
        self.matter = matter
        self.kind = kind
        self.facts = facts
