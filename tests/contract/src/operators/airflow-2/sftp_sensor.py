# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: b0ff3ad16f03471691f782c3b0b7b2fb5ae1de84edaa41febc1c281b4397f0b2

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.sftp.sensors.sftp import SFTPSensor

with DAG(
    dag_id="sftp_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SFTPSensor(
        task_id="minimal",
        path="/data",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = SFTPSensor(
        task_id="full",
        path="/data",
        file_pattern="orders-*.csv",
        newer_than="2026-01-01T00:00:00+00:00",
        sftp_conn_id="batch_host",
        deferrable=True,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
