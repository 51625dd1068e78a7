"""Findings known again after lines have moved."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping

from dsl.diagnostic import Finding
from dsl.source import Source


def fingerprints(findings: Iterable[Finding], sources: Mapping[str, Source]) -> list[str]:
    """One for each finding: of its name, its file, the text that it points at, its rules, and how many before it have
    all of these in common. No line and no column is part of it, nor any wording of gonggao's.
    """
    seen: Counter[str] = Counter()
    made = []
    for finding in findings:
        source = sources.get(finding.place.path)
        text = source.text[finding.place.start : finding.place.end] if source else ""
        key = json.dumps([finding.name(), finding.place.path, " ".join(text.split()), list(finding.rules)])
        made.append(hashlib.sha256(f"{key}{seen[key]}".encode()).hexdigest()[:32])
        seen[key] += 1
    return made
