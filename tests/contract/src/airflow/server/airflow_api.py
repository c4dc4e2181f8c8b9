"""What the versions of Airflow name differently, under one name each."""

from __future__ import annotations

import os
from pathlib import Path

from airflow import __version__
from airflow.timetables.base import TimeRestriction

VERSION = tuple(int(part) for part in __version__.split(".")[:2])

if VERSION >= (3, 1):
    from airflow.dag_processing.dagbag import DagBag
else:
    from airflow.models.dagbag import DagBag

if VERSION >= (3, 2):
    from airflow.serialization.serialized_objects import DagSerialization as Serialization
else:
    from airflow.serialization.serialized_objects import SerializedDAG as Serialization

NO_EXAMPLES = {} if VERSION >= (3, 3) else {"include_examples": False}


def load(path: Path):
    """The DAGs of a file, as the DAG processor collects them."""
    bag = DagBag(dag_folder=os.devnull, **NO_EXAMPLES)
    bag.process_file(str(path), only_if_updated=False)
    return bag


def scheduler_timetable(dag):
    """The timetable that knows the next run; from 3.2 only the scheduler's copy does."""
    if VERSION >= (3, 2):
        return Serialization.from_dict(Serialization.to_dict(dag)).timetable
    return dag.timetable


__all__ = ["VERSION", "Serialization", "TimeRestriction", "load", "scheduler_timetable"]
