"""Every command in the READMEs prints what they say, every excerpt is one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.readme import READMES, ROOT, copy_project, true_text


@pytest.mark.parametrize(("name", "locale"), READMES.items())
def test_a_readme_shows_what_the_tool_prints(
    name: str, locale: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    text = (ROOT / name).read_text("utf-8")
    assert true_text(text, copy_project(tmp_path)) == text
