"""measure.py COMMAND...: runs a command to its end and prints one line of JSON: wall and CPU seconds, and the most
memory in MB. CPU is that of the whole tree of processes, those included that outlive their parents (they become
children of this process, prctl(2) PR_SET_CHILD_SUBREAPER). Memory is the proportional set of the tree, looked at ten
times a second, or the largest resident set of one process where that is more."""
import ctypes
import json
import os
import resource
import subprocess
import sys
import threading
import time

PR_SET_CHILD_SUBREAPER = 36


def children(pid):
    try:
        threads = os.listdir(f"/proc/{pid}/task")
        found = [c for t in threads for c in open(f"/proc/{pid}/task/{t}/children").read().split()]
    except OSError:
        return []
    return [pid] + [p for c in found for p in children(int(c))]


def share(pid):
    """The proportional set of a process, in kB."""
    try:
        lines = open(f"/proc/{pid}/smaps_rollup").read().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def main():
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    start = time.perf_counter()
    process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    most, ended = [0], threading.Event()

    def watch():
        while not ended.wait(0.1):
            most[0] = max(most[0], sum(share(pid) for pid in children(process.pid)))

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    said = process.stderr.read()
    status = process.wait()
    wall = time.perf_counter() - start
    ended.set()
    watcher.join()
    try:
        while True:
            os.wait()
    except ChildProcessError:
        pass
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    memory = max(most[0], used.ru_maxrss) / 1024
    print(json.dumps({"wall": wall, "cpu": used.ru_utime + used.ru_stime, "memory": memory}))
    if status != 0:
        sys.stderr.buffer.write(said[-2000:])
    sys.exit(status)


main()
