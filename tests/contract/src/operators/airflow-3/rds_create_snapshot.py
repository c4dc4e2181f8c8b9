# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: bf9e1777db9b7cad542a9a508764d157dcf43568d08e8d71101dcbf9feddf937

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.rds import RdsCreateDbSnapshotOperator
from airflow.sdk import DAG

with DAG(
    dag_id="rds_create_snapshot_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = RdsCreateDbSnapshotOperator(
        task_id="minimal",
        db_type="cluster",
        db_identifier="orders",
        db_snapshot_identifier="orders-before-load",
    )

    full = RdsCreateDbSnapshotOperator(
        task_id="full",
        db_type="cluster",
        db_identifier="orders",
        db_snapshot_identifier="orders-before-load",
        tags={"team": "orders"},
        aws_conn_id="aws_default",
        region_name="eu-central-1",
    )
