# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 71efd15e6af8a47599fc2ef723bd91589cc33f7974947a315261a9feffb7cf28

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.redshift_cluster import RedshiftDeleteClusterOperator
from airflow.sdk import DAG

with DAG(
    dag_id="redshift_delete_cluster_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = RedshiftDeleteClusterOperator(task_id="minimal", cluster_identifier="analytics")

    full = RedshiftDeleteClusterOperator(
        task_id="full",
        cluster_identifier="analytics",
        skip_final_cluster_snapshot=False,
        final_cluster_snapshot_identifier="analytics-last",
        poll_interval=60,
        max_attempts=40,
        deferrable=True,
        region_name="eu-central-1",
    )
