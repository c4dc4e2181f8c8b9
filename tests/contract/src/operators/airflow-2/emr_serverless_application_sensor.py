# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: a13f8115e46050fc7f5b1db398ca8db6c8e4ba1c66380c08a65e4c90ebe1db86

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.emr import EmrServerlessApplicationSensor

with DAG(
    dag_id="emr_serverless_application_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EmrServerlessApplicationSensor(
        task_id="minimal",
        application_id="00f1r2e3d4a5b6c7",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = EmrServerlessApplicationSensor(
        task_id="full",
        application_id="00f1r2e3d4a5b6c7",
        target_states=["STARTED"],
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
