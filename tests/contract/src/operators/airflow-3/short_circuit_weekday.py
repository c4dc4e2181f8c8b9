# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 85a7296b77881370e09e8f64bcdf6e525def272b782df015c15a623949f6e36e

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.standard.operators.python import ShortCircuitOperator
from airflow.sdk import DAG


def continue_after_minimal(dag_run) -> bool:
    """Say whether it is Monday or Thursday."""
    date = dag_run.logical_date or dag_run.run_after
    return pendulum.instance(date).in_timezone("Europe/Rome").isoweekday() in (1, 4)


def continue_after_full(dag_run) -> bool:
    """Say whether it is Monday or Thursday."""
    date = dag_run.logical_date or dag_run.run_after
    return pendulum.instance(date).in_timezone("Europe/Rome").isoweekday() in (1, 4)


with DAG(
    dag_id="short_circuit_weekday_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = ShortCircuitOperator(task_id="minimal", python_callable=continue_after_minimal)

    full = ShortCircuitOperator(
        task_id="full",
        python_callable=continue_after_full,
        ignore_downstream_trigger_rules=False,
    )
