# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: a3d0c1d1695e7d8d10025bbaa357579494aaed1544d3982ea68c0330fbe99b13

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.amazon.aws.sensors.rds import RdsDbSensor
from airflow.sdk import DAG

with DAG(
    dag_id="rds_db_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = RdsDbSensor(
        task_id="minimal",
        db_identifier="orders",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = RdsDbSensor(
        task_id="full",
        db_identifier="orders",
        db_type="cluster",
        target_statuses=["available"],
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region_name="eu-central-1",
    )
