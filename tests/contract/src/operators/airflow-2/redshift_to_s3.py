# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 1e6dc4f13c96e3b2a93f918aead554216b3e3f214458e0cf131aa94059db9c1a

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.transfers.redshift_to_s3 import RedshiftToS3Operator

with DAG(
    dag_id="redshift_to_s3_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = RedshiftToS3Operator(
        task_id="minimal",
        s3_bucket="sales-landing",
        s3_key="export/orders/",
        select_query="SELECT * FROM sales.orders WHERE day = '2026-01-01'",
    )

    full = RedshiftToS3Operator(
        task_id="full",
        s3_bucket="sales-landing",
        s3_key="export/orders/",
        select_query="SELECT * FROM sales.orders WHERE day = '2026-01-01'",
        schema="sales",
        table_as_file_name=False,
        include_header=True,
        unload_options=["CSV", "ALLOWOVERWRITE"],
        parameters={"day": "2026-01-01"},
        autocommit=True,
        redshift_conn_id="warehouse",
        redshift_data_api_kwargs={
            "database": "analytics",
            "cluster_identifier": "warehouse",
            "db_user": "etl",
        },
        aws_conn_id="aws_default",
    )
