"""The clauses of an announcement's text, each with the path under which a rule cites it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from attrs import field, frozen

from compiler.trace.markers import Marker, Style, marker

_SENTENCE_LIKE = re.compile(r"[.;!]\s*$|[。；！？]|[.;!?]\s+[A-Z]|\d:\d\d|7\s*[*×x/]\s*24|24\s*[*×x/]\s*7|为准")
_SENTENCE_END = re.compile(r"(?<=[。!?！？;；])|(?<=[.])\s+(?=[A-Z“\"(\[])")


@frozen
class Clause:
    """A clause, or a paragraph of one. `path`: as cited; `line`: where it begins, from 1; `text`: without its number.

    `parents` are the paths of the clauses above it, outermost first. `heading`: a short line that only names what
    follows it.
    """

    path: str
    text: str
    line: int
    heading: bool = False
    parents: tuple[str, ...] = ()


@frozen
class _List:
    style: Style
    number: int
    heading: bool
    path: str


def outline(text: str, pinned: Mapping[int, str] | None = None) -> tuple[Clause, ...]:
    """The clauses of a text in printed order.

    Text before the first number is `lead`, a table of contents `toc`; further paragraphs of a clause are `p2`, `p3`, …
    (from `p1` under a heading). `pinned` gives the path of a line (from 1) where the numbering misleads.
    """
    return tuple(_Outline(text.split("\n"), pinned or {}).clauses())


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a paragraph, in order: `s1` is the first. A closing sign belongs to the sentence before it."""
    found: list[str] = []
    for part in _SENTENCE_END.split(text):
        if re.search(r"\w", part) or not found:
            found.append(part)
        else:
            found[-1] += part
    return tuple(sentence.strip() for sentence in found if sentence.strip())


@frozen
class _Outline:
    lines: list[str]
    pinned: Mapping[int, str]
    lists: list[_List] = field(factory=list)

    def clauses(self) -> Iterator[Clause]:
        contents = self._contents()
        paragraphs: dict[str, int] = {}
        for number, line in enumerate(self.lines, start=1):
            if not line.strip():
                continue
            found = marker(line)
            if found and number in contents:
                yield Clause(f"toc.{found.item}", line[found.length :].strip(), number)
            elif number in self.pinned:
                yield self._pinned(number, line, found)
            elif found and (depth := self._depth(found, line)) is not None:
                clause = self._opened(found, line, number, depth)
                paragraphs[clause.path] = 0 if clause.heading else 1
                yield clause
            else:
                yield self._paragraph(line, number, paragraphs)

    def _opened(self, found: Marker, line: str, number: int, depth: int) -> Clause:
        text = line[found.length :].strip()
        del self.lists[depth:]
        parents = tuple(item.path for item in self.lists)
        path = f"{parents[-1]}.{found.item}" if parents else found.item
        heading = _is_heading(text)
        self.lists.append(_List(found.style, found.number, heading, path))
        return Clause(path, text, number, heading, parents)

    def _depth(self, found: Marker, line: str) -> int | None:
        """Where in the open lists a number belongs: it goes on with one of them, or begins one below them all.

        Of several that it could go on with, the one whose last item looks like it (a heading or a sentence), and
        else the innermost.
        """
        heading = _is_heading(line[found.length :].strip())
        next_in = [
            depth
            for depth, item in enumerate(self.lists)
            if item.style is found.style and item.number + 1 == found.number
        ]
        alike = [depth for depth in next_in if self.lists[depth].heading is heading]
        if alike or next_in:
            return (alike or next_in)[-1]
        return len(self.lists) if found.number == 1 else None

    def _paragraph(self, line: str, number: int, paragraphs: dict[str, int]) -> Clause:
        parents = tuple(item.path for item in self.lists)
        above = parents[-1] if parents else "lead"
        count = paragraphs[above] = paragraphs.get(above, 0) + 1
        path = above if above == "lead" and count == 1 else f"{above}.p{count}"
        return Clause(path, line.strip(), number, _is_heading(line.strip()), parents)

    def _pinned(self, number: int, line: str, found: Marker | None) -> Clause:
        path = self.pinned[number]
        items = path.split(".")
        parents = tuple(".".join(items[:n]) for n in range(1, len(items)))
        text = line[found.length :].strip() if found else line.strip()
        if found:
            known = {item.path: item for item in self.lists}
            self.lists[:] = [known[parent] for parent in parents if parent in known]
            self.lists.append(_List(found.style, found.number, _is_heading(text), path))
        return Clause(path, text, number, _is_heading(text), parents)

    def _contents(self) -> frozenset[int]:
        """The lines of a table of contents: the first numbered lines, if they run on and their words come again."""
        numbered = [
            (number, found, line[found.length :].strip())
            for number, line in enumerate(self.lines, start=1)
            if line.strip() and (found := marker(line) or Marker(Style.ARABIC, 0, "", 0))
        ]
        start = next((i for i, (_, found, _) in enumerate(numbered) if found.item), len(numbered))
        run = [numbered[start]] if start < len(numbered) else []
        for entry in numbered[start + 1 :]:
            if entry[1].style is not run[-1][1].style or entry[1].number != run[-1][1].number + 1:
                break
            run.append(entry)
        later = {text for _, _, text in numbered[start + len(run) :]}
        repeated = [text for _, _, text in run if text in later]
        return frozenset(number for number, _, _ in run) if len(repeated) > 1 else frozenset()


def _is_heading(text: str) -> bool:
    """Whether a line only names what follows: no sentence ends in it, and it holds no time."""
    return not _SENTENCE_LIKE.search(text)
