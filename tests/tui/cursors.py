"""Where the terminal's cursor stands in each state of the screens, seen by a terminal emulator."""

from __future__ import annotations

from typing import NamedTuple

import pyte


class At(NamedTuple):
    """Where the cursor has to be: the screen, and the line with `|` before the cursor's cell."""

    screen: str
    line: str


CURSORS = {
    "home": At("home", "|▸ Enter  Start today's session"),
    "meaning asked": At("review", "|Shipping issues"),
    "meaning revealed": At("review", "|배송 문제"),
    "label, nothing typed": At("review", "|English label, or just Enter"),
    "label typed": At("review", "Shipment|"),
    "verdict": At("review", "|✗ Wrong"),
    "path": At("review", "|▸ 3  Gift cards"),
    "order": At("quiz", "|▸ 1  Payment issues"),
    "order, carrying": At("quiz", "|● 2  Payment issues"),
    "order, on its last line": At("quiz", "|▸ Enter  Check this order"),
    "order, paused": At("quiz", "|Put in order"),
    "quiz verdict": At("quiz", "|✗ Wrong"),
    "places, none marked": At("quiz", "|▸ [ ] The top of the menu"),
    "places, one marked": At("quiz", "|▸ [✓] The top of the menu"),
    "walk": At("quiz", "|▸ 1  Shipping issues"),
    "quiz set-up": At("quiz-setup", "|▸ 1 Walk"),
    "quiz set-up, branches": At("quiz-setup", "|▸ The whole menu"),
    "quiz set-up, a run was left": At("quiz-setup", "|▸   Resume: Walk"),
    "search, nothing typed": At("find", "|Korean or English"),
    "search, found": At("find", "late|"),
    "search, nothing found": At("find", "qqqqq|"),
    "phrase": At("item", "|Shipment is late"),
    "quiz from the search": At("quiz", "|▸ 1  Shipping issues"),
    "now, nothing typed": At("now", "|What happened? For example"),
    "now, found": At("now", "배송이|"),
    "now, steps": At("now", "|▸ [ ] 1  Contact Us"),
    "now, on a ticked step": At("now", "|▸ [✓] 1  Contact Us"),
    "browse": At("browse", "|▸  + Shipping issues"),
    "browse, in the field": At("browse", "|Korean or English"),
    "browse, nothing found": At("browse", "qqqqq|"),
    "browse, with a selection": At("browse", "|▸● + Shipping issues"),
    "card": At("card", "|meaning   label"),
    "edit": At("edit", "|▸ 1  Label"),
    "phrasebooks": At("phrasebooks", "|▸ Small menu  small"),
    "prompt": At("prompt", "|"),
    "prompt with options": At("prompt", "|Which cards are shown?"),
    "settings, few values": At("settings", "|▸ Language"),
    "settings, a number": At("settings", "|▸ The day starts at"),
    "settings, while typing": At("settings", "|0–23"),
    "files from the settings": At("files", "|Backups and files"),
    "statistics": At("stats", "| 0 answers"),
    "statistics, menu map": At("stats", "|▸+ Payment issues"),
    "quiz from the statistics": At("quiz", "|▸ 1  Shipping issues"),
    "look ahead": At("simulate", "|↑ 90%"),
    "look ahead, another value": At("simulate", "|↑ 91%"),
    "fit, too few answers": At("optimise", "| Fit the scheduler"),
    "help": At("help", "|Home"),
    "help, in the field": At("help", "|Korean or English"),
    "settings of a phrasebook": At("phrasebook-settings", "|▸ Desired retention"),
    "leeches": At("leeches", "|▸ Shipment is late"),
    "palette": At("palette", "|Find a command"),
    "palette, typed": At("palette", "stat|"),
    "after the session": At("review-end", "| ✓ Session limit reached."),
    "finding paths": At("onboarding", "|▸ 1  Shipping issues"),
    "after a quiz": At("quiz-end", "| ✓ The quiz is done."),
    "confused pairs": At("quiz-pairs", "|Confused pairs"),
    "import": At("import", "|▸"),
}


class Terminal(pyte.Screen):
    """A terminal's screen."""

    def around_cursor(self) -> tuple[str, str]:
        """Return the cursor's line before it, and from it on."""
        line = [self.buffer[self.cursor.y][column].data for column in range(self.columns)]
        return "".join(line[: self.cursor.x]), "".join(line[self.cursor.x :])

    def check(self, name: str) -> None:
        """Check that the cursor stands where it has to in a state."""
        before, after = CURSORS[name].line.split("|")
        left, right = self.around_cursor()
        assert left.endswith(before), left
        assert right.startswith(after), right
