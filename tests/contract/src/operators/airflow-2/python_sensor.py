# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: de9d01b0b3a8ef82f68c73061d9c5d1228473466157d27bb6e02b5ff062f56e3

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.sensors.python import PythonSensor

from python_sensor_example.transform import load_orders

with DAG(
    dag_id="python_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = PythonSensor(
        task_id="minimal",
        python_callable=load_orders,
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = PythonSensor(
        task_id="full",
        python_callable=load_orders,
        op_kwargs={"day": "2026-01-01"},
        op_args=["orders"],
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
