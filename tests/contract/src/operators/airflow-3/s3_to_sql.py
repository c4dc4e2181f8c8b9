# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: fe51ae64a31cae9e846b0d34decf8b456bac6eb0aaecd1de2c77190a9afed0d5

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.transfers.s3_to_sql import S3ToSqlOperator
from airflow.sdk import DAG

from s3_to_sql_example.rows import read_rows

with DAG(
    dag_id="s3_to_sql_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = S3ToSqlOperator(
        task_id="minimal",
        s3_key="landing/orders.csv",
        s3_bucket="sales-landing",
        table="orders",
        parser=read_rows,
    )

    full = S3ToSqlOperator(
        task_id="full",
        s3_key="landing/orders.csv",
        s3_bucket="sales-landing",
        table="orders",
        parser=read_rows,
        schema="sales",
        column_list=["order_id", "day"],
        commit_every=10000,
        sql_conn_id="warehouse",
        sql_hook_params={"autocommit": True},
    )
