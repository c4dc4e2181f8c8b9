# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: f3874a87658773e36a1e7982dd3afb40128ed5ac3c0d45f4a1640440c1b0d8cb

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.eks import EksCreateClusterOperator

with DAG(
    dag_id="eks_create_cluster_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EksCreateClusterOperator(
        task_id="minimal",
        cluster_name="analytics",
        cluster_role_arn="arn:aws:iam::123456789012:role/eks",
        resources_vpc_config={
            "subnetIds": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
            "endpointPublicAccess": False,
        },
    )

    full = EksCreateClusterOperator(
        task_id="full",
        cluster_name="analytics",
        cluster_role_arn="arn:aws:iam::123456789012:role/eks",
        resources_vpc_config={
            "subnetIds": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
            "endpointPublicAccess": False,
        },
        create_cluster_kwargs={"version": "1.31"},
        compute="fargate",
        nodegroup_name="workers",
        nodegroup_role_arn="arn:aws:iam::123456789012:role/eks-node",
        create_nodegroup_kwargs={"instanceTypes": ["m5.large"]},
        fargate_profile_name="jobs",
        fargate_pod_execution_role_arn="arn:aws:iam::123456789012:role/eks-pod",
        fargate_selectors=[{"namespace": "jobs"}],
        create_fargate_profile_kwargs={"subnets": ["subnet-0123456789abcdef0"]},
        wait_for_completion=True,
        waiter_delay=60,
        waiter_max_attempts=60,
        deferrable=True,
        region="eu-central-1",
    )
