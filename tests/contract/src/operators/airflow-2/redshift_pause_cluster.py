# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 3278b870c76c1a9873eb08619b28362493194beef7957a52ee0f4bad8878331a

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.redshift_cluster import RedshiftPauseClusterOperator

with DAG(
    dag_id="redshift_pause_cluster_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = RedshiftPauseClusterOperator(task_id="minimal", cluster_identifier="analytics")

    full = RedshiftPauseClusterOperator(
        task_id="full",
        cluster_identifier="analytics",
        poll_interval=60,
        max_attempts=40,
        wait_for_completion=True,
        deferrable=True,
    )
