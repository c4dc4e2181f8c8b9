# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 287be6a267f96c6ee818188f02b8cbffae935b6e49acc4c5de6cc3b590df53d3

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.transfers.s3_to_redshift import S3ToRedshiftOperator

with DAG(
    dag_id="s3_to_redshift_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = S3ToRedshiftOperator(
        task_id="minimal",
        table="orders",
        s3_bucket="sales-landing",
        s3_key="landing/orders.csv",
    )

    full = S3ToRedshiftOperator(
        task_id="full",
        table="orders",
        schema="sales",
        s3_bucket="sales-landing",
        s3_key="landing/orders.csv",
        method="UPSERT",
        upsert_keys=["order_id"],
        column_list=["order_id", "day"],
        copy_options=["CSV", "IGNOREHEADER 1"],
        autocommit=True,
        redshift_conn_id="warehouse",
        redshift_data_api_kwargs={
            "database": "analytics",
            "cluster_identifier": "warehouse",
            "db_user": "etl",
        },
        aws_conn_id="aws_default",
    )
