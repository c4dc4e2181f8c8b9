# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 994fa9dddc412951916d451a58ff97f8e83333b3fcd68801d86a7812921041eb

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

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
    doc_md=__doc__,
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
