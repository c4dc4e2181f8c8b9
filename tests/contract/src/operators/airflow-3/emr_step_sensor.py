# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 3ecbefc2cb9316f01e4d1587dde0664eb1c74df6f6adb549cfa95db9d45c201d

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.amazon.aws.sensors.emr import EmrStepSensor
from airflow.sdk import DAG

with DAG(
    dag_id="emr_step_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EmrStepSensor(
        task_id="minimal",
        job_flow_id="j-2AXXXXXXGAPLF",
        step_id="s-0123456789ABC",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = EmrStepSensor(
        task_id="full",
        job_flow_id="j-2AXXXXXXGAPLF",
        step_id="s-0123456789ABC",
        target_states=["COMPLETED"],
        failed_states=["CANCELLED", "FAILED", "INTERRUPTED"],
        max_attempts=120,
        deferrable=True,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region_name="eu-central-1",
    )
