# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: cf010123d20bab48f7329f2ea5e48e84170e75463bcc7eb12f726dcdbd57fdca

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.emr import EmrEksCreateClusterOperator
from airflow.sdk import DAG

with DAG(
    dag_id="emr_eks_create_cluster_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EmrEksCreateClusterOperator(
        task_id="minimal",
        virtual_cluster_name="analytics",
        eks_cluster_name="platform",
        eks_namespace="spark",
    )

    full = EmrEksCreateClusterOperator(
        task_id="full",
        virtual_cluster_name="analytics",
        eks_cluster_name="platform",
        eks_namespace="spark",
        tags={"team": "sales"},
        region_name="eu-central-1",
    )
