"""A task as Airflow holds it after parsing."""

from __future__ import annotations

import functools

from airflow_api import MappedOperator
from asset_answer import asset_answer
from callback_answer import callback_answers
from jsonable import plain, seconds
from mapping_answer import copies, mapping_answer, result_arguments
from operator_answer import constructor_arguments
from rendered_fields import rendered_fields, template_context

EVENTS = ("failure", "success", "retry", "skipped", "execute")


def params_answer(params) -> dict:
    return {
        name: {
            "value": plain(param.value),
            "schema": plain(param.schema),
            "description": param.description,
        }
        for name, param in ((name, params.get_param(name)) for name in params)
    }


def param_values(params) -> dict:
    return {name: params.get_param(name).value for name in params}


@functools.cache
def own_arguments(operator: type) -> frozenset[str]:
    """Arguments of the class beside those that every operator has."""
    base = next(each for each in operator.__mro__ if each.__name__ == "BaseOperator")
    return frozenset(constructor_arguments(operator)) - frozenset(constructor_arguments(base))


def attributes(task) -> dict:
    """Arguments that the operator keeps under their own names."""
    kept = vars(task)
    return {name: plain(kept[name]) for name in sorted(own_arguments(type(task))) if name in kept}


def weight_rule(task) -> str:
    """Airflow made a class of each of its three words in 2.9."""
    rule = getattr(task.weight_rule, "value", task.weight_rule)
    name = rule if isinstance(rule, str) else type(rule).__name__
    return str.__str__(name).strip("_").removesuffix("PriorityWeightStrategy").lower()


def settings_answer(task) -> dict:
    return {
        "triggerRule": str(getattr(task.trigger_rule, "value", task.trigger_rule)),
        "retries": task.retries,
        "retryDelay": seconds(task.retry_delay),
        "retryExponentialBackoff": bool(task.retry_exponential_backoff),
        "retryDelayMax": seconds(task.max_retry_delay),
        "executionTimeout": seconds(task.execution_timeout),
        "pool": task.pool,
        "poolSlots": task.pool_slots,
        "queue": task.queue,
        "priorityWeight": task.priority_weight,
        "weightRule": weight_rule(task),
        "dependsOnPast": task.depends_on_past,
        "waitForDownstream": task.wait_for_downstream,
        "maxActive": task.max_active_tis_per_dag,
        "maxActivePerRun": task.max_active_tis_per_dagrun,
    }


def task_answer(task, dag, results: dict) -> dict:
    context = template_context(dag, param_values(task.params), results)
    mapped = isinstance(task, MappedOperator)
    plain_tasks = (
        [task.unmap(arguments) for arguments in copies(task, results)] if mapped else [task]
    )
    given = result_arguments(task) if mapped else frozenset()
    rendered = [rendered_fields(each, context, given) for each in plain_tasks]
    operator = task.operator_class if mapped else type(task)
    return {
        "id": task.task_id,
        "label": task.label,
        "displayName": getattr(task, "task_display_name", task.task_id),
        "class": operator.__name__,
        "module": operator.__module__,
        "group": task.task_group.group_id,
        "downstream": sorted(task.downstream_task_ids),
        **settings_answer(task),
        "owner": task.owner,
        "docs": task.doc_md,
        "isSetup": task.is_setup,
        "isTeardown": task.is_teardown,
        "failsRun": task.on_failure_fail_dagrun if task.is_teardown else None,
        "pushResult": plain_tasks[0].do_xcom_push if plain_tasks else None,
        "params": params_answer(task.params),
        "inlets": [asset_answer(asset) for asset in task.inlets],
        "outlets": [asset_answer(asset) for asset in task.outlets],
        "callbacks": callback_answers(task, EVENTS, context),
        "attributes": attributes(plain_tasks[0]) if plain_tasks else {},
        "rendered": rendered[0] if rendered else {},
        "mapping": mapping_answer(task) if mapped else None,
        "copies": rendered if mapped else [],
    }
