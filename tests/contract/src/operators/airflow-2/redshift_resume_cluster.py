# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 686dfc19433fae8f69160683b0116bf25774ccf8de98a55b0e9dfe380198cb02

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.redshift_cluster import RedshiftResumeClusterOperator

with DAG(
    dag_id="redshift_resume_cluster_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = RedshiftResumeClusterOperator(task_id="minimal", cluster_identifier="analytics")

    full = RedshiftResumeClusterOperator(
        task_id="full",
        cluster_identifier="analytics",
        poll_interval=60,
        max_attempts=40,
        wait_for_completion=True,
        deferrable=True,
    )
