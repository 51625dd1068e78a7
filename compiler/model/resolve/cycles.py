"""Nothing may rest on itself: no matter, no definition, no derived fact."""

from __future__ import annotations

from compiler.model.findings import RestsOnItself
from compiler.model.resolve.circles import circles
from compiler.model.resolve.site import Sink
from compiler.model.rulebook import Announcement
from compiler.model.uses import MATTER, direct_uses
from dsl.diagnostic import Label
from dsl.source import Place


def check_rests(announcement: Announcement, sink: Sink) -> None:
    """One finding for each knot of names that rest on each other."""
    decided = dict.fromkeys(MATTER + matter for matter in (*announcement.deciding, *announcement.total))
    nodes = (*decided, *announcement.derived)
    edges = {node: direct_uses(announcement, node.removeprefix(MATTER)) for node in nodes}
    for circle in circles(edges):
        names = tuple(node.removeprefix(MATTER) for node in circle)
        places = [_place(announcement, node) for node in circle]
        related = tuple(Label(place, "in-the-circle") for place in places[1:])
        sink.add(RestsOnItself(place=places[0], names=(*names, names[0]), related=related))


def _place(announcement: Announcement, node: str) -> Place:
    """Where it is first decided or defined."""
    id = node.removeprefix(MATTER)
    if id in announcement.total:
        place = announcement.total[id].place
    elif node.startswith(MATTER):
        place = announcement.deciding[id][0].place
    else:
        place = announcement.derived[id][0].place
    assert place is not None
    return place
