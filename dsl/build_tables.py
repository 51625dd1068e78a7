"""Builds the parse tables from `grammar.lark`: `python -m dsl.build_tables` after a change of the grammar."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from pathlib import Path

from lark import Lark, Token
from lark.lexer import Lexer
from lark.parsers.lalr_analysis import Shift

START = "block"
END = "$END"


def main() -> None:
    """Write `tables.json` beside the grammar."""
    Path(str(files("dsl").joinpath("tables.json"))).write_text(tables_text(), encoding="utf-8", newline="\n")


def tables_text() -> str:
    """The tables as JSON, the same bytes for the same grammar.

    `rules`: [left side, length, name of the production]. `states`: [symbol, action, symbol, action, …] where a symbol
    is its number in `symbols` and an action the state to go to, or `-1 - rule` to reduce. Parsing begins in state 0,
    and a block has been read when the end of the text leads there again.
    """
    grammar = files("dsl").joinpath("grammar.lark").read_text("utf-8")
    terminals = sorted(set(re.findall(r"\b[A-Z][A-Z_]*\b", re.sub("//.*", "", grammar))))
    declared = f"{grammar}\n%declare {' '.join(terminals)}\n"
    lark = Lark(declared, parser="lalr", strict=True, lexer=_NoLexer, start=START)
    table = lark.parser.parser._parse_table  # Lark has no public way to its tables
    rules = sorted(lark.rules, key=lambda rule: (rule.origin.name, rule.order))
    rule_number = {rule: number for number, rule in enumerate(rules)}
    state_number = _in_order_of_discovery(table.states, table.start_states[START])
    symbols = sorted({symbol for row in table.states.values() for symbol in row})
    states = []
    for state in state_number:
        row: list[int] = []
        for number, symbol in enumerate(symbols):
            if symbol in table.states[state]:
                action, to = table.states[state][symbol]
                row += (number, state_number[to] if action is Shift else -1 - rule_number[to])
        if state == table.end_states[START]:
            row += (symbols.index(END), 0)
        states.append(row)
    named = [[rule.origin.name, len(rule.expansion), rule.alias or rule.origin.name] for rule in rules]
    return _lines({"symbols": [symbols], "rules": named, "states": states})


class _NoLexer(Lexer):
    """Only the tables are wanted; tokens come from `dsl.lexer`."""

    def __init__(self, conf: object) -> None:
        pass

    def lex(self, lexer_state: object, parser_state: object) -> Iterator[Token]:
        return iter(())


def _in_order_of_discovery(states: dict[int, dict[str, tuple[object, int]]], start: int) -> dict[int, int]:
    """Lark's numbers of states depend on the hash seed; these do not."""
    order = {start: 0}
    waiting = [start]
    for state in waiting:
        for _, (action, to) in sorted(states[state].items(), key=lambda item: item[0]):
            if action is Shift and to not in order:
                order[to] = len(order)
                waiting.append(to)
    return order


def _lines(data: Mapping[str, Sequence[Sequence[object]]]) -> str:
    """JSON with a line an item, so that a change of the grammar reads well as a difference."""
    parts = []
    for key, items in data.items():
        lines = ",\n".join(json.dumps(item, separators=(",", ":")) for item in items)
        parts.append(f'"{key}":[\n{lines}\n]')
    return "{" + ",\n".join(parts) + "}\n"


if __name__ == "__main__":
    main()
