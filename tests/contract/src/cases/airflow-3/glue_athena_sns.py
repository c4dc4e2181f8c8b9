# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: f7da86508841643262b93ec8fba8ee78230863cbb329d4402dcb245685a18eee

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.athena import AthenaOperator
from airflow.providers.amazon.aws.operators.glue import GlueJobOperator
from airflow.providers.amazon.aws.operators.glue_crawler import GlueCrawlerOperator
from airflow.providers.amazon.aws.operators.sns import SnsPublishOperator
from airflow.providers.amazon.aws.sensors.s3 import S3KeySensor
from airflow.sdk import DAG, Param

with DAG(
    dag_id="glue_athena_sns",
    description="Params with types and defaults, used in templates.",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=False,
    default_args={"owner": "team-orders"},
    params={
        "day": Param("2026-01-01", type="string", description='Day to load, "YYYY-MM-DD".'),
        "workers": Param(2, type="integer", minimum=1, maximum=10),
        "mode": Param("full", type="string", enum=["full", "delta"]),
        "options": Param({"sample": 0.5, "columns": ["a", "b"]}, type="object"),
    },
    tags=["glue", "params"],
) as dag:
    wait_for_orders = S3KeySensor(
        task_id="wait_for_orders",
        bucket_key="orders/{{ params.day }}/_SUCCESS",
        bucket_name="sales-landing",
        mode="reschedule",
        poke_interval=300,
        timeout=7200,
    )

    crawl = GlueCrawlerOperator(task_id="crawl", config={"Name": "orders-landing"})

    clean_orders = GlueJobOperator(
        task_id="clean-orders",
        job_name="clean-orders",
        script_args={
            "--day": "{{ params.day }}",
            "--mode": "{{ params.mode }}",
            "--options": "{{ params.options | tojson }}",
            "--workers": "{{ params.workers }}",
        },
    )

    clean_customers = GlueJobOperator(task_id="clean-customers", job_name="clean-customers")

    report = AthenaOperator(
        task_id="report",
        query="SELECT count(*) FROM orders WHERE day = '{{ params.day }}'",
        database="sales",
        output_location="s3://sales-athena/results/",
    )

    tell = SnsPublishOperator(
        task_id="tell",
        target_arn="arn:aws:sns:eu-central-1:123456789012:orders",
        message='Query {{ ti.xcom_pull(task_ids="report") }} of {{ params.day }}',
        subject="Orders are loaded",
        message_attributes={"query": report.output},
    )

    wait_for_orders >> crawl >> [clean_orders, clean_customers] >> report
