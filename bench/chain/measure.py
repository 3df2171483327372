"""Runs a command with all the processes it starts: python3 measure.py COMMAND… prints one line of JSON.

cpuSeconds: user and system time of all of them
peakMegabytes: resident memory of all of them together, looked at every 20 ms (shared pages count in each); where /proc is
  missing, or the command is over too soon, that of the largest one
"""

import json
import os
import resource
import subprocess
import sys
import threading
import time

PAGE = os.sysconf("SC_PAGE_SIZE")
EVERY = 0.02


def family(process):
    """The process and all that descend from it."""
    found = [process]
    for one in found:
        try:
            for task in os.listdir(f"/proc/{one}/task"):
                with open(f"/proc/{one}/task/{task}/children", encoding="ascii") as children:
                    found.extend(int(child) for child in children.read().split())
        except OSError:
            continue
    return found


def resident(process):
    try:
        with open(f"/proc/{process}/statm", encoding="ascii") as memory:
            return int(memory.read().split()[1]) * PAGE
    except (OSError, IndexError):
        return 0


def watch(process, peak, over):
    while not over.wait(EVERY):
        peak[0] = max(peak[0], sum(resident(one) for one in family(process)))


started = time.monotonic()
run = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
peak, over = [0], threading.Event()
watcher = threading.Thread(target=watch, args=(run.pid, peak, over))
watcher.start()
words = run.communicate()[1]
wall = time.monotonic() - started
over.set()
watcher.join()
used = resource.getrusage(resource.RUSAGE_CHILDREN)
figures = {
    "cpuSeconds": used.ru_utime + used.ru_stime,
    "wallSeconds": wall,
    "peakMegabytes": max(peak[0] / 1e6, used.ru_maxrss * 1024 / 1e6),
    "exit": run.returncode,
    "lastWords": words.decode("utf8", "replace")[-500:],
}
print(json.dumps(figures))
