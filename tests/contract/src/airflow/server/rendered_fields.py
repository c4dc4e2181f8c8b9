"""Template fields as Airflow fills them in for a run."""

from __future__ import annotations

import types

import pendulum
from airflow.models.taskinstance import TaskInstance

from airflow_api import macros
from jsonable import plain
from triggering_events import triggering_events

RUN_DATE = pendulum.datetime(2026, 3, 14, 15, 9, 26, tz="UTC")
RUN_ID = "manual__2026-03-14"


class RunningTask:
    """Stands in for the task instance; results are pulled from it."""

    # Until 2.9 Airflow asks whether it is one.
    __class__ = property(lambda _: TaskInstance)

    run_id = RUN_ID
    task_id = "running"
    state = "failed"
    try_number = 1
    max_tries = 1
    map_index = -1
    hostname = "worker"
    log_url = "https://airflow.example.com/log"
    mark_success_url = "https://airflow.example.com/success"

    def __init__(self, dag, results: dict):
        self.dag_id = dag.dag_id
        self.results = results

    def get_relevant_upstream_map_indexes(self, *_, **__):
        return None

    def xcom_pull(self, task_ids=None, key="return_value", **_):
        if isinstance(task_ids, (list, tuple)):
            return [self.xcom_pull(each, key) for each in task_ids]
        supposed = self.results.get(task_ids, {})
        return supposed.get(key, f"result of {task_ids} under {key}")


def template_context(dag, params: dict, results: dict) -> dict:
    running = RunningTask(dag, results)
    return {
        "dag": dag,
        "params": params,
        "macros": macros,
        "ds": "2026-03-14",
        "ds_nodash": "20260314",
        "ts": RUN_DATE.isoformat(),
        "ts_nodash": "20260314T150926",
        "run_id": RUN_ID,
        "logical_date": RUN_DATE,
        "data_interval_start": RUN_DATE,
        "data_interval_end": RUN_DATE,
        "dag_run": types.SimpleNamespace(
            run_id=RUN_ID,
            run_type="manual",
            run_after=RUN_DATE,
            logical_date=RUN_DATE,
            start_date=RUN_DATE,
            data_interval_start=RUN_DATE,
            data_interval_end=RUN_DATE,
            conf={},
        ),
        # Airflow 2 looks here for copies of a mapped task.
        "expanded_ti_count": None,
        "ti": running,
        "task_instance": running,
        **triggering_events(dag),
    }


def rendered_fields(task, context: dict, results: frozenset[str] = frozenset()) -> dict:
    """`results` are arguments that are results of tasks, which Airflow leaves as they are."""
    copy = task.prepare_for_execution()
    names = copy.template_fields
    copy.template_fields = [name for name in names if name not in results]
    copy.resolve_template_files()
    copy.render_template_fields({**context, "task": copy})
    return {name: plain(getattr(copy, name, None)) for name in names}
