# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: d2465c71083df6ac1988fbde5d121261290be409aba6b4a686439cfffff5ede8

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.datasets import Dataset
from airflow.operators.python import PythonOperator
from airflow.providers.amazon.aws.sensors.s3 import S3KeySensor
from airflow.timetables.interval import CronDataIntervalTimetable

from environments.orders import load

ORDERS = Dataset("s3://sales-landing-dev/orders")

with DAG(
    dag_id="environments",
    doc_md=__doc__,
    schedule=CronDataIntervalTimetable("0 0 * * *", timezone="UTC"),
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    wait = S3KeySensor(
        task_id="wait",
        bucket_key="orders/{{ ds }}/_SUCCESS",
        bucket_name="sales-landing-dev",
        mode="poke",
        timeout=timedelta(days=7),
    )

    load_task = PythonOperator(
        task_id="load",
        python_callable=load,
        op_kwargs={"source": "s3://sales-landing-dev/orders/{{ ds }}/", "share": 0.1},
        outlets=[ORDERS],
    )

    wait >> load_task
