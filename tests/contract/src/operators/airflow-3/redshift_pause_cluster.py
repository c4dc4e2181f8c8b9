# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 1e4a096ba75a1f3bcb7a3fda9cb8548c5fba86fea0912aa067e693c80884dea7

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.redshift_cluster import RedshiftPauseClusterOperator
from airflow.sdk import DAG

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
        region_name="eu-central-1",
    )
