"""Writes scenarios, one per line: scenarios.py COUNT. Every name is different; populations, dates and contracts vary, identically in every run."""
import json
import random
import sys

MISSIONS = ["accessToCare", "carePathways", "prevention", "healthCrisis", "careQuality", "professionalSupport"]


def day(choose, first, last):
    return f"{choose.randint(first, last)}-{choose.randint(1, 12):02}-{choose.randint(1, 28):02}"


def contract(choose):
    signed = day(choose, 2020, 2026)
    missions = choose.sample(MISSIONS, choose.randint(1, 6))
    return {"signed": signed, "missions": [{"mission": mission, "started": signed} for mission in missions]}


def scenario(number, choose):
    facts = {
        "format": "cpts.scenario/1",
        "name": f"CPTS {number}",
        "asOf": day(choose, 2023, 2027),
        "territory": {"population": choose.randint(1, 300_000)},
    }
    if choose.random() < 0.5:
        facts["contract"] = contract(choose)
    if number % 1000 == 0:
        del facts["territory"]
    return facts


def main(count):
    choose = random.Random(20190825)
    for number in range(1, count + 1):
        sys.stdout.write(json.dumps(scenario(number, choose), separators=(",", ":")) + "\n")


main(int(sys.argv[1]))
