# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 9b38e2989d2d5633265cfdf5922df8fdbfde79d453115e50324dcaaf0a99bee8

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.amazon.aws.sensors.emr import EmrJobFlowSensor
from airflow.sdk import DAG

with DAG(
    dag_id="emr_job_flow_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EmrJobFlowSensor(
        task_id="minimal",
        job_flow_id="j-2AXXXXXXGAPLF",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = EmrJobFlowSensor(
        task_id="full",
        job_flow_id="j-2AXXXXXXGAPLF",
        target_states=["WAITING"],
        failed_states=["TERMINATED_WITH_ERRORS"],
        max_attempts=120,
        deferrable=True,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region_name="eu-central-1",
    )
