# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 5bcdd6e1ed190b386c2a86cc0e45f61a571445c91f336643f3c531ffe6fcfac2

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.eks import EksCreateNodegroupOperator
from airflow.sdk import DAG

with DAG(
    dag_id="eks_create_nodegroup_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EksCreateNodegroupOperator(
        task_id="minimal",
        cluster_name="analytics",
        nodegroup_subnets=["subnet-0123456789abcdef0"],
        nodegroup_role_arn="arn:aws:iam::123456789012:role/eks-node",
    )

    full = EksCreateNodegroupOperator(
        task_id="full",
        cluster_name="analytics",
        nodegroup_subnets=["subnet-0123456789abcdef0"],
        nodegroup_role_arn="arn:aws:iam::123456789012:role/eks-node",
        nodegroup_name="workers",
        create_nodegroup_kwargs={"instanceTypes": ["m5.large"]},
        wait_for_completion=True,
        waiter_delay=60,
        waiter_max_attempts=60,
        deferrable=True,
        region_name="eu-central-1",
    )
