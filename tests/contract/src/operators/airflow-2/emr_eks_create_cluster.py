# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 4471aec3dcc2956b6c5e3d962fde103ac683e97cc0c89144df81e1562b366939

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.emr import EmrEksCreateClusterOperator

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
    )
