"""Days that have a name in both languages, by the Chinese calendar or the common one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from attrs import frozen

from compiler.calendar.lunar import LunarDay, date_of


@frozen
class Festival:
    """A day of every year: `month` and `day` of the Chinese calendar, or of the common one; `before`: the eve of it."""

    names: tuple[str, ...]
    month: int
    day: int
    lunar: bool = True
    before: bool = False

    def dates(self, year: int) -> Iterator[date]:
        """Its days in a year of the common calendar; the lunar ones of the years in the data only."""
        for each in (year - 1, year) if self.lunar else (year,):
            found = date_of(LunarDay(each, self.month, self.day)) if self.lunar else date(each, self.month, self.day)
            if found and self.before:
                found -= timedelta(days=1)
            if found and found.year == year:
                yield found


FESTIVALS = (
    Festival(("Lunar New Year's Eve", "Chinese New Year's Eve", "除夕", "年三十", "大年三十"), 1, 1, before=True),
    Festival(("Spring Festival", "Lunar New Year", "Chinese New Year", "春节", "大年初一"), 1, 1),
    Festival(("Lantern Festival", "元宵节", "元宵"), 1, 15),
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
