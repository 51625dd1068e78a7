"""The wording of phrases and summaries is there in both languages, with the same places to fill."""

import string

from compiler.locale.catalog import catalog


def places(message: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(message) if name}


def ours(lang: str) -> dict[str, str]:
    return {key: text for key, text in catalog(lang).items() if key.startswith(("prose.", "summary.", "zone."))}


def test_both_languages_have_the_same_keys() -> None:
    assert ours("en").keys() == ours("zh").keys()


def test_a_message_takes_the_same_values_in_both_languages() -> None:
    assert {key: places(text) for key, text in ours("en").items()} == {
        key: places(text) for key, text in ours("zh").items()
    }


def test_chinese_prose_has_full_width_punctuation() -> None:
    phrases = [text for key, text in ours("zh").items() if not key.startswith("zone.")]
    assert [text for text in phrases if set(text) & set(",;:()?!")] == []
