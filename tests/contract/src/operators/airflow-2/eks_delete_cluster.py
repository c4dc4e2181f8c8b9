# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 092349fc1c6794e1f42994ec37a66f877212ca3b556fd852e2b9affe035a7c2b

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.eks import EksDeleteClusterOperator

with DAG(
    dag_id="eks_delete_cluster_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EksDeleteClusterOperator(task_id="minimal", cluster_name="analytics")

    full = EksDeleteClusterOperator(
        task_id="full",
        cluster_name="analytics",
        force_delete_compute=True,
        wait_for_completion=True,
        waiter_delay=60,
        waiter_max_attempts=60,
        deferrable=True,
        region="eu-central-1",
    )
