"""Labels, lists, values and moments as text in one keyword language."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from dsl.formatter.instants import Instants
from dsl.formatter.layout import Break, Doc, Group, fill
from dsl.formatter.spelling import Slot
from dsl.tree import (
    Address,
    Anchor,
    Cites,
    EarlierOf,
    Instant,
    Labels,
    LaterOf,
    Moment,
    Name,
    Node,
    Quantity,
    Share,
    Shift,
    Text,
    Value,
    Word,
)


@frozen
class Values(Instants):
    """Writes what stands inside a block."""

    # ── Words and labels ─────────────────────────────────────────────────────────────────────────────────────────

    def names(self, names: Sequence[Name], first: bool = True, slot: Slot = Slot.PLAIN) -> tuple[Doc, ...]:
        """Names with separators; lines end behind one, and before the first of them too if it is not the `first`."""
        texts = [self.spell.name(name, slot, first=first and not number) for number, name in enumerate(names)]
        return self._listed(texts, names)

    def addresses(self, addresses: Sequence[Name | Address]) -> tuple[Doc, ...]:
        """Clause addresses and names of rules with separators; lines end behind one."""
        texts = [
            self.spell.address(item) if isinstance(item, Address) else self.spell.target(item) for item in addresses
        ]
        only_names = all(isinstance(item, Name) for item in addresses)
        return self._listed(texts, addresses, self.spell.separator if only_names else self.spell.comma)

    def values(self, values: Sequence[Value], slot: Slot = Slot.VALUE) -> tuple[Doc, ...]:
        """Values with separators; lines end behind one."""
        texts = [self.value(value, slot, first=not number) for number, value in enumerate(values)]
        return self._listed(texts, values)

    def _listed(self, texts: Sequence[str], nodes: Sequence[Node], separator: str | None = None) -> tuple[Doc, ...]:
        places = (self.start + node.span.start for node in nodes)
        return fill(zip(places, texts, strict=True), separator or self.spell.separator)

    def labels(self, labels: Labels) -> Group:
        """`en "…" zh "…"`, one below the other where they do not fit."""
        return Group(tuple(self.label_items(labels)))

    def label_items(self, labels: Labels) -> list[Doc]:
        items: list[Doc] = []
        for word, text in (("en", labels.en), ("zh", labels.zh)):
            if text is not None:
                items += [Break(self.start + text.span.start)] if items else []
                items.append(f"{self.spell.word(word)} {self.spell.string(text.value)}")
        return items

    def labels_apart(self, labels: Labels) -> list[str]:
        """Each label, for a column of its own."""
        return [item for item in self.label_items(labels) if isinstance(item, str)]

    def cites(self, cites: Cites) -> tuple[Doc, ...]:
        return f"{self.spell.word('cites')} ", Group(self.addresses(cites.addresses))

    # ── Values and moments ───────────────────────────────────────────────────────────────────────────────────────

    def moment(self, moment: Moment, slot: Slot = Slot.MOMENT, first: bool = True) -> str:
        if not isinstance(moment, Shift):
            return self.value(moment, slot, first)
        duration = self.duration(moment.duration, slot, first)
        if self.spell.lang == "en":
            return f"{duration} {self.spell.word('after' if moment.later else 'before')} {self.moment(moment.base)}"
        base = self.moment(moment.base, slot, first)
        return f"{base} {self.spell.word('later' if moment.later else 'ahead')} {duration}"

    def value(self, value: Value, slot: Slot = Slot.VALUE, first: bool = True) -> str:
        match value:
            case Name():
                return self.spell.name(value, slot, first)
            case Word():
                return self.spell.word(value.answer.value)
            case Quantity():
                number = format(value.number, "f")
                return number if value.unit is None else self.spell.measure(number, value.unit)
            case Text():
                return self.spell.string(value.value)
            case Shift():
                return self.moment(value, slot, first)
            case Instant():
                return self.instant(value)
            case LaterOf() | EarlierOf():
                return self.several(value).flat
            case Anchor():
                return self.anchor(value, slot, first)
            case Share():
                return self.share(value, slot, first).flat

    def several(self, moments: LaterOf | EarlierOf) -> Group:
        """`later of (A, B)` in English, `（A、B）较晚者` in Chinese; lines end behind a separator."""
        word = self.spell.word("later of" if isinstance(moments, LaterOf) else "earlier of")
        left, right = self.spell.parentheses
        places = [self.start + moment.span.start for moment in moments.moments]
        texts = [self.moment(moment, first=not number) for number, moment in enumerate(moments.moments)]
        listed = Group(fill(zip(places, texts, strict=True), self.spell.separator))
        return Group((f"{word} {left}", listed, right) if self.spell.lang == "en" else (left, listed, right + word))

    def share(self, share: Share, slot: Slot, first: bool = True) -> Group:
        """`30 % of N` in English, `N 的 30 %` in Chinese; floor, cap and rounding behind it may begin a line."""
        percent = self.spell.measure(format(share.percent, "f"), "percent")
        if self.spell.lang == "en":
            texts = [f"{percent} {self.spell.word('of_choice')} {self.spell.name(share.of)}"]
        else:
            texts = [f"{self.spell.name(share.of, slot, first)} {self.spell.word('its')} {percent}"]
        places = [self.start + share.span.start]
        for word, bound in (("at least", share.at_least), ("at most", share.at_most)):
            if bound is not None:
                texts.append(f"{self.spell.word(word)} {self.value(bound)}")
                places.append(self.start + bound.span.start)
        if share.rounding is not None:
            mode, to, step = share.rounding.mode.value, self.spell.word("to"), self.value(share.rounding.step)
            texts.append(f"{self.spell.word(mode)} {to} {step}")
            places.append(self.start + share.rounding.span.start)
        return Group(fill(zip(places, texts, strict=True), " "))

    def before(self, text: str, word: str) -> str:
        """A word with the space between it and a text: full-width parentheses bring their own."""
        return word if text.startswith("（") else f"{word} "
