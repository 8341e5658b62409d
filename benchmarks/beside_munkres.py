#!/usr/bin/env python3
"""A whole run from files to files beside the Munkres tool on the same data.

Writes a seeded programme of 500 mentees who want three mentors each and 500 mentors with three
seats each. The tool does what tools on the Python package munkres do: it reads the two files,
scores every pair, solves one dense 500 x 500 matrix for each wish with the pairs before ruled out,
and writes the pairs. Then ./matching run proposes for the same folder. Both follow one rule (a
language in common) and score by the same two criteria.

    apt-get install python3-munkres            (or: pip install munkres==1.1.4)
    python3 benchmarks/beside_munkres.py
    python3 benchmarks/beside_munkres.py --size=100
"""

import argparse
import csv
import pathlib
import random
import resource
import subprocess
import sys
import tempfile
import time

WISHES = 3
RULED_OUT = 10_000
LANGUAGES = ["English", "French", "German", "Polish", "Spanish"]
DOMAINS = ["data", "finance", "hiring", "law", "logistics", "quality", "sales", "security"]
NEEDS = ["coaching", "delegation", "feedback", "focus", "networking", "planning", "strategy", "writing"]

POLICY = """program: Beside the Munkres tool
cycle: 2027-Q1
defaults: none
lists: {separator: ";"}
rules:
  language: on
criteria:
  needs-covered: {points: 60}
  domain: {points: 40}
"""


def write(folder, size, seed):
    """The programme as files."""
    draw = random.Random(seed)
    (folder / "program.yaml").write_text(POLICY, encoding="utf-8")
    for name, letter, words, count in [
        ("mentees.csv", "E", "development_areas", "mentors_wanted"),
        ("mentors.csv", "M", "strengths", "capacity"),
    ]:
        with open(folder / name, "w", newline="", encoding="utf-8") as file:
            rows = csv.writer(file)
            rows.writerow(["id", "languages", words, "domains", count])
            for number in range(1, size + 1):
                rows.writerow([
                    f"{letter}-{number:04}",
                    "; ".join(draw.sample(LANGUAGES, 2)),
                    "; ".join(draw.sample(NEEDS, 3)),
                    "; ".join(draw.sample(DOMAINS, 3)),
                    WISHES,
                ])


def people(path):
    """The rows of a file, with sets of words."""
    with open(path, newline="", encoding="utf-8") as file:
        return [
            {column: cell if column == "id" else frozenset(cell.split("; "))
             for column, cell in row.items()}
            for row in csv.DictReader(file)
        ]


def points(mentee, mentor):
    """What a pair earns of 100, none if the rule forbids it."""
    if not mentee["languages"] & mentor["languages"]:
        return None
    needs = len(mentee["development_areas"] & mentor["strengths"]) / len(mentee["development_areas"])
    domains = len(mentee["domains"] & mentor["domains"]) / len(mentee["domains"])
    return 60 * needs + 40 * domains


def tool(folder):
    """The whole run of the tool."""
    from munkres import Munkres

    mentees, mentors = people(folder / "mentees.csv"), people(folder / "mentors.csv")
    costs = []
    for mentee in mentees:
        earned = [points(mentee, mentor) for mentor in mentors]
        costs.append([RULED_OUT if one is None else round(100 - one) for one in earned])
    with open(folder / "tool.csv", "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["mentee_id", "mentor_id"])
        for _ in range(WISHES):
            for mentee, mentor in Munkres().compute(costs):
                if costs[mentee][mentor] < RULED_OUT:
                    rows.writerow([mentees[mentee]["id"], mentors[mentor]["id"]])
                    costs[mentee][mentor] = RULED_OUT


def timed(command):
    """Seconds by the clock and of the processor that a command takes."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    clock, after = time.monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(f"{command[0]} ended with {done.returncode}\n{done.stdout}")
    return clock, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def summed(path, folder):
    """Wishes met and mean points of the pairs in a file; every pair is checked."""
    mentees = {one["id"]: one for one in people(folder / "mentees.csv")}
    mentors = {one["id"]: one for one in people(folder / "mentors.csv")}
    with open(path, newline="", encoding="utf-8-sig") as file:
        pairs = [(row["mentee_id"], row["mentor_id"]) for row in csv.DictReader(file)]
    for side in (0, 1):
        ids = [pair[side] for pair in pairs]
        if len(set(pairs)) != len(pairs) or any(ids.count(one) > WISHES for one in set(ids)):
            sys.exit(f"{path} has a pair twice or somebody too often")
    earned = [points(mentees[mentee], mentors[mentor]) for mentee, mentor in pairs]
    if any(one is None for one in earned):
        sys.exit(f"{path} has a pair without a language in common")
    return len(pairs), sum(earned) / len(pairs)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--size", type=int, default=500)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--runs", type=int, default=3, help="of ./matching; the median counts")
    options.add_argument("--tool", help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.tool:
        tool(pathlib.Path(given.tool))
        return
    launcher = str(pathlib.Path(__file__).resolve().parent.parent / "matching")
    subprocess.run([launcher, "--version"], check=True, stdout=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory() as at:
        ours = []
        for number in range(given.runs):
            folder = pathlib.Path(at) / f"run-{number}"
            folder.mkdir()
            write(folder, given.size, given.seed)
            ours.append(timed([launcher, "run", str(folder)]))
        proposed = next(folder.glob("cycles/*/proposal-1/matches.csv"))
        theirs = timed([sys.executable, __file__, "--tool", str(folder)])
        clock, processor = sorted(ours)[len(ours) // 2]
        print("| whole run | clock, s | processor, s | wishes met | mean points of 100 |")
        print("|---|---|---|---|---|")
        for name, took, path in [
            ("./matching run", (clock, processor), proposed),
            ("Munkres tool (Python, munkres)", theirs, folder / "tool.csv"),
        ]:
            met, mean = summed(path, folder)
            print(f"| {name} | {took[0]:.2f} | {took[1]:.2f} | {met} of {WISHES * given.size} | {mean:.1f} |")
        print(f"\nRatio: {theirs[0] / clock:.0f} by the clock, {theirs[1] / processor:.0f} of processor time")


if __name__ == "__main__":
    main()
