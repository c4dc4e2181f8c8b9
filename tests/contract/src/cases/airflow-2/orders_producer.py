# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 0f550e0d87c96c932b3720ecbf173f69196a0e6673552846e7757348e35c9713

import pendulum
from airflow import DAG
from airflow.datasets import Dataset
from airflow.providers.amazon.aws.operators.glue import GlueJobOperator
from airflow.timetables.trigger import CronTriggerTimetable

ORDERS = Dataset("s3://sales-data/orders")
CUSTOMERS = Dataset("s3://sales-data/customers")
RATES = Dataset("s3://sales-data/rates")

with DAG(
    dag_id="orders_producer",
    schedule=CronTriggerTimetable("0 2 * * *", timezone="UTC"),
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    orders = GlueJobOperator(
        task_id="orders",
        job_name="orders",
        inlets=[RATES],
        outlets=[ORDERS],
    )

    customers = GlueJobOperator(
        task_id="customers",
        job_name="customers",
        outlets=[CUSTOMERS],
    )
