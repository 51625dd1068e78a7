"""The summaries as documents: what stands in them, and that labels come out literally whatever they contain."""

from __future__ import annotations

import re
from pathlib import Path

import attrs
import pytest
from markdown_it import MarkdownIt
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from compiler.backends import summary
from compiler.backends.summary.markdown import comment, inline, markdown
from compiler.locale import LANGUAGES, Labels
from compiler.model.conditions import Always, EventIn
from compiler.model.outcomes import Before, Outcome, TextValue
from compiler.model.rulebook import Announcement, SectionInfo
from compiler.model.rules import Coverage, Note, Omission, Reading, TotalDefinition
from compiler.model.time import EventMoment, LaterOf, Shift
from tests.prose.amended import CHANGED
from tests.prose.calendars import COUNTED, WORKING_DAYS
from tests.prose.sample import ANNOUNCEMENT, MAIN, REASON, SHIP, SHIP_END, VOCABULARY

TEMPLATES = Path(summary.__file__).parent

HOSTILE = [
    "**bold** and __more__",
    "a | b",
    "`code` ``x``",
    "<b>x</b><script>alert(1)</script>",
    "</script>",
    "<!-- x -->",
    "[link](http://example.org) ![image](x)",
    "http://example.org www.example.org",
    "&copy; &#42; & <",
    "# heading #",
    "1. list",
    "12) list",
    "- item",
    "+ item",
    "= x",
    "> quote",
    "back\\slash \\* end\\",
    "{{ 7 * 7 }} {% raw %}",
    "]]> $x$ ~~gone~~ :smile:",
    "**【缺货】**“原因”",
    "***",
    "tab\tand quotes \"'",
]


class MarkdownFile(SingleFileSnapshotExtension):
    _write_mode = WriteMode.TEXT
    file_extension = "md"


def summaries(a: Announcement) -> dict[str, str]:
    texts = summary.emit(a)
    return {lang: texts[f"{a.id.replace('.', '/')}.{lang}.md"] for lang in LANGUAGES}


def shown(source: str) -> str:
    """What a reader of the rendered Markdown sees, without any markup."""
    html = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(source)
    text = re.sub(r"<[^>]*>", "", html)
    for entity, char in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        text = text.replace(entity, char)
    return text.strip()


@pytest.mark.parametrize("text", HOSTILE)
def test_a_paragraph_shows_exactly_its_text(text: str) -> None:
    assert shown(markdown(text)) == text.replace("\t", " ")


@pytest.mark.parametrize("text", HOSTILE)
def test_a_heading_shows_exactly_its_text(text: str) -> None:
    assert shown(f"## {inline(text)}\n") == text.replace("\t", " ")


@pytest.mark.parametrize("text", HOSTILE)
def test_a_cell_of_a_table_shows_exactly_its_text(text: str) -> None:
    assert shown(f"| x | y |\n|---|---|\n| {inline(text)} | z |\n").split() == ["x", "y", *text.split(), "z"]


@pytest.mark.parametrize(
    ("text", "visible"),
    [("a\nb", "a b"), ("a\u202eb", "aU+202Eb"), ("a\x00b", "aU+0000b"), ("  a", "a"), ("a\u2028b", "aU+2028b")],
)
def test_line_ends_and_invisible_characters_become_visible(text: str, visible: str) -> None:
    assert shown(markdown(text)) == visible


def test_a_path_cannot_end_the_comment_at_the_top() -> None:
    assert "--" not in comment("a--><script>--")
    assert comment("announcements/天猫/b-c.rule") == "announcements/天猫/b-c.rule"


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_labels_come_out_literally_everywhere(text: str) -> None:
    label = Labels(text, text)
    reason = attrs.evolve(REASON, values=(attrs.evolve(REASON.values[0], labels=label), *REASON.values[1:]))
    facts = tuple(reason if fact is REASON else fact for fact in VOCABULARY.facts)
    matters = tuple(attrs.evolve(m, labels=label) if m.id == "late_rule" else m for m in VOCABULARY.matters)
    a = attrs.evolve(
        ANNOUNCEMENT,
        title=label,
        vocabularies=(attrs.evolve(VOCABULARY, facts=facts, matters=matters),),
        rules=(attrs.evolve(SHIP, readings=(Reading(label),)), *ANNOUNCEMENT.rules[1:]),
        notes=(Note(("lead",), label),),
        omissions=(Omission(("5",), label),),
    )
    for source in summaries(a).values():
        html = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(source)
        assert set(re.findall(r"<(\w+)", html)) <= {"h1", "h2", "h3", "p", "ul", "ol", "li", "table", "thead"} | {
            *("tbody", "tr", "th", "td", "hr")
        }
        assert shown(source).count(text.replace("\t", " ")) >= 5


def test_both_summaries_have_the_same_parts() -> None:
    english, chinese = summaries(ANNOUNCEMENT).values()
    shape = [re.findall(r"^(?:#+ |\||\s*- |\d+\. |)", text, re.MULTILINE) for text in (english, chinese)]
    assert shape[0] == shape[1]


def test_both_templates_have_the_same_logic() -> None:
    texts = [(TEMPLATES / f"summary.{lang}.md.jinja").read_text("utf-8") for lang in LANGUAGES]
    english, chinese = (re.findall(r"{%.*?%}|{{.*?}}", re.sub(r'"[^"]*"(?!\.jinja)', "", text)) for text in texts)
    assert [mark for mark in english if "standing" not in mark] == [mark for mark in chinese if "standing" not in mark]


def test_the_issuer_is_called_by_the_title_of_the_vocabulary_of_its_name() -> None:
    for lang, text in summaries(attrs.evolve(ANNOUNCEMENT, issuer=VOCABULARY.id)).items():
        assert VOCABULARY.title.of(lang) in text


def test_the_zone_is_named_once() -> None:
    english, chinese = summaries(ANNOUNCEMENT).values()
    assert (english.count("Beijing time (UTC+8)"), chinese.count("北京时间（UTC+8）")) == (1, 1)


def test_the_days_of_validity_and_of_the_question_are_said() -> None:
    dated = attrs.evolve(ANNOUNCEMENT.examples[0], as_of="2019-01-12")
    a = attrs.evolve(ANNOUNCEMENT, valid=("2019-01-20", "2019-02-20"), examples=(dated,))
    english, chinese = summaries(a).values()
    assert "It is valid from 20 January 2019 (Sunday) to the end of 20 February 2019 (Wednesday)." in english
    assert "自2019年1月20日（星期日）起有效，至2019年2月20日（星期三）止，含当日。" in chinese
    assert "As of 12 January 2019 (Saturday): If the platform is Tmall" in english
    assert "以2019年1月12日（星期六）为基准日：平台为天猫" in chinese


def test_a_reading_is_cited_by_what_it_stands_in() -> None:
    whole, section = Reading(Labels("all of it", "全文")), Reading(Labels("the section", "本章"))
    rules = tuple(
        attrs.evolve(r, readings=(whole, section) if r.sections == ("receipt",) else (whole,))
        for r in ANNOUNCEMENT.rules
    )
    receipt, refund = ANNOUNCEMENT.sections
    sections = (attrs.evolve(receipt, readings=(section,)), refund)
    english = summaries(attrs.evolve(ANNOUNCEMENT, rules=rules, sections=sections, readings=(whole,)))["en"]
    assert "1. all of it.\n2. the section (clause 2.(I)).\n" in english


def test_the_source_is_named_and_nothing_of_the_machine() -> None:
    for text in summaries(ANNOUNCEMENT).values():
        assert text.splitlines()[0].count("announcements/market/new_year.rule") == 1
        assert str(Path.cwd()) not in text


def test_a_window_that_all_rules_of_a_section_share_is_said_once() -> None:
    receipt = summaries(ANNOUNCEMENT)["en"].split("### ")[2]
    assert receipt.count("from 00:00 on 28 January to 23:59:59 on 13 February 2019") == 1


def test_the_examples_carry_the_interpreters_answers() -> None:
    examples = summaries(ANNOUNCEMENT)["en"].split("## Worked examples")[1]
    assert "the order must be shipped before 24:00 on 15 February 2019 (Friday)" in examples
    assert "the announcement says nothing about the time by which the order must be shipped" in examples


def test_chinese_sentences_hold_no_half_width_commas_or_stops() -> None:
    prose = [line for line in summaries(ANNOUNCEMENT)["zh"].splitlines() if not line.startswith(("<!--", "|"))]
    assert [line for line in prose if re.search(r"[\u4e00-\u9fff][,;:.!?]", line)] == []


def test_what_all_rules_of_a_part_or_of_the_announcement_have_beside_them_is_said_once() -> None:
    advice = [attrs.evolve(rule, force="advice") for rule in CHANGED.rules]
    everywhere = summaries(attrs.evolve(CHANGED, rules=tuple(advice)))
    assert "The announcement is advice, not an obligation." in everywhere["en"].split("\n## ")[0]
    assert "本公告为建议，并非义务。" in everywhere["zh"].split("\n## ")[0]
    assert (everywhere["en"].count("advice"), everywhere["zh"].count("建议")) == (1, 1)
    part = summaries(attrs.evolve(CHANGED, rules=(*advice[:2], *CHANGED.rules[2:3])))
    assert "What follows is advice, not an obligation:" in part["en"]
    assert "以下各项为建议，并非义务：" in part["zh"]


def test_the_sections_in_a_section_that_says_nothing_of_its_own_have_headings_of_their_own() -> None:
    names = ("desk.hotline", "desk.hotline", "desk.orders", "desk.orders")
    rules = tuple(attrs.evolve(r, sections=("desk", n)) for r, n in zip(CHANGED.rules, names, strict=True))
    sections = tuple(
        SectionInfo(name, (clause,)) for name, clause in (("desk", "1"), (names[0], "1.1"), (names[2], "1.2"))
    )
    english = summaries(attrs.evolve(CHANGED, rules=rules, sections=sections))["en"]
    assert re.findall(r"^### .*\((.*)\)$", english, re.MULTILINE) == ["clause 1.1", "clause 1.2"]


def test_a_period_in_a_definition_is_among_the_dates() -> None:
    definition = TotalDefinition("is_special", EventIn("paid", MAIN), ("4",))
    english = summaries(attrs.evolve(CHANGED, definitions=(definition,)))["en"]
    assert "| From 00:00 on 28 January to 23:59:59 on 13 February 2019 | “special order” | 4 |" in english.splitlines()


def test_what_an_announcement_amends_and_replaces_is_said() -> None:
    english, chinese = summaries(
        attrs.evolve(CHANGED, amends=("market.old",), amends_unnamed=True, replaces=("market.x", "market.y"))
    ).values()
    assert (
        "It amends market.old. It replaces market.x, market.y. It amends an earlier announcement that it does not name."
    ) in english
    assert "本公告修订market.old。本公告取代market.x、market.y。本公告修订此前的一份公告（未写明名称）。" in chinese


def test_what_is_amended_is_called_by_its_title_where_that_is_known() -> None:
    a = attrs.evolve(CHANGED, amends=("market.old", "market.lost"))
    english, chinese = summary.emit(a, {"market.old": Labels("Old [times]", "旧时间")}).values()
    assert r"It amends “Old \[times\]” (market.old), market.lost." in english
    assert "本公告修订《旧时间》（market.old）、market.lost。" in chinese


def test_what_is_promised_to_be_complete_is_said() -> None:
    covers = (
        Coverage("ship_by", EventIn("paid", MAIN), ("1.(1)",)),
        Coverage("reason_allowed", Always()),
    )
    english, chinese = summaries(attrs.evolve(ANNOUNCEMENT, covers=covers)).values()
    assert english.split("## Where the announcement is complete\n\n")[1].splitlines()[:2] == [
        "- Wherever the order is paid from 00:00 on 28 January to 23:59:59 on 13 February 2019, the announcement "
        "settles the time by which the order must be shipped (clause 1.(1)).",
        "- In every case the announcement settles whether the refund reason may be chosen.",
    ]
    assert chinese.split("## 规定完整的范围\n\n")[1].splitlines()[:2] == [
        "- 凡订单付款时间在2019年1月28日00:00至2月13日23:59:59之间的，公告均规定了最迟发货时间（条款1.(1)）。",
        "- 任何情况下，公告均规定了是否可选该退款原因。",
    ]


def test_the_working_days_of_a_calendar_are_told_where_they_count() -> None:
    within = Before(Shift(WORKING_DAYS, True, EventMoment("paid")), within=True)
    counted = attrs.evolve(COUNTED, rules=(attrs.evolve(SHIP, outcomes=(Outcome("ship_by", within),)),), sections=())
    told = "Working days (China's working days of 2021) are Monday to Friday"
    assert told in summaries(counted)["en"]
    assert told not in summaries(attrs.evolve(counted, rules=(SHIP,)))["en"]


def test_the_edition_of_a_definition_is_said() -> None:
    definition = TotalDefinition("is_special", EventIn("paid", MAIN), ("4",), since="2019-02-01")
    english = summaries(attrs.evolve(ANNOUNCEMENT, definitions=(definition,)))["en"]
    assert "(clause 4). This is in force from the edition of 1 February 2019 (Friday)." in english


def test_a_text_that_ends_its_own_sentence_leaves_ours_to_be_ended() -> None:
    rule = attrs.evolve(
        SHIP, outcomes=(Outcome("remark", TextValue("Shipping resumes.")),), exceptions=(), on_breach=()
    )
    english, chinese = summaries(attrs.evolve(ANNOUNCEMENT, rules=(rule,), examples=())).values()
    assert "the remark is “Shipping resumes.” (clause 1.(1))." in english
    assert "说明为“Shipping resumes.”（条款1.(1)）。" in chinese


def test_the_instants_of_which_one_counts_are_among_the_dates() -> None:
    several = Before(LaterOf((SHIP_END, EventMoment("paid"))))
    rule = attrs.evolve(SHIP, outcomes=(Outcome("ship_by", several),))
    assert "| Before 24:00 on 15 February 2019 (Friday) |" in summaries(attrs.evolve(ANNOUNCEMENT, rules=(rule,)))["en"]


def test_a_copied_section_says_once_of_which_it_is_a_copy() -> None:
    copies = tuple(
        attrs.evolve(rule, name=f"copy.{rule.name}", sections=("copy",), clauses=("9",), copied_from=rule.name)
        for rule in ANNOUNCEMENT.rules[1:3]
    )
    sections = (*ANNOUNCEMENT.sections, SectionInfo("copy", ("9",)))
    a = attrs.evolve(ANNOUNCEMENT, rules=(*ANNOUNCEMENT.rules, *copies), sections=sections)
    assert summaries(a)["en"].count("repetition") == 1
    assert "What follows is a repetition of clause 2.(I). The following applies if" in summaries(a)["en"]


def test_another_zone_beside_the_announcements_is_announced() -> None:
    first, last = (attrs.evolve(end, zone="America/Los_Angeles") for end in (MAIN.first, MAIN.last) if end)
    rule = attrs.evolve(SHIP, when=EventIn("paid", attrs.evolve(MAIN, first=first, last=last)))
    english, chinese = summaries(attrs.evolve(ANNOUNCEMENT, rules=(rule, *ANNOUNCEMENT.rules[1:]))).values()
    assert "All times are Beijing time (UTC+8) unless Pacific Time (UTC-8) is named." in english
    assert "本文时间均为北京时间（UTC+8），注明美国太平洋时间（UTC-8）的除外" in chinese


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_summary_of_an_amended_announcement(lang: str, snapshot: SnapshotAssertion) -> None:
    text = summaries(CHANGED)[lang]
    assert ("（原为2020年2月8日23:59:59）" if lang == "zh" else "(formerly 23:59:59 on 8 February 2020)") in text
    assert text == snapshot(extension_class=MarkdownFile, name=f"amended.{lang}")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_summary_of_a_small_announcement(lang: str, snapshot: SnapshotAssertion) -> None:
    text = summaries(ANNOUNCEMENT)[lang]
    assert (
        "订单须在2019年2月15日（星期五）24:00前发货" if lang == "zh" else "the order must be shipped before 24:00"
    ) in text
    assert text == snapshot(extension_class=MarkdownFile, name=f"new_year.{lang}")


def test_notes_on_the_opening_stand_at_the_top_and_others_after_the_rules() -> None:
    notes = (
        Note(("lead.p2",), Labels("Holidays.", "放假。")),
        Note(("1.p2",), Labels("Carriers rest.", "承运商休息。")),
    )
    english = summaries(attrs.evolve(ANNOUNCEMENT, notes=notes))["en"]
    top, rest = english.split("## What changes")
    assert "Holidays (opening, paragraph 2)." in top
    assert "## What else the announcement says\n\n- Carriers rest (clause 1, paragraph 2).\n" in rest
