"""A DAG as Airflow holds it after parsing."""

from __future__ import annotations

import pendulum

from airflow_api import VERSION
from callback_answer import callback_answers
from group_answer import group_answers
from jsonable import plain, seconds
from rendered_fields import template_context
from schedule_answer import schedule_answer
from task_answer import param_values, params_answer, task_answer

EVENTS = ("failure", "success")


def edge_labels(dag) -> dict:
    return {
        f"{upstream} >> {downstream}": info["label"]
        for upstream, each in dag.edge_info.items()
        for downstream, info in each.items()
        if info.get("label")
    }


def access_answer(access_control) -> dict:
    """Permissions by role; from 2.10 they stand under the kind of resource."""
    return {
        role: sorted(given["DAGs"] if isinstance(given, dict) else given)
        for role, given in (access_control or {}).items()
    }


def deadline_answers(dag) -> list[dict]:
    given = getattr(dag, "deadline", None) or []
    return [
        {
            "reference": type(alert.reference).__name__,
            "after": seconds(alert.interval),
            "callback": {
                "path": alert.callback.path,
                "kwargs": plain(alert.callback.kwargs),
            },
        }
        for alert in (given if isinstance(given, (list, tuple)) else [given])
    ]


def dag_answer(dag, now: pendulum.DateTime | None, results: dict) -> dict:
    values = param_values(dag.params)
    context = template_context(dag, values, results)
    return {
        "dagId": dag.dag_id,
        "displayName": getattr(dag, "dag_display_name", dag.dag_id),
        "description": dag.description,
        "docs": dag.doc_md,
        "owner": dag.owner,
        "ownerLinks": plain(dag.owner_links),
        "tags": sorted(dag.tags),
        "catchup": dag.catchup,
        "paused": dag.is_paused_upon_creation,
        "maxActiveRuns": dag.max_active_runs,
        "maxActiveTasks": dag.max_active_tasks,
        "maxConsecutiveFailures": getattr(dag, "max_consecutive_failed_dag_runs", 0),
        "runTimeout": seconds(dag.dagrun_timeout),
        "failFast": dag.fail_fast if VERSION >= (3, 0) else dag.fail_stop,
        "nativeRendering": dag.render_template_as_native_obj,
        "accessControl": access_answer(dag.access_control),
        "deadlines": deadline_answers(dag),
        "callbacks": callback_answers(dag, EVENTS, context),
        "timezone": dag.timezone.name,
        "startDate": dag.start_date.isoformat(),
        "endDate": dag.end_date.isoformat() if dag.end_date else None,
        **schedule_answer(dag, now),
        "params": params_answer(dag.params),
        "paramValues": plain(values),
        "groups": group_answers(dag.task_group),
        "labels": edge_labels(dag),
        "tasks": [task_answer(task, dag, results) for task in dag.tasks],
    }
