"""Terms as lines of Python: what is used more than once is a variable, called for what it decides where that is known.

The text is what `ruff format` leaves as it is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from keyword import iskeyword

from attrs import define, field

from compiler.backends.frame.columns import FIRST, LAST, Column
from compiler.backends.frame.loose import IN_OR_NULL, loose
from compiler.backends.frame.steps import in_steps
from compiler.backends.frame.terms import SUMS, Term, columns_of, number_of, size
from compiler.backends.python.names import Names
from compiler.backends.python.text import Call, Node, call, flat, laid_out, literal, quoted, tuple_of
from compiler.model.time import DAY, SECOND

SMALL = 4
"""Terms of fewer parts than that are written out each time."""

_FEW = 4
"""More values of a choice than that are a constant of the module."""

_SIGNS = {"eq": "==", "lt": "<", "le": "<=", "add": "+", "sub": "-", "mul": "*", "div": "//", "mod": "%"}
_TURNED = {"lt": ">", "le": ">=", "eq": "=="}
_WORDS = {"and": "all_of", "or": "any_of", "not": "not_", "in": "is_one_of", "case": "choose", "given": "given"}
_CALLED = {"case": "value", "joined": "value", **dict.fromkeys((*SUMS, "floor", "whole", "ratio"), "number")}
_GENERAL = ("test", "value", "number")
_HINTED = {"kind": "is", "rule": "by", "per": "per"}


@define
class Written:
    """The lines of one function's body. `columns` are those of the table, each a variable of the function."""

    names: Names
    zone: str
    lines: list[str] = field(factory=list)
    _loosened: dict[Term, Term] = field(factory=dict)
    _uses: Counter[Term] = field(factory=Counter)
    _hints: dict[Term, str] = field(factory=dict)
    _variables: dict[Term, str] = field(factory=dict)
    _local: set[str] = field(factory=set)

    def body(self, columns: Sequence[Column], matter: str) -> None:
        """The lines that end in the frame with these columns; `table` is a variable."""
        steps, last = in_steps(columns)
        parts = [{name: self._loose(term) for name, term in step.items()} for step in steps]
        answers = [(each, self._loose(each.term)) for each in last]
        terms = [term for step in parts for term in step.values()] + [term for _, term in answers]
        for term in terms:
            self._count(term)
        self._hint(answers, matter)
        self._facts(terms, {name for step in parts for name in step})
        for step in parts:
            self._part(step)
        values = [(each.name, self._node(term)) for each, term in answers]
        table = self.names.python("table")
        self.lines += [f"    return {table}.decided(", "        {"]
        for name, node in values:
            self.lines += laid_out(node, 3, f"{quoted(name)}: ", ",")
        self.lines += ["        }", "    )"]

    # ── What is a variable ───────────────────────────────────────────────────────────────────────────────────

    def _loose(self, term: Term) -> Term:
        if term not in self._loosened:
            loosened = loose(term)
            self._loosened[term] = Term(loosened.op, tuple(map(self._loose, loosened.args)), loosened.value)
        return self._loosened[term]

    def _count(self, term: Term) -> None:
        self._uses[term] += 1
        if self._uses[term] == 1:
            for arg in term.args:
                self._count(arg)

    def _hint(self, answers: Sequence[tuple[Column, Term]], matter: str) -> None:
        """The condition of a kind, a rule or a document is called by its name; what comes before all, refused."""
        for column, term in answers:
            for condition, value in _branches(term):
                about = _HINTED.get(column.name.removeprefix(f"{matter}_"))
                if value.op == "literal" and value.value is None:
                    self._hints.setdefault(condition, "refused")
                elif about and value.op == "literal":
                    name = re.sub(r"\W+", "_", str(value.value))
                    self._hints.setdefault(condition, f"{about}_{name}")

    def _facts(self, terms: Sequence[Term], parts: set[str]) -> None:
        table = self.names.python("table")
        for name in (name for name in columns_of(*terms) if name not in parts):
            variable = self._variable(name)
            self._variables[Term("column", value=name)] = variable
            self.lines.append(f"    {variable} = {table}[{quoted(name)}]")
        for term in self._uses:
            if term.op == "has":
                self._variables[term] = self._variable(f"has_{term.value}")
                self.lines.append(f"    {self._variables[term]} = {table}.has({quoted(str(term.value))})")

    def _part(self, step: Mapping[str, Term]) -> None:
        nodes = [self._node(term) for term in step.values()]
        names = []
        for name, term in step.items():
            variable = self._variable(self._hints.get(term, name.replace("gonggao_", "part_")))
            self._variables[Term("column", value=name)] = variable
            names.append(variable)
        table = self.names.python("table")
        target = f"({names[0]},)" if len(names) == 1 else ", ".join(names)
        if len(target) > 60:
            self.lines += ["    (", *(f"        {name}," for name in names)]
            self.lines += laid_out(call(f"{table}.parts", *nodes), 1, ") = ")
        else:
            self.lines += laid_out(call(f"{table}.parts", *nodes), 1, f"{target} = ")

    def _variable(self, wanted: str) -> str:
        """A name that nothing else of the function or the module has."""
        name = self.names.unique(f"{wanted}_" if iskeyword(wanted) else wanted, "id", wanted)
        number = 0
        while name in self._local or (number == 0 and wanted in _GENERAL):
            number += 1
            name = self.names.unique(f"{wanted}_{number}", "local", wanted, number)
        self._local.add(name)
        return name

    @property
    def _narwhals(self) -> str:
        return self.names.python("nw")

    # ── Text ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _node(self, term: Term) -> Node:
        if term in self._variables:
            return self._variables[term]
        node = self._write(term)
        shared = self._uses[term] > 1 and size(term) >= SMALL
        if shared or (term in self._hints and size(term) > SMALL * 2):
            self._variables[term] = self._named(self._hints.get(term, _CALLED.get(term.op, "test")), node)
            return self._variables[term]
        return node

    def _named(self, wanted: str, node: Node) -> str:
        name = self._variable(wanted)
        self.lines += laid_out(node, 1, f"{name} = ")
        return name

    def _write(self, term: Term) -> Node:
        match term.op:
            case "literal":
                return self._literal(term.value)
            case "and" | "or":
                return self._call(term.op, *map(self._node, term.args))
            case "not":
                return self._not(term.args[0])
            case "null":
                return f"{self._operand(term.args[0])}.is_null()"
            case "nan":
                return f"{self._operand(term.args[0])}.is_nan()"
            case "in" | "in_or_null":
                return self._among(term)
            case "case":
                return self._case(term)
            case "floor":
                return f"{self._operand(term.args[0])}.floor()"
            case "whole":
                return f"{self._operand(term.args[0])}.cast({self._narwhals}.Int64)"
            case "ratio":
                return call(self.names.python("ratio"), *map(self._node, term.args))
            case "joined":
                return self._joined(term)
            case _:
                return self._infix(term)

    def _call(self, op: str, *arguments: Node, **keywords: Node) -> Call:
        return call(self.names.python(_WORDS[op]), *arguments, **keywords)

    def _not(self, term: Term) -> Node:
        if term in self._variables:
            return self._call("not", self._variables[term])
        if term.op == "null":
            return self._call("given", self._node(term.args[0]))
        if term.op not in (IN_OR_NULL, "nan"):
            return self._call("not", self._node(term))
        node = self._write(term)
        if isinstance(node, Call):
            return Call(f"~{node.name}", node.arguments)
        if node.startswith("~"):
            return node[1:]
        return node.replace(" == ", " != ", 1) if " == " in node else f"~{node}"

    def _among(self, term: Term) -> Node:
        assert isinstance(term.value, tuple)
        of, strict = self._operand(term.args[0]), term.op != IN_OR_NULL
        if isinstance(term.value[0], bool):
            test = of if term.value[0] else f"~{of}"
            return self._call("and", self._call("given", of), test) if strict else test
        if len(term.value) == 1:
            test = f"{of} == {literal(term.value[0])}"
            return self._call("and", self._call("given", of), test) if strict else test
        if len(term.value) > _FEW:
            values: list[Node] = [self.names.values(str(term.args[0].value), term.value)]
        else:
            values = [literal(value) for value in term.value]
        if strict:
            starred = [f"*{each}" for each in values] if len(term.value) > _FEW else values
            return self._call("in", of, *starred)
        return call(f"{of}.is_in", values[0] if len(term.value) > _FEW else tuple_of(values))

    def _case(self, term: Term) -> Node:
        branches = [tuple_of([self._node(when), self._node(then)]) for when, then in _branches(term)]
        last = term.args[-1]
        otherwise = None if last.op == "literal" and last.value is None else self._node(last)
        return self._call("case", *branches, **({"otherwise": otherwise} if otherwise else {}))

    def _joined(self, term: Term) -> Node:
        nodes = [(arg, self._node(arg)) for arg in term.args]
        texts = [f"{self._narwhals}.lit({flat(node)})" if arg.op == "literal" else node for arg, node in nodes]
        return call(f"{self._narwhals}.concat_str", *texts, separator=quoted(str(term.value)), ignore_nulls="True")

    def _infix(self, term: Term) -> Node:
        one, other = term.args
        if term.op in _TURNED and one.op == "literal":
            return f"{self._operand(other)} {_TURNED[term.op]} {self._operand(one)}"
        if term.op in SUMS and one.op == "literal":
            return f"{self._narwhals}.lit({self._operand(one)}) {_SIGNS[term.op]} {self._operand(other)}"
        if term.op == "add" and other.op == "literal":
            return f"{self._operand(one)} {self._added(number_of(other))}"
        return f"{self._operand(one)} {_SIGNS[term.op]} {self._operand(other)}"

    def _added(self, number: float) -> str:
        sign, size = ("-", -number) if number < 0 else ("+", number)
        if isinstance(size, int) and SECOND <= size < 10_000 * DAY and size % SECOND == 0:
            return f"{sign} {self.names.duration(size)}"
        return f"{sign} {self._literal(size)}"

    def _operand(self, term: Term) -> str:
        """What stands beside a sign, on one line."""
        if term.op == "case" and term not in self._variables:
            self._variables[term] = self._named("value", self._write(term))
        text = flat(self._node(term))
        return f"({text})" if term.op in SUMS and term not in self._variables else text

    def _literal(self, value: object) -> str:
        if isinstance(value, int) and not isinstance(value, bool):
            if value in (FIRST, LAST):
                return self.names.python("FIRST" if value == FIRST else "LAST")
            is_instant = abs(value) >= _INSTANT and FIRST < value < LAST
            return self.names.instant(value, self.zone) if is_instant else f"{value:_}"
        assert value is None or isinstance(value, bool | str | float)
        return repr(value).replace("e+", "e") if isinstance(value, float) else literal(value)


_INSTANT = 10**14
"""Whole numbers beyond that are instants, not days of the week or shifts of clocks: three years from 1970."""


def _branches(term: Term) -> Iterator[tuple[Term, Term]]:
    if term.op == "case":
        yield from zip(term.args[:-1:2], term.args[1:-1:2], strict=True)
