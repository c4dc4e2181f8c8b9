"""Answer what Airflow itself makes of a DAG file or an operator.

One JSON request a line on standard input, one JSON answer a line on standard
output. Importing Airflow takes seconds, answering takes milliseconds.

{"parse": "/.../dags/orders/orders.py"}  the file as the DAG processor sees it
{"describe": {"module": "...", "name": "..."}}  an operator's arguments
"""

from __future__ import annotations

import importlib
import inspect
import json
import os
import sys
import warnings
from pathlib import Path

ANSWERS = os.fdopen(os.dup(1), "w", encoding="utf-8")
# What Airflow and its libraries print must not mix with the answers.
os.dup2(2, 1)

import pendulum  # noqa: E402
from airflow_api import Serialization, TimeRestriction, load, scheduler_timetable  # noqa: E402

RUN_DATE = pendulum.datetime(2026, 3, 14, 15, 9, 26, tz="UTC")


class PulledResults:
    """Stands in for the task instance where results are pulled from."""

    def get_relevant_upstream_map_indexes(self, *_, **__):
        return None

    def xcom_pull(self, *, task_ids, key="return_value", **_):
        return f"result of {task_ids} under {key}"


def seconds(duration):
    return None if duration is None else duration.total_seconds()


def jsonable(value):
    return json.loads(json.dumps(value, default=str))


def rendered_fields(task, params):
    context = {
        "params": params,
        "ds": "2026-03-14",
        "ds_nodash": "20260314",
        "ts": RUN_DATE.isoformat(),
        "ts_nodash": "20260314T150926",
        "run_id": "manual__2026-03-14",
        "logical_date": RUN_DATE,
        "data_interval_start": RUN_DATE,
        "data_interval_end": RUN_DATE,
        # Airflow 2 looks here for copies of a mapped task.
        "expanded_ti_count": None,
        "ti": PulledResults(),
        "task_instance": PulledResults(),
    }
    copy = task.prepare_for_execution()
    copy.resolve_template_files()
    copy.render_template_fields(context)
    return {name: jsonable(getattr(copy, name, None)) for name in copy.template_fields}


def describe_task(task, params):
    return {
        "id": task.task_id,
        "class": type(task).__name__,
        "module": type(task).__module__,
        "downstream": sorted(task.downstream_task_ids),
        "triggerRule": str(getattr(task.trigger_rule, "value", task.trigger_rule)),
        "retries": task.retries,
        "retryDelay": seconds(task.retry_delay),
        "retryExponentialBackoff": bool(task.retry_exponential_backoff),
        "executionTimeout": seconds(task.execution_timeout),
        "pool": task.pool,
        "priorityWeight": task.priority_weight,
        "dependsOnPast": task.depends_on_past,
        "owner": task.owner,
        "docs": task.doc_md,
        "rendered": rendered_fields(task, params),
    }


def next_runs(dag):
    """The first three runs from the start date on, whatever the clock says."""
    restriction = TimeRestriction(dag.start_date, dag.end_date, catchup=True)
    timetable = scheduler_timetable(dag)
    runs, last = [], None
    for _ in range(3):
        info = timetable.next_dagrun_info(
            last_automated_data_interval=last, restriction=restriction
        )
        if info is None:
            break
        zone = dag.timezone
        runs.append(
            {
                "runAfter": pendulum.instance(info.run_after).in_tz(zone).isoformat(),
                "logicalDate": pendulum.instance(info.data_interval.start)
                .in_tz(zone)
                .isoformat(),
            }
        )
        last = info.data_interval
    return runs


def describe_dag(dag):
    params = {name: dag.params.get_param(name).value for name in dag.params}
    return {
        "dagId": dag.dag_id,
        "description": dag.description,
        "docs": dag.doc_md,
        "owner": dag.owner,
        "tags": sorted(dag.tags),
        "catchup": dag.catchup,
        "paused": dag.is_paused_upon_creation,
        "maxActiveRuns": dag.max_active_runs,
        "maxActiveTasks": dag.max_active_tasks,
        "runTimeout": seconds(dag.dagrun_timeout),
        "timezone": dag.timezone.name,
        "startDate": dag.start_date.isoformat(),
        "endDate": dag.end_date.isoformat() if dag.end_date else None,
        "timetable": type(dag.timetable).__name__,
        "cron": getattr(dag.timetable, "_expression", None),
        "runs": next_runs(dag),
        "params": {
            name: {"schema": jsonable(param.schema), "description": param.description}
            for name, param in ((name, dag.params.get_param(name)) for name in dag.params)
        },
        "paramValues": jsonable(params),
        "tasks": [describe_task(task, params) for task in dag.tasks],
    }


def parse(request):
    path = Path(request["parse"])
    folder = str(path.parent.parent)
    own_package = path.parent.name
    # Airflow puts the DAGs folder last on the path, so installed packages win.
    sys.path.append(folder)
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            bag = load(path)
        if not bag.dags:
            return {"importErrors": list(bag.import_errors.values()), "dags": []}
        again = load(path)
        texts = [
            [json.dumps(Serialization.to_dict(dag)) for dag in each.dags.values()]
            for each in (bag, again)
        ]
        return {
            "importErrors": list(bag.import_errors.values()),
            "warnings": [
                f"{warning.category.__name__}: {warning.message}"
                for warning in caught
                if warning.filename == str(path)
            ],
            "stable": texts[0] == texts[1],
            "dags": [describe_dag(dag) for dag in bag.dags.values()],
        }
    finally:
        sys.path.remove(folder)
        for name in [n for n in sys.modules if n.split(".")[0] == own_package]:
            del sys.modules[name]
        importlib.invalidate_caches()


def describe(request):
    """Arguments through every constructor that the class hands `kwargs` to."""
    module = importlib.import_module(request["describe"]["module"])
    operator = getattr(module, request["describe"]["name"])
    arguments = {}
    for each in operator.__mro__:
        if "__init__" not in vars(each) or each is object:
            continue
        signature = inspect.signature(vars(each)["__init__"])
        for parameter in list(signature.parameters.values())[1:]:
            if parameter.kind in (parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL):
                continue
            empty = parameter.default is parameter.empty
            arguments.setdefault(
                parameter.name,
                {
                    "required": empty,
                    "default": None if empty else jsonable(parameter.default),
                },
            )
    return {
        "arguments": arguments,
        "templateFields": list(operator.template_fields),
        "templateExt": list(operator.template_ext),
    }


def answer(request):
    try:
        return parse(request) if "parse" in request else describe(request)
    except Exception as error:  # the test says what was asked and what failed
        return {"error": f"{type(error).__name__}: {error}"}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), file=ANSWERS, flush=True)
