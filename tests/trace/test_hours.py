"""Hours of the week in a text."""

from __future__ import annotations

import pytest

from compiler.trace.figures import figures
from compiler.trace.hours import weekly


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("服务热线（周一至周五9:00-18:00）", ["Mon-Fri 09:00-18:00"]),
        ("星期六、星期天 10:00至12:00", ["Sat 10:00-12:00, Sun 10:00-12:00"]),
        ("Monday to Friday, 9:00-18:00, and Saturday 10:00-12:00", ["Mon-Fri 09:00-18:00, Sat 10:00-12:00"]),
        ("Mon.-Fri. (9:00 to 18:00)", ["Mon-Fri 09:00-18:00"]),
        ("Tuesdays and Thursdays 9:00-18:00", ["Tue 09:00-18:00, Thu 09:00-18:00"]),
        ("9:00-12:00, 14:00-18:00", ["09:00-12:00, 14:00-18:00"]),
        ("Mon-Fri 9:00-18:00; the hotline 8:00-20:00", ["Mon-Fri 09:00-18:00", "08:00-20:00"]),
        ("22:00-2:00", ["22:00-26:00"]),
        ("7*24小时", ["24x7"]),
        ("open 24/7", ["24x7"]),
        ("9:00-9:00", []),
        ("9:00-25:00", []),
        ("9:70-18:00", []),
        ("within 24 hours", []),
    ],
)
def test_the_hours_of_a_text_stand_as_rules_write_them(text: str, written: list[str]) -> None:
    assert list(weekly(text, figures(text))) == written
