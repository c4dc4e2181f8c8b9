# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 56707eb524ceb41484d621a812ed73210b7142da741c55de971729025a302da7

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.standard.sensors.weekday import DayOfWeekSensor
from airflow.sdk import DAG

with DAG(
    dag_id="day_of_week_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = DayOfWeekSensor(
        task_id="minimal",
        week_day=["Saturday", "Sunday"],
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = DayOfWeekSensor(
        task_id="full",
        week_day=["Saturday", "Sunday"],
        use_task_logical_date=True,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
