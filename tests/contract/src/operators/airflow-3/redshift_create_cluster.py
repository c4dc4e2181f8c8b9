# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 1c4cce3db9773bde15ecf7f1fd899db8067c07aa1a56355c0789c03f4ff67fd7

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.redshift_cluster import RedshiftCreateClusterOperator
from airflow.sdk import DAG

with DAG(
    dag_id="redshift_create_cluster_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = RedshiftCreateClusterOperator(
        task_id="minimal",
        cluster_identifier="analytics",
        node_type="ra3.large",
        master_username="awsuser",
        master_user_password="Aa1{{ macros.uuid.uuid4().hex }}",
    )

    full = RedshiftCreateClusterOperator(
        task_id="full",
        cluster_identifier="analytics",
        node_type="ra3.large",
        master_username="awsuser",
        master_user_password="Aa1{{ macros.uuid.uuid4().hex }}",
        cluster_type="single-node",
        number_of_nodes=2,
        db_name="sales",
        port=5440,
        vpc_security_group_ids=["sg-0123456789abcdef0"],
        cluster_subnet_group_name="private",
        availability_zone="eu-central-1a",
        cluster_parameter_group_name="analytics",
        preferred_maintenance_window="sun:03:00-sun:04:00",
        automated_snapshot_retention_period=0,
        publicly_accessible=False,
        encrypted=True,
        kms_key_id="alias/redshift",
        enhanced_vpc_routing=True,
        iam_roles=["arn:aws:iam::123456789012:role/redshift"],
        default_iam_role_arn="arn:aws:iam::123456789012:role/redshift",
        snapshot_schedule_identifier="nightly",
        tags=[{"Key": "team", "Value": "orders"}],
        poll_interval=30,
        max_attempt=40,
        wait_for_completion=True,
        deferrable=True,
        region_name="eu-central-1",
    )
