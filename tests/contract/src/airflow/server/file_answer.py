"""A DAG file as the DAG processor sees it."""

from __future__ import annotations

import importlib
import json
import sys
import warnings
from pathlib import Path

import pendulum

from airflow_api import Serialization, load
from dag_answer import dag_answer


def serialized(bag) -> list[str]:
    return [json.dumps(Serialization.to_dict(dag)) for dag in bag.dags.values()]


def read(path: Path, now: pendulum.DateTime | None, results: dict) -> dict:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        bag = load(path)
    return {
        "importErrors": list(bag.import_errors.values()),
        "warnings": [
            f"{warning.category.__name__}: {warning.message}"
            for warning in caught
            if warning.filename == str(path)
        ],
        "stable": serialized(bag) == serialized(load(path)),
        "dags": [dag_answer(dag, now, results) for dag in bag.dags.values()],
    }


def file_answer(request: dict) -> dict:
    path = Path(request["parse"])
    folder = str(path.parent.parent)
    now = pendulum.parse(request["now"]) if request.get("now") else None
    # Airflow puts the DAGs folder last on the path, so installed packages win.
    sys.path.append(folder)
    try:
        return read(path, now, request.get("results", {}))
    finally:
        sys.path.remove(folder)
        own_package = path.parent.name
        for name in [n for n in sys.modules if n.split(".")[0] == own_package]:
            del sys.modules[name]
        importlib.invalidate_caches()
