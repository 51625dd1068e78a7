"""Which project a command works in."""

from __future__ import annotations

import pytest

from compiler.project import UsageError, find_project, select
from tests.cli.project import SETTINGS, SmallProject


def test_the_nearest_folder_with_settings_is_the_project(project: SmallProject) -> None:
    inner = project.root / "announcements/shop"
    assert find_project(inner).root == project.root
    (inner / "pyproject.toml").write_text("[project]\nname = 'no settings of ours'\n", "utf-8")
    assert find_project(inner).root == project.root
    (inner / "pyproject.toml").write_text(SETTINGS, "utf-8")
    assert find_project(inner).root == inner


def test_source_and_output_have_defaults(project: SmallProject) -> None:
    (project.root / "pyproject.toml").write_text("[tool.gonggao]\n", "utf-8")
    found = find_project(project.root)
    assert (found.source, found.output) == ("announcements", "generated")


def test_a_folder_stands_for_what_is_in_it(project: SmallProject) -> None:
    selection = select(find_project(project.root), [project.root / "announcements/shop"])
    assert "announcements/shop/sale.rule" in selection
    assert "announcements/shopping/sale.rule" not in selection
    assert "announcements/vocabulary/shop.rule" not in selection


def test_no_path_or_the_root_stands_for_everything(project: SmallProject) -> None:
    found = find_project(project.root)
    for paths in ([], [project.root]):
        assert "announcements/vocabulary/shop.rule" in select(found, paths)


def test_the_same_folder_for_source_and_output_is_refused(project: SmallProject) -> None:
    (project.root / "pyproject.toml").write_text('[tool.gonggao]\noutput = "announcements"\n', "utf-8")
    with pytest.raises(UsageError, match="same-folder"):
        find_project(project.root)
