# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: bcb5ffa90085c4cd207697fa82b4f90a4d36e719f4993712561f0fe9c261c87e

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.athena import AthenaOperator
from airflow.sdk import DAG

with DAG(
    dag_id="athena_trio",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    create_table = AthenaOperator(
        task_id="create_table",
        query=(
            "CREATE EXTERNAL TABLE IF NOT EXISTS orders (order_id string, amount double) "
            "PARTITIONED BY (day string) STORED AS PARQUET LOCATION 's3://sales-data/orders/'"
        ),
        database="sales",
        output_location="s3://sales-athena/results/",
    )

    by_customer = AthenaOperator(
        task_id="by_customer",
        query="SELECT 1",
        database="sales",
        output_location="s3://sales-athena/results/",
    )

    by_day = AthenaOperator(
        task_id="by_day",
        query="SELECT 2",
        database="sales",
        output_location="s3://sales-athena/results/",
    )

    by_country = AthenaOperator(
        task_id="by_country",
        query="SELECT 3",
        database="sales",
        output_location="s3://sales-athena/results/",
    )

    clean_up = AthenaOperator(
        task_id="clean_up",
        query="DROP TABLE orders",
        database="sales",
        output_location="s3://sales-athena/results/",
        trigger_rule="all_done",
    )

    create_table >> [by_customer, by_day, by_country] >> clean_up
