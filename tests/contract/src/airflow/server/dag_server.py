"""Answer what Airflow itself makes of a DAG file or an operator.

One JSON request a line on standard input, one JSON answer a line on standard
output. Importing Airflow takes seconds, answering takes milliseconds.

{"parse": "/.../dags/orders/orders.py", "now": "2026-03-14T00:00:00Z",
 "results": {"extract": {"return_value": ["a", "b"]}}}
    the file as the DAG processor sees it; `now` is when the DAG is started,
    its start date unless given; `results` are what tasks are supposed to
    have returned, by task and key
{"describe": {"module": "...", "name": "..."}}
    an operator's arguments
"""

from __future__ import annotations

import gc
import json
import os
import sys
import traceback

ANSWERS = os.fdopen(os.dup(1), "w", encoding="utf-8")
# What Airflow and its libraries print must not mix with the answers.
os.dup2(2, 1)
# Providers that the image lacks; last on the path, so installed packages win.
sys.path.append(os.environ["OVERLAY"])

import checked_schemas  # noqa: E402, F401
import compiled_templates  # noqa: E402, F401
from file_answer import file_answer  # noqa: E402
from operator_answer import operator_answer  # noqa: E402


def answer(request: dict) -> dict:
    try:
        if "parse" in request:
            return file_answer(request)
        return operator_answer(**request["describe"])
    except Exception:  # the test says what was asked and what failed
        return {"error": traceback.format_exc()}


# Most of what is there stays: to look through it again and again takes long.
gc.freeze()
gc.set_threshold(100_000, 50, 50)

for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), file=ANSWERS, flush=True)
