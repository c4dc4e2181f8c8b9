# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: ca00a312325fefb6242c2cbbbdecdcb7cdf3a1081548218d5b14f75280bb0edc

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.eks import EksDeleteNodegroupOperator

with DAG(
    dag_id="eks_delete_nodegroup_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EksDeleteNodegroupOperator(
        task_id="minimal",
        cluster_name="analytics",
        nodegroup_name="workers",
    )

    full = EksDeleteNodegroupOperator(
        task_id="full",
        cluster_name="analytics",
        nodegroup_name="workers",
        wait_for_completion=True,
        waiter_delay=60,
        waiter_max_attempts=60,
        deferrable=True,
        region="eu-central-1",
    )
