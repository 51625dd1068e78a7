"""Days that have a name in both languages, by the Chinese calendar or the common one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from attrs import frozen

from compiler.calendar.lunar import FIRST_YEAR, LAST_YEAR, LunarDay, date_of


@frozen
class Festival:
    """A day of every year: `month` and `day` of the Chinese calendar, or of the common one; `before`: the eve of it.

    A `term` is a day of the sun's year, by the Gregorian year.
    """

    names: tuple[str, ...]
    month: int
    day: int
    lunar: bool = True
    before: bool = False
    term: Callable[[int], date] | None = None

    def dates(self, year: int) -> Iterator[date]:
        """Its days in a year of the common calendar; those of the Chinese calendar of the years in the data only."""
        if self.term:
            if FIRST_YEAR <= year <= LAST_YEAR:
                yield self.term(year)
            return
        for each in (year - 1, year) if self.lunar else (year,):
            found = date_of(LunarDay(each, self.month, self.day)) if self.lunar else date(each, self.month, self.day)
            if found and self.before:
                found -= timedelta(days=1)
            if found and found.year == year:
                yield found


def qingming(year: int) -> date:
    """The day on which the sun is 15° past the equinox, by Chinese time; of the years 1900 to 2100."""
    century = 1900 if year < 2000 else 2000
    years = year - century
    days = int(years * 0.2422 + (5.59 if century == 1900 else 4.81)) - (years // 4 - years // 100)
    return date(year, 4, days)


FESTIVALS = (
    Festival(("Lunar New Year's Eve", "Chinese New Year's Eve", "除夕", "年三十", "大年三十"), 1, 1, before=True),
    Festival(("Spring Festival", "Lunar New Year", "Chinese New Year", "春节", "大年初一"), 1, 1),
    Festival(("Lantern Festival", "元宵节", "元宵"), 1, 15),
    Festival(
        ("Qingming Festival", "Qingming", "Tomb-Sweeping Day", "清明节", "清明"), 4, 5, lunar=False, term=qingming
    ),
    Festival(("Dragon Boat Festival", "端午节", "端午"), 5, 5),
    Festival(("Qixi Festival", "七夕节", "七夕"), 7, 7),
    Festival(("Ghost Festival", "中元节"), 7, 15),
    Festival(("Mid-Autumn Festival", "中秋节", "中秋"), 8, 15),
    Festival(("Double Ninth Festival", "重阳节"), 9, 9),
    Festival(("Laba Festival", "腊八节", "腊八"), 12, 8),
    Festival(("New Year's Day", "元旦"), 1, 1, lunar=False),
    Festival(("Women's Day", "妇女节"), 3, 8, lunar=False),
    Festival(("Labour Day", "Labor Day", "劳动节"), 5, 1, lunar=False),
    Festival(("National Day", "国庆节", "国庆"), 10, 1, lunar=False),
    Festival(("Christmas Day", "Christmas", "圣诞节"), 12, 25, lunar=False),
)


def festival(name: str) -> Festival | None:
    """The festival of that name, in either language and any case of letters."""
    wanted = name.casefold().replace("’", "'")
    return next((each for each in FESTIVALS if wanted in (known.casefold() for known in each.names)), None)
