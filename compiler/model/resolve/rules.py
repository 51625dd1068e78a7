"""Rules and the rows of tables, with what their sections give them."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import define, evolve, field

from compiler.model.conditions import Condition
from compiler.model.findings import BreachWithoutDuty, DuplicateName, MissingOutcome, MissingWhen, UnknownTarget
from compiler.model.outcomes import Outcome
from compiler.model.resolve.conditions import read_condition
from compiler.model.resolve.declared import Declared, General, Repeated
from compiler.model.resolve.here import Here, Scope
from compiler.model.resolve.names import fold, nearest
from compiler.model.resolve.outcomes import read_outcome
from compiler.model.resolve.parts import Body, check_parts, clauses, conjunction, distinct, every, only, read_body
from compiler.model.resolve.sections import Placed, check_cites, clock_for
from compiler.model.resolve.site import Site
from compiler.model.resolve.suggest import corrections, did_you_mean
from compiler.model.resolve.words import kind_of
from compiler.model.rules import Reading, Rule
from compiler.model.vocabulary import Matter
from dsl import tree
from dsl.diagnostic import Label
from dsl.source import Place

_RULE_TAKES = (
    tree.Cites,
    tree.When,
    tree.Except,
    tree.Then,
    tree.OnBreach,
    tree.Override,
    tree.Reading,
    tree.Zone,
    tree.SubjectTo,
    tree.Force,
    tree.Edition,
    tree.Like,
)
_ROW_TAKES = tuple(part for part in _RULE_TAKES if part not in (tree.Cites, tree.Like))


RowLine = tuple[Placed, tree.RowParts]


def read_rules(blocks: Iterable[Placed], scope: Scope, general: General) -> Reader:
    """Every rule and row in printed order; copies are still to be made."""
    reader = Reader(scope, general)
    blocks = list(blocks)
    lines = _row_lines(blocks)
    for block in blocks:
        if isinstance(block.node, tree.Rule):
            reader.rule(block, block.node)
        elif isinstance(block.node, tree.Table):
            reader.table(block, block.node, lines[id(block.node)])
        elif isinstance(block.node, tree.Section):
            reader.copied_section(block, block.node)
    return reader


def _row_lines(blocks: list[Placed]) -> dict[int, list[RowLine]]:
    """The row lines after each table up to the next, by the identity of the table's node."""
    lines: dict[int, list[RowLine]] = {}
    current: list[RowLine] | None = None
    for block in blocks:
        if isinstance(block.node, tree.Table):
            current = lines.setdefault(id(block.node), [])
        elif isinstance(block.node, tree.RowParts):
            if current is None:
                _unknown_row(block, block.node, ())
            else:
                current.append((block, block.node))
    return lines


def _unknown_row(block: Placed, node: tree.RowParts, rows: tuple[str, ...]) -> None:
    near, place = nearest(node.address.text, rows), block.site.place(node.address)
    block.site.report(
        UnknownTarget(
            place=place, written=node.address.text, nearest=did_you_mean(near), fixes=corrections(place, near)
        )
    )


@define
class Reader:
    scope: Scope
    general: General
    declared: list[Declared] = field(factory=list)
    _names: dict[str, Place] = field(factory=dict)

    # ── Rules ────────────────────────────────────────────────────────────────────────────────────────────────────

    def rule(self, block: Placed, node: tree.Rule) -> None:
        site, name = block.site, node.name.text
        self.take(node.name, site, "rule")
        check_parts(node.parts, _RULE_TAKES, "rule", site)
        cites = only(node.parts, tree.Cites)
        check_cites(cites, block.section, site)
        clock = clock_for(node.parts, block.clock, site)
        here = block.here(self.scope, clock, bool(every(node.parts, tree.Reading)))
        body = read_body(node.parts, here)
        like = only(node.parts, tree.Like)
        if not only(node.parts, tree.When) and not block.section and not like:
            site.report(MissingWhen(place=site.place(node.name), written=name))
            body = evolve(body, complete=False)
        full = f"{block.section.name}.{name}" if block.section else name
        overrides = tuple((part, here) for part in every(node.parts, tree.Override))
        if like:
            cited, place = clauses(cites), site.place(node.name)
            repeated = Repeated(like, block, body, here, section=False)
            self.declared.append(Declared(full, name, place, block.section, None, cited, None, overrides, repeated))
            return
        body = self.checked(body, node.name, name, site, bool(_outcome_nodes(node.parts)))
        self.add(block, full, name, None, clauses(cites), body, here, site.place(node.name), overrides)

    def copied_section(self, block: Placed, node: tree.Section) -> None:
        like, section = node.like, block.section
        if like and section:
            cited, place = clauses(only(node.parts, tree.Cites)), block.site.place(node.name)
            repeated = Repeated(like, block, Body(section.body.complete, None), block.here(self.scope), section=True)
            item = Declared(section.name, node.name.text, place, section, None, cited, None, (), repeated)
            self.declared.append(item)

    def take(self, name: tree.Name, site: Site, kind: str) -> None:
        """Rules and tables share one name space."""
        place = site.place(name)
        first = self._names.setdefault(fold(name.text), place)
        if first is not place:
            related = (Label(first, "first-here"),)
            site.report(DuplicateName(place=place, written=name.text, kind=kind_of(kind), related=related))

    def checked(self, body: Body, at: tree.Node, name: str, site: Site, decides: bool) -> Body:
        """A rule decides something, and a breach needs a duty."""
        place = site.place(at)
        if not decides:
            site.report(MissingOutcome(place=place, written=name))
            return evolve(body, complete=False)
        if body.complete and body.on_breach and not self.has_duty(body):
            site.report(BreachWithoutDuty(place=body.on_breach[0].place or place, written=name))
        return body

    def has_duty(self, body: Body) -> bool:
        stated = (*body.outcomes, *(e.instead for e in body.exceptions if e.instead))
        return any(self.of(outcome.matter) for outcome in stated)

    def of(self, matter: str) -> tuple[str, ...]:
        """What meets a matter's duty."""
        entry = self.scope.lexicon.things.find(matter)
        return entry.value.of if entry and isinstance(entry.value, Matter) else ()

    # ── Tables ───────────────────────────────────────────────────────────────────────────────────────────────────

    def table(self, block: Placed, node: tree.Table, lines: list[RowLine]) -> None:
        self.take(node.name, block.site, "table")
        columns = block.here(self.scope)
        found = [columns.column(name) for name in node.facts] + [columns.matter(name) for name in node.matters]
        known = None not in found
        names: dict[str, Place] = {}
        by_address: dict[str, list[RowLine]] = {}
        for at, parts in lines:
            by_address.setdefault(parts.address.text, []).append((at, parts))
        for row in node.rows:
            own = [line for address in _row_addresses(row) for line in by_address.get(address, ())]
            self.row(block, node.name.text, row, own, known, names)
        addresses = dict.fromkeys(address for row in node.rows for address in _row_addresses(row))
        for at, parts in lines:
            if parts.address.text not in addresses:
                _unknown_row(at, parts, tuple(addresses))

    def row(
        self,
        block: Placed,
        table: str,
        row: tree.Row,
        lines: list[RowLine],
        known: bool,
        names: dict[str, Place],
    ) -> None:
        site, addresses = block.site, _row_addresses(row)
        cites = row.cells[0].content
        place = site.place(row.cells[0])
        name = f"{table}[{', '.join(addresses)}]"
        first = names.setdefault(name, place)
        if first is not place:
            related = (Label(first, "first-here"),)
            site.report(DuplicateName(place=place, written=", ".join(addresses), kind=kind_of("row"), related=related))
        check_cites(cites if isinstance(cites, tree.Cites) else None, block.section, site)
        zones = [clock_for(parts.parts, block.clock, at.site) for at, parts in lines if only(parts.parts, tree.Zone)]
        reading = any(every(parts.parts, tree.Reading) for _, parts in lines)
        here = block.here(self.scope, zones[0] if zones else block.clock, reading)
        bodies = [self.cells(row, here)] if known else [Body(False, None)]
        overrides: list[tuple[tree.Override, Here]] = []
        for at, parts in lines:
            check_parts(parts.parts, _ROW_TAKES, "row", at.site)
            bodies.append(read_body(parts.parts, here.at(at.site)))
            overrides.extend((part, here.at(at.site)) for part in every(parts.parts, tree.Override))
        decides = not known or any(isinstance(cell.content, tree.Outcome) for cell in row.cells)
        decides = decides or any(_outcome_nodes(parts.parts) for _, parts in lines)
        body = self.checked(merged(bodies), row.cells[0], name, site, decides)
        self.add(block, name, name, table, addresses, body, here, place, tuple(overrides))

    def cells(self, row: tree.Row, here: Here) -> Body:
        conditions: list[Condition | None] = []
        outcomes: list[Outcome | None] = []
        for cell in row.cells:
            if isinstance(cell.content, tree.Outcome):
                outcomes.append(read_outcome(cell.content, here))
            elif not isinstance(cell.content, tree.Cites | tree.Any | tree.Nothing):
                conditions.append(read_condition(cell.content, here))
        complete = None not in conditions and None not in outcomes
        when = conjunction(condition for condition in conditions if condition)
        return Body(complete, when, tuple(outcome for outcome in outcomes if outcome))

    # ── What sections give ───────────────────────────────────────────────────────────────────────────────────────

    def add(
        self,
        block: Placed,
        name: str,
        short: str,
        table: str | None,
        cited: tuple[str, ...],
        body: Body,
        here: Here,
        place: Place,
        overrides: tuple[tuple[tree.Override, Here], ...],
    ) -> None:
        rule = None
        if body.complete and all(section.body.complete for section in block.sections):
            rule = self.whole(block, name, cited, body, tuple(here.readings), place)
        self.declared.append(Declared(name, short, place, block.section, table, cited, rule, overrides))

    def whole(
        self, block: Placed, name: str, cited: tuple[str, ...], body: Body, named: tuple[Reading, ...], place: Place
    ) -> Rule:
        """The rule after what the sections around it say."""
        bodies = (*(section.body for section in block.sections), body)
        duty = self.has_duty(merged(bodies))
        breach = tuple(o for section in block.sections for o in section.body.on_breach) if duty else ()
        readings = (
            *body.readings,
            *(reading for section in reversed(block.sections) for reading in section.body.readings),
            *named,
            *(reading for section in block.sections for reading in section.named),
            *self.general.readings,
        )
        return Rule(
            name,
            cited or (block.section.clauses if block.section else ()),
            conjunction(b.when for b in bodies if b.when),
            body.outcomes,
            tuple(exception for b in bodies for exception in b.exceptions),
            (*breach, *body.on_breach),
            readings=tuple(dict.fromkeys(readings)),
            sections=tuple(section.name for section in block.sections),
            place=place,
            scope=_all_of((self.general.scope, *(b.scope for b in bodies))),
            force=body.force,
            provisos=tuple(dict.fromkeys(proviso for b in bodies for proviso in b.provisos)),
            since=next((b.edition for b in reversed(bodies) if b.edition), None),
            own_edition=body.edition is not None,
        )


def _all_of(scopes: Iterable[Condition | None]) -> Condition | None:
    given = [scope for scope in scopes if scope]
    return distinct(conjunction(given)) if given else None


def _outcome_nodes(parts: tuple[tree.Part, ...]) -> tuple[tree.Node, ...]:
    return (*every(parts, tree.Then), *(part for part in every(parts, tree.Except) if part.instead))


def _row_addresses(row: tree.Row) -> tuple[str, ...]:
    cites = row.cells[0].content
    return clauses(cites) if isinstance(cites, tree.Cites) else ()


def merged(bodies: Iterable[Body]) -> Body:
    """Several as one; of what there is one of, the first."""
    bodies = tuple(bodies)
    return Body(
        all(body.complete for body in bodies),
        conjunction(body.when for body in bodies if body.when),
        tuple(outcome for body in bodies for outcome in body.outcomes),
        tuple(exception for body in bodies for exception in body.exceptions),
        tuple(outcome for body in bodies for outcome in body.on_breach),
        tuple(reading for body in bodies for reading in body.readings),
        scope=_all_of(body.scope for body in bodies),
        force=next((body.force for body in bodies if body.force), None),
        provisos=tuple(proviso for body in bodies for proviso in body.provisos),
        edition=next((body.edition for body in bodies if body.edition), None),
    )
