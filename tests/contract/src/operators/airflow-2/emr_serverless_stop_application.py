# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 4987e3660a734261b7e1b9c643e019d2afd34f3182826216169cad008b6f7ada

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.emr import EmrServerlessStopApplicationOperator

with DAG(
    dag_id="emr_serverless_stop_application_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EmrServerlessStopApplicationOperator(
        task_id="minimal", application_id="00f1r2e3d4a5b6c7"
    )

    full = EmrServerlessStopApplicationOperator(
        task_id="full",
        application_id="00f1r2e3d4a5b6c7",
        force_stop=True,
        waiter_delay=60,
        waiter_max_attempts=60,
        deferrable=True,
    )
