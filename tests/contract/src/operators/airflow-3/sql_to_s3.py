# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 2bd2bb47c0e4f64a60760c34b5a0a4a3789a03b108e1a5049927d8c87a24e100

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.transfers.sql_to_s3 import SqlToS3Operator
from airflow.sdk import DAG

with DAG(
    dag_id="sql_to_s3_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SqlToS3Operator(
        task_id="minimal",
        query="SELECT * FROM orders",
        sql_conn_id="warehouse",
        s3_bucket="sales-landing",
        s3_key="export/orders.csv",
    )

    full = SqlToS3Operator(
        task_id="full",
        query="SELECT * FROM orders",
        sql_conn_id="warehouse",
        s3_bucket="sales-landing",
        s3_key="export/orders.csv",
        file_format="parquet",
        replace=True,
        parameters={"day": "2026-01-01"},
        max_rows_per_file=100000,
        pd_kwargs={"index": False},
        sql_hook_params={"autocommit": True},
    )
