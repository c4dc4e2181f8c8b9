"""Time what the DAG processor does with each file: import it, bag it.

Reads {"rounds": 31, "files": ["..."]} from standard input, writes
{"<file>": [seconds, ...]} to standard output. The files take turns, so that
what slows the machine down slows all of them.
"""

import gc
import json
import os
import sys
from time import perf_counter

ANSWER = os.fdopen(os.dup(1), "w", encoding="utf-8")
# What Airflow and its libraries print must not mix with the answer.
os.dup2(2, 1)

try:
    from airflow.dag_processing.dagbag import DagBag
except ImportError:
    from airflow.models.dagbag import DagBag

question = json.load(sys.stdin)


def parse(path):
    bag = DagBag(dag_folder=os.devnull, include_examples=False)
    gc.collect()
    begin = perf_counter()
    found = bag.process_file(path, only_if_updated=False)
    seconds = perf_counter() - begin
    if bag.import_errors or len(found) != 1:
        raise RuntimeError(f"{path}: {bag.import_errors or 'no DAG'}")
    return seconds


times = {path: [] for path in question["files"]}
for path in times:  # imports are paid once in a process, not at each parse
    parse(path)
for _ in range(question["rounds"]):
    for path, found in times.items():
        found.append(parse(path))
print(json.dumps(times), file=ANSWER, flush=True)
