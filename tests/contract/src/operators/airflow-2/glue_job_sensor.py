# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: b8361777f0953d1aae1092a59c3a518330a323420c033fef18bef40b30ac9498

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.glue import GlueJobSensor

with DAG(
    dag_id="glue_job_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = GlueJobSensor(
        task_id="minimal",
        job_name="orders-clean",
        run_id="jr_0123456789abcdef",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = GlueJobSensor(
        task_id="full",
        job_name="orders-clean",
        run_id="jr_0123456789abcdef",
        verbose=True,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
