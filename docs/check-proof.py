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

each counted only where it is positive: a chosen pair uses one wish, one pair and one seat, and the
prices cancel. If the chosen pairs are worth that sum, nothing is better. A pair counts only where its
mentee has an open wish and its mentor an open seat. Values have several levels; the first level in
which two of them differ decides, as in a dictionary.
"""
import csv
import sys


def table(path, first):
    """The names of the levels, which follow the first columns of a file, and its rows."""
    rows = csv.DictReader(open(path, encoding="utf-8-sig", newline=""))
    header = list(rows.fieldnames or [])
    levels = header[len(first):]
    if header[: len(first)] != first or not levels or len(set(header)) < len(header):
        sys.exit(f"{path}: columns {header}, expected {first} and then one for each level")
    return levels, rows


def cell(text):
    """A cell without the apostrophe that keeps a spreadsheet from calculating."""
    return text[1:] if len(text) > 1 and text[0] == "'" and text[1] in "=+-@'\t\r" else text


def plus(one, other):
    return tuple(a + b for a, b in zip(one, other))


def minus(one, other):
    return tuple(a - b for a, b in zip(one, other))


def main(certificate, scores):
    levels, offers = table(scores, ["what", "mentee_id", "mentor_id", "count"])
    priced, people = table(certificate, ["side", "id"])
    if priced != levels:
        sys.exit(f"levels {priced} have prices, levels {levels} have scores; they must be the same")
    prices = {}
    for row in people:
        prices[row["side"], cell(row["id"])] = tuple(int(row[level]) for level in levels)
    zero = (0,) * len(levels)
    bound = reached = zero
    wishes, seats, chosen, faults = {}, {}, [], []

    for row in offers:
        worth = tuple(int(row[level]) for level in levels)
        mentee, mentor = cell(row["mentee_id"]), cell(row["mentor_id"])
        count = int(row["count"])
        if row["what"] == "wish":
            gain = minus(worth, prices["mentee", mentee])
            wishes.setdefault(mentee, []).append(worth)
        elif row["what"] == "seats":
            gain = prices["mentor", mentor]
            seats[mentor] = count
        else:
            if row["what"] == "match":
                chosen.append((mentee, mentor, worth))
            if mentee not in wishes or mentor not in seats:
                continue  # no wish is open, or no seat
            gain = minus(plus(worth, prices["mentee", mentee]), prices["mentor", mentor])
        if gain > zero:
            bound = plus(bound, tuple(count * value for value in gain))

    if len(set(pair[:2] for pair in chosen)) < len(chosen):
        faults.append("a pair was chosen twice")
    for mentee, mentor, fit in chosen:
        if not wishes.get(mentee):
            faults.append(f"{mentee} has more mentors than open wishes")
            continue
        reached = plus(reached, plus(wishes[mentee].pop(0), fit))
        seats[mentor] = seats.get(mentor, 0) - 1
        if seats[mentor] < 0:
            faults.append(f"{mentor} has more mentees than open seats")

    for level, value, most in zip(levels, reached, bound):
        print(f"{level:12} reached {value:>14}   at most {most:>14}")
    if faults or reached > bound:
        print("\n".join(faults) or "The proof is wrong: the bound is below what was reached.")
        return 1
    if reached < bound:
        print("No proof that this is the best; the bound tells how much better it could be at most.")
        return 2
    print(f"Proven: no other choice is better than these {len(chosen)} pairs.")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
