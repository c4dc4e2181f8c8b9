# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: d95b9a9d295e410ca27a4b4ae9966a3513a4b5e1f45bf6846bd93e1f967eeded

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.redshift_cluster import RedshiftResumeClusterOperator
from airflow.sdk import DAG

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
        region_name="eu-central-1",
    )
