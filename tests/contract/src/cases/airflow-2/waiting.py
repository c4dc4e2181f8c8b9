# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 4e63c9b2709f71e75f99fc731b8fdfefa8dbf5c147ad593a9ef4d3331c4de51d

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.glue import GlueJobOperator
from airflow.providers.amazon.aws.sensors.s3 import S3KeySensor
from airflow.providers.common.sql.sensors.sql import SqlSensor
from airflow.timetables.interval import CronDataIntervalTimetable

with DAG(
    dag_id="waiting",
    doc_md=__doc__,
    schedule=CronDataIntervalTimetable("0 4 * * *", timezone="Europe/Rome"),
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    max_active_runs=1,
    default_args={"owner": "team-orders"},
) as dag:
    wait_for_orders = S3KeySensor(
        task_id="wait_for_orders",
        bucket_key="orders/{{ ds }}/_SUCCESS",
        bucket_name="sales-landing",
        deferrable=True,
        mode="poke",
        timeout=14400,
    )

    wait_for_prices = SqlSensor(
        task_id="wait_for_prices",
        sql="SELECT count(*) FROM prices WHERE day = '{{ ds }}'",
        conn_id="redshift",
        mode="reschedule",
        poke_interval=300,
        timeout=14400,
        soft_fail=True,
    )

    load = GlueJobOperator(
        task_id="load",
        job_name="load-orders",
        trigger_rule="none_failed",
    )

    [wait_for_orders, wait_for_prices] >> load
