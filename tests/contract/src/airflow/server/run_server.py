"""Run DAGs on real Airflow, as `airflow dags test` does, and say how it went.

One JSON request a line on standard input, one JSON answer a line on standard
output; the DAGs folder is the one that AIRFLOW__CORE__DAGS_FOLDER names.

{"run": "/.../dags/orders/orders.py", "conf": {"kind": "image"},
 "logicalDate": "2026-03-14T00:00:00Z", "events": {"s3://sales/orders": {"rows": 3}}}
    `conf` is what the run is started with; `events` are what others have
    written, by the asset's URI
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from unittest import mock

ANSWERS = os.fdopen(os.dup(1), "w", encoding="utf-8")
# What Airflow and the tasks print must not mix with the answers.
os.dup2(2, 1)
# Airflow puts the DAGs folder last on the path, so installed packages win.
sys.path.append(os.environ["AIRFLOW__CORE__DAGS_FOLDER"])

from airflow.utils import db  # noqa: E402

from run_answer import run_answer  # noqa: E402
from shared_api import share_api  # noqa: E402

# The table of the webserver's sessions is of no use here, and 2.8.1 cannot make
# it with the packages of today; Airflow 3 has none.
with mock.patch.object(db, "_get_flask_db", create=True):
    db.initdb()
share_api()


def answer(request: dict) -> dict:
    try:
        return run_answer(request)
    except Exception:  # the test says what was asked and what failed
        return {"error": traceback.format_exc()}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), file=ANSWERS, flush=True)
