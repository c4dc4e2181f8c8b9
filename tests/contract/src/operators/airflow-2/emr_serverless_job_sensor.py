# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 7426c35be4f47e6d87a85870cee7f90fc4d6602a41ac8ead49ad129fcbf7559e

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.emr import EmrServerlessJobSensor

with DAG(
    dag_id="emr_serverless_job_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EmrServerlessJobSensor(
        task_id="minimal",
        application_id="00f1r2e3d4a5b6c7",
        job_run_id="00f1r2e3d4a5b6c8",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = EmrServerlessJobSensor(
        task_id="full",
        application_id="00f1r2e3d4a5b6c7",
        job_run_id="00f1r2e3d4a5b6c8",
        target_states=["RUNNING", "SUCCESS"],
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
