# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: c59af119be6b6607e7a81b44a26827b025fe40e9ae695b53b53872496c9cfcc0

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.amazon.aws.sensors.emr import EmrContainerSensor
from airflow.sdk import DAG

with DAG(
    dag_id="emr_container_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EmrContainerSensor(
        task_id="minimal",
        virtual_cluster_id="0b0qvauoy3ch1nqodxxxxxxxx",
        job_id="000000031fj2vqlqxxx",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = EmrContainerSensor(
        task_id="full",
        virtual_cluster_id="0b0qvauoy3ch1nqodxxxxxxxx",
        job_id="000000031fj2vqlqxxx",
        poll_interval=30,
        max_retries=10,
        deferrable=True,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region_name="eu-central-1",
    )
