"""What became of examples as JUnit's XML, which every CI reads: a suite an announcement, a test an example."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from xml.etree import ElementTree

from attrs import evolve

from compiler.checks.coverage import Coverage
from compiler.checks.examples import unfulfilled_examples
from compiler.checks.findings import FailedExample
from compiler.checks.subject import Subject
from compiler.interpreter import ask
from compiler.model.rulebook import Announcement
from compiler.model.rules import Example
from compiler.report.coverage import coverage_text
from compiler.report.findings import message_lines, place_text
from compiler.report.visible import visible
from dsl.diagnostic import Finding
from dsl.source import Source

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def examples_junit(
    results: Iterable[tuple[Announcement, Coverage]],
    errors: Iterable[Finding],
    sources: Mapping[str, Source],
    lang: str,
) -> Iterator[str]:
    """The lines of the document. What no example reaches is a suite's output; a file that cannot be asked is a suite
    with an error for each finding.
    """
    root = ElementTree.Element("testsuites", name="gonggao test")
    for announcement, found in results:
        root.append(_suite(announcement, found, sources, lang))
    by_file: dict[str, list[Finding]] = {}
    for error in errors:
        by_file.setdefault(error.place.path, []).append(error)
    for path, found_there in by_file.items():
        root.append(_broken(path, found_there, sources, lang))
    for count in ("tests", "failures", "errors"):
        root.set(count, str(sum(int(suite.get(count, "0")) for suite in root)))
    ElementTree.indent(root)
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield from ElementTree.tostring(root, encoding="unicode").splitlines()


def _suite(
    announcement: Announcement, found: Coverage, sources: Mapping[str, Source], lang: str
) -> ElementTree.Element:
    failed: dict[str, list[FailedExample]] = {}
    for each in unfulfilled_examples(Subject(announcement, ask)):
        assert isinstance(each, FailedExample)
        failed.setdefault(each.example, []).append(each)
    suite = _element(
        "testsuite", name=announcement.id, tests=len(announcement.examples), failures=len(failed), errors=0
    )
    for example in announcement.examples:
        case = _element("testcase", name=example.name, classname=announcement.id, **_where(example, sources))
        for each in failed.get(example.name, ()):
            message = " / ".join(message_lines(each, lang))
            case.append(_element("failure", message=message, type=each.name()))
        suite.append(case)
    _, *unreached = coverage_text(announcement, evolve(found, failed=()), lang)
    if unreached:
        output = _element("system-out")
        output.text = _text("\n".join(line.strip() for line in unreached))
        suite.append(output)
    return suite


def _broken(path: str, errors: list[Finding], sources: Mapping[str, Source], lang: str) -> ElementTree.Element:
    suite = _element("testsuite", name=path, tests=len(errors), failures=0, errors=len(errors))
    for error in errors:
        case = _element("testcase", name=place_text(error.place, sources), classname=path)
        case.append(_element("error", message=" / ".join(message_lines(error, lang)), type=error.name()))
        suite.append(case)
    return suite


def _where(example: Example, sources: Mapping[str, Source]) -> dict[str, object]:
    if example.place is None or example.place.path not in sources:
        return {}
    line = sources[example.place.path].line_of(example.place.start)
    return {"file": example.place.path, "line": line}


def _element(tag: str, **attributes: object) -> ElementTree.Element:
    return ElementTree.Element(tag, {key: _text(str(value)) for key, value in attributes.items()})


def _text(text: str) -> str:
    """Without what XML has no way to write, or a reader would not see."""
    return _NOT_XML.sub(lambda found: f"\\u{ord(found[0]):04x}", visible(text))
