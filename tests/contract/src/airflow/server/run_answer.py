"""A DAG run from its first to its last task, in this process."""

from __future__ import annotations

import importlib
from pathlib import Path

import pendulum
from airflow.utils.session import create_session

from airflow_api import VERSION, load, since
from consumed_events import consumed_events
from jsonable import plain

XComModel = since((3, 0), "airflow.models.xcom:XComModel", "airflow.models.xcom:XCom")
DATE = "logical_date" if VERSION >= (3, 0) else "execution_date"


def name_of(row) -> str:
    """`load`, or `load[0]` for the first copy of a mapped task."""
    return row.task_id if row.map_index < 0 else f"{row.task_id}[{row.map_index}]"


def results_of(run) -> dict:
    """What the tasks have pushed, by their names and by key."""
    results: dict = {}
    with create_session() as session:
        rows = session.query(XComModel).filter_by(dag_id=run.dag_id, run_id=run.run_id)
        for row in rows:
            pushed = results.setdefault(name_of(row), {})
            # Airflow 2 has read it already when it loaded the row.
            value = XComModel.deserialize_value(row) if VERSION >= (3, 0) else row.value
            pushed[row.key] = plain(value)
    return results


def states_of(run) -> dict:
    with create_session() as session:
        rows = run.get_task_instances(session=session)
        return {name_of(row): row.state and str(row.state) for row in rows}


def run_answer(request: dict) -> dict:
    importlib.invalidate_caches()
    bag = load(Path(request["run"]))
    if bag.import_errors:
        return {"error": "\n".join(bag.import_errors.values())}
    (dag,) = bag.dags.values()
    date = pendulum.parse(request.get("logicalDate", "2026-03-14T00:00:00Z"))
    with consumed_events(request.get("events", {})):
        run = dag.test(run_conf=request.get("conf"), **{DATE: date})
    return {"state": str(run.state), "tasks": states_of(run), "results": results_of(run)}
