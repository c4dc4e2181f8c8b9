# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: eecdd517f368345a0948c2cdec44ba05417eac22596598d2c218090546d5ffc9

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.http.sensors.http import HttpSensor
from airflow.sdk import DAG

from http_sensor_example.checks import is_ready

with DAG(
    dag_id="http_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = HttpSensor(
        task_id="minimal",
        endpoint="v1/orders",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = HttpSensor(
        task_id="full",
        endpoint="v1/orders",
        http_conn_id="orders_api",
        method="HEAD",
        request_params={"day": "2026-01-01"},
        headers={"Accept": "application/json"},
        response_error_codes_allowlist=["404", "503"],
        response_check=is_ready,
        extra_options={"timeout": 30},
        deferrable=True,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
