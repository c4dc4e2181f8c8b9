"""Imports every DAG as Airflow does and fails with the reason if one cannot be."""

import os
import sys
import tempfile
from pathlib import Path

DAGS = Path(__file__).resolve().parent.parent / "dags"

# Airflow reads its settings when it is imported, hence before the imports below.
os.environ["AIRFLOW_HOME"] = tempfile.mkdtemp(prefix="airflow-")
os.environ["AIRFLOW__CORE__DAGS_FOLDER"] = str(DAGS)
os.environ["AIRFLOW__CORE__LOAD_EXAMPLES"] = "False"
sys.path.insert(0, str(DAGS))

import pytest  # noqa: E402
from ${{ values.python.dagBagModule }} import DagBag  # noqa: E402

EXPECTED = {"${{ values.dag.dagId }}"}


@pytest.fixture(scope="module")
def dag_bag():
    return DagBag(dag_folder=str(DAGS), include_examples=False)


def test_every_file_imports(dag_bag):
    assert not dag_bag.import_errors, "\n".join(dag_bag.import_errors.values())


def test_the_expected_dags_are_there(dag_bag):
    assert set(dag_bag.dag_ids) == EXPECTED


def test_every_dag_can_be_found_and_is_owned(dag_bag):
    for dag in dag_bag.dags.values():
        assert dag.tasks, f"{dag.dag_id} has no tasks"
        assert dag.owner, f"{dag.dag_id} has no owner"
