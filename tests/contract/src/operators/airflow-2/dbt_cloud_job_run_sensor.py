# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 8b55a03dcbc9e267c4f07d20708a56bc8f36fa6818a4083525ca57ea25081e69

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.dbt.cloud.sensors.dbt import DbtCloudJobRunSensor

with DAG(
    dag_id="dbt_cloud_job_run_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = DbtCloudJobRunSensor(
        task_id="minimal",
        run_id=98765,
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = DbtCloudJobRunSensor(
        task_id="full",
        run_id=98765,
        account_id=678,
        deferrable=True,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        dbt_cloud_conn_id="dbt_sales",
    )
