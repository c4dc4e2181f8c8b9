# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: a5b98432871970cc11e42b7ed2d3c1e9a1142d75d5e8b816f6d7db99c24e1eb5

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.rds import RdsDeleteDbSnapshotOperator

with DAG(
    dag_id="rds_delete_snapshot_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = RdsDeleteDbSnapshotOperator(
        task_id="minimal",
        db_type="cluster",
        db_snapshot_identifier="orders-before-load",
    )

    full = RdsDeleteDbSnapshotOperator(
        task_id="full",
        db_type="cluster",
        db_snapshot_identifier="orders-before-load",
        aws_conn_id="aws_default",
        region_name="eu-central-1",
    )
