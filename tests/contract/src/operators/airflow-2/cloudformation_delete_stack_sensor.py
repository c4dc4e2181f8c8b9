# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 11baf5414625f8524dd12894ad65664dbd4d1de2941dfafd4fea2c8ebcb33c61

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.cloud_formation import CloudFormationDeleteStackSensor

with DAG(
    dag_id="cloudformation_delete_stack_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = CloudFormationDeleteStackSensor(
        task_id="minimal",
        stack_name="sales-sandbox",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = CloudFormationDeleteStackSensor(
        task_id="full",
        stack_name="sales-sandbox",
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region_name="eu-central-1",
    )
