"""Names by id and by label."""

from __future__ import annotations

import pytest

from compiler.model.conditions import ChoiceIs
from compiler.model.resolve.names import nearest
from tests.model.rulebooks import announcement

RULE = "rule a cites 1\n  when platform is {}\n  then ship_by before 2019-02-15\n"


@pytest.mark.parametrize("written", ["tmall", "Tmall", "天猫"])
def test_a_value_is_named_by_its_id_however_it_is_written(written: str) -> None:
    condition = announcement(RULE.format(written)).rules[0].when
    assert isinstance(condition, ChoiceIs)
    assert (condition.values, condition.written) == (("tmall",), ("tmall",))


def test_a_chinese_word_with_one_wrong_character_is_near() -> None:
    assert nearest("天锚", ["天猫", "淘宝"]) == ("天猫",)
