"""All files of a project: which vocabulary or announcement each one is, and what is wrong with each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from compiler.locale import say_both
from compiler.model.findings import DuplicateName, IdOutsidePath, MisplacedBlock, MissingHeader
from compiler.model.resolve.amendments import check_amendments
from compiler.model.resolve.announcement import read_announcement
from compiler.model.resolve.site import Sink, Site
from compiler.model.resolve.vocabulary import read_vocabulary
from compiler.model.resolve.words import a_kind_of, check_file_id, kind_of
from compiler.model.rulebook import Announcement, Rulebook
from compiler.model.vocabulary import Vocabulary
from dsl import tree
from dsl.diagnostic import Finding, Label, Severity
from dsl.parser import Parsed
from dsl.source import Place, Span


@frozen
class Resolved:
    """`broken`: the announcements with errors, in their file or in a vocabulary that they use."""

    rulebook: Rulebook
    findings: tuple[Finding, ...]
    broken: frozenset[str]


def resolve(parsed: Sequence[Parsed], source: str | None = None) -> Resolved:
    """The meaning of a project's files, as far as they have one, and what is wrong. Never raises on what was written.

    `source` is the folder below which a file's path is its id; without it any folder will do. Errors that the parser
    found count for `broken` and are not among `findings`.
    """
    sink = Sink()
    files = [file for file in (_open(one, sink, source) for one in parsed) if file]
    unread = {one.source.path: one.source.text for one in parsed if _has_errors(one.findings)}
    vocabularies = _vocabularies(files, unread)
    announcements = check_amendments(_announcements(files, vocabularies, unread), _headers(files))
    findings = sink.findings()
    wrong = {f.place.path for f in findings if f.severity is Severity.ERROR} | set(unread)
    rulebook = Rulebook(
        tuple(vocabularies[id] for id in sorted(vocabularies)), tuple(announcements[id] for id in sorted(announcements))
    )
    return Resolved(rulebook, findings, frozenset(a.id for a in rulebook.announcements if _paths(a) & wrong))


def _has_errors(findings: Iterable[Finding]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)


def _paths(announcement: Announcement) -> set[str]:
    """The files on which its meaning rests."""
    copied = (outcome.place for rule in announcement.rules if rule.copied_from for outcome in rule.outcomes)
    return {
        announcement.place.path,
        *(vocabulary.place.path for vocabulary in announcement.vocabularies),
        *(place.path for place in copied if place),
    }


# ── Files ────────────────────────────────────────────────────────────────────────────────────────────────────────


@frozen
class _File:
    header: tree.Vocabulary | tree.Announcement
    site: Site
    blocks: list[tuple[tree.BlockNode, Site]]

    @property
    def place(self) -> Place:
        return self.site.place(self.header.name)


def _open(parsed: Parsed, sink: Sink, source: str | None) -> _File | None:
    """A file with a usable header. Where the header could not be read, that has its finding and nothing else does."""
    path = parsed.source.path
    blocks = [(block.node, Site(path, block.start, sink)) for block in parsed.tree.blocks]
    headers = [b for b in blocks if isinstance(b[0], tree.Vocabulary | tree.Announcement)]
    if not headers:
        if not _has_errors(parsed.findings):
            place = blocks[0][1].place(blocks[0][0]) if blocks else parsed.source.place(Span(0, 0))
            sink.add(MissingHeader(place=place))
        return None
    header, site = headers[0]
    assert isinstance(header, tree.Vocabulary | tree.Announcement)
    if blocks[0] is not headers[0] and not _has_errors(parsed.findings):
        sink.add(MissingHeader(place=blocks[0][1].place(blocks[0][0])))
    for second, at in headers[1:]:
        block, file = say_both(f"names.block.{type(second).__name__}"), a_kind_of(_kind(header))
        at.report(MisplacedBlock(place=at.place(second), block=block, file=file))
    if not check_file_id(header.name, site):
        return None
    _check_path(header, site, source)
    return _File(header, site, [b for b in blocks if not isinstance(b[0], tree.Vocabulary | tree.Announcement)])


def _kind(header: tree.Vocabulary | tree.Announcement) -> str:
    return "vocabulary" if isinstance(header, tree.Vocabulary) else "announcement"


def _check_path(header: tree.Vocabulary | tree.Announcement, site: Site, source: str | None) -> None:
    """An id is the path of its file below the source folder; vocabularies are in the folder of that name."""
    parts = header.name.text.split(".")
    if isinstance(header, tree.Vocabulary):
        parts = ["vocabulary", *parts]
    expected = "/".join(parts) + ".rule"
    if source is not None:
        expected = f"{source}/{expected}"
    if site.path != expected and (source is not None or not site.path.endswith(f"/{expected}")):
        place = site.place(header.name)
        site.report(IdOutsidePath(place=place, written=header.name.text, path=site.path, expected=expected))


# ── What is in them ──────────────────────────────────────────────────────────────────────────────────────────────


def _vocabularies(files: list[_File], unread: Mapping[str, str]) -> dict[str, Vocabulary]:
    found: dict[str, Vocabulary] = {}
    for file in files:
        if isinstance(file.header, tree.Vocabulary) and _is_new(file, {id: v.place for id, v in found.items()}):
            texts = tuple(unread[path] for path in (file.site.path,) if path in unread)
            vocabulary = read_vocabulary(file.header, file.site, file.blocks, texts)
            found[vocabulary.id] = vocabulary
    return found


def _announcements(
    files: list[_File], vocabularies: Mapping[str, Vocabulary], unread: Mapping[str, str]
) -> dict[str, Announcement]:
    by_id: dict[str, _File] = {}
    for file in files:
        if isinstance(file.header, tree.Announcement) and _is_new(file, {i: f.place for i, f in by_id.items()}):
            by_id[file.header.name.text] = file
    found: dict[str, Announcement | None] = {}

    def read(id: str) -> Announcement | None:
        """Each once, and before those that copy from it; one that is still being read has nothing to copy."""
        file = by_id.get(id)
        if file is not None and id not in found and isinstance(file.header, tree.Announcement):
            found[id] = None
            others = frozenset(by_id) - {id}
            found[id] = read_announcement(file.header, file.site, file.blocks, vocabularies, unread, others, read)
        return found.get(id)

    return {id: announcement for id in by_id if (announcement := read(id))}


def _headers(files: list[_File]) -> dict[str, tuple[tree.Announcement, Site]]:
    """The headers of announcements by id, of several with one id the first."""
    found: dict[str, tuple[tree.Announcement, Site]] = {}
    for file in files:
        if isinstance(file.header, tree.Announcement):
            found.setdefault(file.header.name.text, (file.header, file.site))
    return found


def _is_new(file: _File, places: Mapping[str, Place]) -> bool:
    first = places.get(file.header.name.text)
    if first is None:
        return True
    related = (Label(first, "first-here"),)
    place, written = file.site.place(file.header.name), file.header.name.text
    file.site.report(DuplicateName(place=place, written=written, kind=kind_of(_kind(file.header)), related=related))
    return False
