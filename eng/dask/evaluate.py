"""Evaluates a file of scenarios on the workers of a Dask scheduler, and by one process, and compares the bytes.

evaluate.py SCHEDULER SCENARIOS LINES PID COMMAND…   partitions of LINES lines; the worker with process id PID is killed when a third of them are done
"""
import hashlib
import os
import signal
import subprocess
import sys
import time

from distributed import Client, as_completed


def partitions(path, lines):
    """The partitions of a file, each as (number of lines before it, byte offset, number of bytes)."""
    found, start, end, count = [], 0, 0, 0
    with open(path, "rb") as file:
        for line in file:
            end += len(line)
            count += 1
            if count % lines == 0:
                found.append((count - lines, start, end - start))
                start = end
    if end > start:
        found.append((count - count % lines, start, end - start))
    return found, count


def evaluate(path, partition, command):
    """Passes the lines of a partition to the command. Blank lines before them make the findings refer to the lines of the whole file."""
    before, start, length = partition
    with open(path, "rb") as file:
        file.seek(start)
        lines = file.read(length)
    run = subprocess.run(command, input=b"\n" * before + lines, stdout=subprocess.PIPE, check=False)
    if run.returncode not in (0, 1):
        raise RuntimeError(f"exit code {run.returncode}")
    return digest(run.stdout)


def digest(answers):
    return answers.count(b"\n"), len(answers), hashlib.sha256(answers).hexdigest()


def by_one_process(path, lines, command):
    """What one process writes for the whole file, partition by partition."""
    found, answers, count = [], [], 0
    with open(path, "rb") as file, subprocess.Popen(command, stdin=file, stdout=subprocess.PIPE) as run:
        for answer in run.stdout:
            answers.append(answer)
            count += 1
            if count % lines == 0:
                found.append(digest(b"".join(answers)))
                answers.clear()
    if answers:
        found.append(digest(b"".join(answers)))
    return found


def by_workers(client, path, parts, command, victim):
    futures = [client.submit(evaluate, path, part, command, pure=False) for part in parts]
    for done, _ in enumerate(as_completed(futures), 1):
        if victim and done * 3 >= len(parts):
            running = sum(len(keys) for keys in client.processing().values())
            print(f"{done} of {len(parts)} partitions are done, {running} are with the workers: worker {victim} is killed", flush=True)
            os.kill(victim, signal.SIGKILL)
            victim = None
    print(f"workers left: {len(client.scheduler_info()['workers'])}", flush=True)
    return client.gather(futures)


def said(name, results, seconds):
    answers, size = sum(result[0] for result in results), sum(result[1] for result in results)
    print(f"{name}: {answers} answers, {size / 1e6:.0f} MB in {seconds:.1f} s: {answers / seconds:.0f} a second", flush=True)
    return answers


def main(scheduler, path, lines, victim, *command):
    parts, count = partitions(path, int(lines))
    print(f"{count} scenarios, {os.path.getsize(path) / 1e6:.0f} MB, {len(parts)} partitions", flush=True)
    with Client(scheduler) as client:
        client.wait_for_workers(2)
        start = time.monotonic()
        distributed = by_workers(client, path, parts, list(command), int(victim))
        answers = said("two workers, one of them killed", distributed, time.monotonic() - start)
    start = time.monotonic()
    single = by_one_process(path, int(lines), list(command))
    said("one process", single, time.monotonic() - start)
    different = sum(left != right for left, right in zip(distributed, single)) + abs(len(distributed) - len(single))
    print(f"partitions whose bytes differ: {different}")
    return 0 if different == 0 and answers == count else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
