"""A mapped task: what it is copied over, and the copies that come of it."""

from __future__ import annotations

import itertools

from airflow_api import MappedOperator, XComArg
from jsonable import plain


def source(value) -> str | None:
    """In words, where the values come from; None for values in the file."""
    if not isinstance(value, XComArg):
        return None
    names = {"MapXComArg": "map", "ZipXComArg": "zip", "ConcatXComArg": "concat"}
    kind = names.get(type(value).__name__)
    if kind is None:
        return f"result of {value.operator.task_id} under {value.key}"
    inner = value.args if hasattr(value, "args") else [value.arg]
    return f"{kind} of {', '.join(filter(None, map(source, inner)))}"


def resolved(value, results: dict):
    """The values themselves, with the results that the question supposes."""
    if not isinstance(value, XComArg):
        return value
    if hasattr(value, "callables"):
        found = resolved(value.arg, results)
        for function in value.callables:
            found = [function(each) for each in found]
        return found
    if type(value).__name__ == "ZipXComArg":
        return list(zip(*(resolved(each, results) for each in value.args), strict=False))
    if hasattr(value, "args"):
        return list(itertools.chain(*(resolved(each, results) for each in value.args)))
    supposed = results.get(value.operator.task_id, {})
    if value.key in supposed:
        return supposed[value.key]
    return [f"element of {source(value)}"]


def elements(values):
    return list(values.items()) if isinstance(values, dict) else values


def copies(task: MappedOperator, results: dict) -> list[dict]:
    """The arguments of each copy, in Airflow's order."""
    expanded = task._get_specified_expand_input().value
    if isinstance(expanded, dict):
        lists = [elements(resolved(each, results)) for each in expanded.values()]
        return [dict(zip(expanded, each, strict=True)) for each in itertools.product(*lists)]
    return [each for each in resolved(expanded, results) if isinstance(each, dict)]


def result_arguments(task: MappedOperator) -> frozenset[str]:
    """Arguments of `expand` that are results; Airflow fills no template in there."""
    expanded = task._get_specified_expand_input().value
    given = expanded.items() if isinstance(expanded, dict) else ()
    return frozenset(name for name, value in given if isinstance(value, XComArg))


def mapping_answer(task: MappedOperator) -> dict:
    expanded = task._get_specified_expand_input().value
    by_argument = isinstance(expanded, dict)
    return {
        "each": {name: source(value) for name, value in expanded.items()} if by_argument else None,
        "kwargs": None if by_argument else (source(expanded) or "list"),
        "label": getattr(task, "map_index_template", None),
        "partial": plain(
            {
                name: source(value) or value
                for name, value in task.partial_kwargs.items()
                if name not in ("params", "default_args", "dag", "task_group")
            }
        ),
    }
