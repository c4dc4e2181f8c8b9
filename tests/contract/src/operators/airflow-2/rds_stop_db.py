# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 6acf41bcab38f961ce67c8f1877e4a2b36de10cd110359932193b48229085844

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.rds import RdsStopDbOperator

with DAG(
    dag_id="rds_stop_db_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = RdsStopDbOperator(task_id="minimal", db_identifier="orders")

    full = RdsStopDbOperator(
        task_id="full",
        db_identifier="orders",
        db_type="cluster",
        db_snapshot_identifier="orders-before-stop",
        waiter_delay=60,
        waiter_max_attempts=60,
        deferrable=True,
        aws_conn_id="aws_default",
        region_name="eu-central-1",
    )
