#!/usr/bin/env python3
"""Confirms the proof of a proposal. Shares nothing with the program that made it.

    ./matching verify --scores scores.csv FOLDER
    python3 docs/check-proof.py FOLDER/cycles/CYCLE/proposal-N/certificate.csv scores.csv

scores.csv says what there was to choose from: what every open wish is worth at each level of the
objective, the open seats of every mentor, and the fit of every pair that the rules allow; "match"
marks the pairs that were chosen. certificate.csv gives every person a price at each level.

Whatever the prices are, no choice of pairs can be worth more than the sum of

    worth - price of the mentee                            over all open wishes,
    fit + price of the mentee - price of the mentor        over all eligible pairs,
    price of the mentor                                    over all open seats,

to which a mentor's first open seat adds what "first" says it is worth,
each counted only where it is positive: a chosen pair uses one wish, one pair and one seat, and the
prices cancel. If the chosen pairs are worth that sum, nothing is better. A pair counts only where its
mentee has an open wish and its mentor an open seat, so wishes and seats are read before the pairs,
wherever they stand. Values have several levels; the first level in which two of them differ decides,
as in a dictionary.

Where limits keep the pairs from that sum, certificate.csv has a lower bound for some levels: those
with a "scale". Such a level counts that many times there and each level above as many times as its
"multiplier" says; the levels above are taken to reach their bounds. With the prices of its
"limited-mentee" rows the first wishes of a mentee, however many, are worth what is left of them when
the price is paid for each, and a pair is worth that price more. No group of mentees that a mentor
may have under the limits is worth more than "limited-mentor-most". That is confirmed here where it
holds even without limits; the others are counted as taken as given, for limits are in neither file.
"matching verify" confirms those too. A "limited-cap" is a group of pairs of which a limit allows only
so many, "limited-cap-room": each of its pairs pays its price, which is left out here and makes groups
seem worth more, and the room pays for it; taken as given too. "cost" is what broken soft limits cost, taken as given as well;
at the level "panels" a wish says what it brings at most, and "cost" what the chosen pairs lack of that;
at the level "groups" nothing is worth anything, and "cost" says what groups of mentees fall short by.

Exit codes: 0 proven, 2 no proof, 1 a file is damaged or contradicts itself.
"""
import csv
import sys

SCORES = ["what", "mentee_id", "mentor_id", "count"]
KINDS = [["wish", "seats", "first", "cost"], ["pair", "match"]]  # in the order in which they are read


def table(path, first):
    """The names of the levels, which follow the first columns of a file, and its rows."""
    lines = csv.reader(open(path, encoding="utf-8-sig", newline=""), strict=True)
    header = next(lines, [])
    levels = header[len(first):]
    if header[: len(first)] != first or not levels or len(set(header)) < len(header):
        sys.exit(f"{path}: columns {header}, expected {first} and then one for each level")
    return levels, rows(path, lines, len(header), len(first))


def rows(path, lines, width, first):
    """The place of each row, its first cells, and its numbers, one for each level."""
    for row in filter(None, lines):
        place = f"{path}, line {lines.line_num}"
        if len(row) != width:
            sys.exit(f"{place}: {len(row)} cells, expected {width}")
        yield place, [cell(text) for text in row[:first]], [number(place, x) for x in row[first:]]


def cell(text):
    """A cell without the apostrophe that keeps a spreadsheet from calculating."""
    return text[1:] if len(text) > 1 and text[0] == "'" and text[1] in "=+-@'\t\r" else text


def number(place, text):
    try:
        return int(text)
    except ValueError:
        sys.exit(f"{place}: {text!r} is not a whole number")


def put(entries, place, key, value):
    if key in entries:
        sys.exit(f"{place}: {key} stands in an earlier line too")
    entries[key] = value


def plus(one, other, times=1):
    return [a + times * b for a, b in zip(one, other)]


def product(counts, worth):
    return sum(a * b for a, b in zip(counts, worth))


class Limited:
    """The bound at a level under limits."""

    def __init__(self, level, names, prices):
        self.level, self.prices, self.zero = level, prices, [0] * len(names)
        self.counts = [self.of("multiplier", name) for name in names[:level]]
        self.counts.append(self.of("scale", ""))
        self.gains, self.first, self.alone = {}, {}, {}

    def of(self, side, name):
        return self.prices.get((side, name), self.zero)[self.level]

    def add(self, mentee, mentor, worth):
        gain = product(self.counts, worth) + self.of("limited-mentee", mentee)
        if gain > 0:
            self.gains.setdefault(mentor, []).append(gain)
        self.alone[mentor] = max(gain, self.alone.get(mentor, gain))

    def most(self, mentor, seats):
        """What a group of a mentor is worth at most without limits."""
        together = sum(sorted(self.gains.get(mentor, []), reverse=True)[:seats])
        first = product(self.counts, self.first[mentor]) if mentor in self.first else 0
        return max(0, (together or self.alone.get(mentor, -first)) + first)

    def bound(self, wishes, seats, above):
        """The bound, and the mentors for whom something is taken as given."""
        total, given = -product(self.counts, above[: self.level]), set()
        for mentee, worths in wishes.items():
            left = most = 0
            for worth in sorted(worths, reverse=True):  # the first wish is worth most
                left += product(self.counts, worth) - self.of("limited-mentee", mentee)
                most = max(most, left)
            total += most
        for mentor, count in seats.items():
            most = self.of("limited-mentor-most", mentor)
            if self.most(mentor, count) > most:
                given.add(mentor)
            total += most
        for (side, name), price in self.prices.items():
            if side == "limited-cap":  # taken as given, as limits are
                total += price[self.level] * self.of("limited-cap-room", name)
        return total // self.counts[self.level], given


def main(certificate, scores):
    levels, people = table(certificate, ["side", "id"])
    prices, wishes, seats, first, chosen, faults = {}, {}, {}, {}, {}, []
    if table(scores, SCORES)[0] != levels:
        sys.exit(f"{scores}: not the levels {levels} of {certificate}; they must be the same")
    for place, (side, name), price in people:
        put(prices, place, (side, name), price)
    zero = bound = reached = [0] * len(levels)
    scales = prices.get(("scale", ""), zero)
    lower = [Limited(level, levels, prices) for level in range(len(levels)) if scales[level]]
    if min(scales) < 0 or any(scales[low.level + 1 :].count(0) for low in lower):
        sys.exit(f"{certificate}: a level below one with a scale has none")

    def price(place, *person):
        return prices.get(person) or sys.exit(f"{place}: {person} has no price in {certificate}")

    for kinds in KINDS:
        for place, (what, mentee, mentor, count), worth in table(scores, SCORES)[1]:
            count = number(place, count)
            if what not in sum(KINDS, []) or count < 1 or (count > 1 and what != "seats"):
                sys.exit(f"{place}: {count} times {what!r} means nothing")
            if what not in kinds:
                continue
            if what == "cost":
                reached = plus(reached, worth, -1)
                continue
            if what == "wish":
                gain = plus(worth, price(place, "mentee", mentee), -1)
                wishes.setdefault(mentee, []).append(worth)
            elif what == "seats":
                gain = price(place, "mentor", mentor)
                put(seats, place, mentor, count)
            elif what == "first":
                put(first, place, mentor, worth)
                plain = price(place, "mentor", mentor)
                gain = plus(worth, plain)
                bound = plus(bound, max(plain, zero), -1)  # it is counted among the seats
                for low in lower:
                    low.first[mentor] = worth
            else:
                if what == "match":
                    put(chosen, place, (mentee, mentor), worth)
                if mentee not in wishes or mentor not in seats:
                    continue  # no wish is open, or no seat
                gain = plus(worth, price(place, "mentee", mentee))
                gain = plus(gain, price(place, "mentor", mentor), -1)
                for low in lower:
                    low.add(mentee, mentor, worth)
            if gain > zero:
                bound = plus(bound, gain, count)

    given = set()
    for low in lower:
        most, mentors = low.bound(wishes, seats, bound)
        if low == lower[0] and most >= bound[low.level]:
            sys.exit(f"{certificate}: the bound under limits is not below the one without")
        bound = bound[: low.level] + [most] + bound[low.level + 1 :]
        given |= mentors

    for mentor in set(first) & {mentor for _, mentor in chosen}:
        reached = plus(reached, first[mentor])
    free = dict(seats)
    for (mentee, mentor), fit in chosen.items():
        if not wishes.get(mentee):
            faults.append(f"{mentee} has more mentors than open wishes")
            continue
        best = max(wishes[mentee])
        wishes[mentee].remove(best)
        reached = plus(plus(reached, best), fit)
        free[mentor] = free.get(mentor, 0) - 1
        if free[mentor] < 0:
            faults.append(f"{mentor} has more mentees than open seats")

    for level, value, most in zip(levels, reached, bound):
        print(f"{level:12} reached {value:>14}   at most {most:>14}")
    if faults or reached > bound:
        print("\n".join(faults) or "The proof is wrong: the bound is below what was reached.")
        return 1
    if given:
        print(f"Taken as given: what limits leave {len(given)} of {len(seats)} mentors at most.")
    if reached < bound:
        print("No proof that this is the best; the bound tells how much better it could be at most.")
        return 2
    print(f"Proven: no other choice is better than these {len(chosen)} pairs.")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    try:
        sys.exit(main(sys.argv[1], sys.argv[2]))
    except (OSError, UnicodeError, csv.Error) as fault:
        sys.exit(f"A file cannot be read: {fault}")
