# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 55513e5d844639ce51bff737a0ba45821e0f43489ad1abc37ab931428d7f1f68

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.sensors.bash import BashSensor

with DAG(
    dag_id="bash_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = BashSensor(
        task_id="minimal",
        bash_command="test -f /tmp/orders.csv",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = BashSensor(
        task_id="full",
        bash_command="test -f /tmp/orders.csv",
        env={"DAY": "2026-01-01"},
        retry_exit_code=99,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
