"""What the versions of Airflow name differently, under one name each."""

from __future__ import annotations

import importlib
import os
from pathlib import Path

from airflow import __version__
from airflow.timetables.base import TimeRestriction

VERSION = tuple(int(part) for part in __version__.split(".")[:2])


def since(version: tuple[int, int], newer: str, older: str):
    """The object, as `module:name`, where this version has it."""
    module, name = (newer if version <= VERSION else older).split(":")
    return getattr(importlib.import_module(module), name)


DagBag = since((3, 1), "airflow.dag_processing.dagbag:DagBag", "airflow.models.dagbag:DagBag")
Serialization = since(
    (3, 2),
    "airflow.serialization.serialized_objects:DagSerialization",
    "airflow.serialization.serialized_objects:SerializedDAG",
)
MappedOperator = since(
    (3, 0),
    "airflow.sdk.definitions.mappedoperator:MappedOperator",
    "airflow.models.mappedoperator:MappedOperator",
)
TaskGroup = since((3, 0), "airflow.sdk:TaskGroup", "airflow.utils.task_group:TaskGroup")
XComArg = since((3, 0), "airflow.sdk:XComArg", "airflow.models.xcom_arg:XComArg")
timezone = importlib.import_module(
    "airflow._shared.timezones.timezone" if VERSION >= (3, 2) else "airflow.utils.timezone"
)
macros = importlib.import_module(
    "airflow.sdk.execution_time.macros" if VERSION >= (3, 0) else "airflow.macros"
)

NO_EXAMPLES = {} if VERSION >= (3, 3) else {"include_examples": False}


def load(path: Path):
    """The DAGs of a file, as the DAG processor collects them."""
    bag = DagBag(dag_folder=os.devnull, **NO_EXAMPLES)
    bag.process_file(str(path), only_if_updated=False)
    return bag


def triggering_events_of(events: list) -> dict:
    """By the name that the template context has for them."""
    if VERSION >= (3, 0):
        context = importlib.import_module("airflow.sdk.execution_time.context")
        accessor = context.TriggeringAssetEventsAccessor.build(events)
        return {"triggering_asset_events": accessor}
    return {"triggering_dataset_events": {each.asset.uri: [each] for each in events}}


def scheduler_timetable(dag):
    """The timetable that knows the next run; from 3.2 only the scheduler's copy does."""
    if VERSION >= (3, 2):
        return Serialization.from_dict(Serialization.to_dict(dag)).timetable
    return dag.timetable


__all__ = [
    "VERSION",
    "MappedOperator",
    "Serialization",
    "TaskGroup",
    "TimeRestriction",
    "XComArg",
    "load",
    "macros",
    "scheduler_timetable",
    "timezone",
    "triggering_events_of",
]
