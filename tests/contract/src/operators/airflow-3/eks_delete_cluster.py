# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 73acf4043b8846bd773627bc22609cdfbac293e6070c20eb1c218d64d8dabb6c

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.eks import EksDeleteClusterOperator
from airflow.sdk import DAG

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
        region_name="eu-central-1",
    )
