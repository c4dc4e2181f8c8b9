# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 00c2d12f6b3c19f07f6bbbebf88ba92d54e82e9fdbf30e2df38f748ee1300991

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.standard.operators.python import ShortCircuitOperator
from airflow.sdk import DAG


def continue_after_minimal(value: str) -> bool:
    """Say whether what follows runs."""
    return value in ("manual", "scheduled")


def continue_after_full(value: str) -> bool:
    """Say whether what follows runs."""
    return value in ("manual", "scheduled")


with DAG(
    dag_id="short_circuit_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = ShortCircuitOperator(
        task_id="minimal",
        python_callable=continue_after_minimal,
        op_kwargs={"value": "{{ dag_run.run_type }}"},
    )

    full = ShortCircuitOperator(
        task_id="full",
        python_callable=continue_after_full,
        op_kwargs={"value": "{{ dag_run.run_type }}"},
        ignore_downstream_trigger_rules=False,
    )
