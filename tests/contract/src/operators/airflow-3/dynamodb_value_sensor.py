# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: aef9305477a67946d4303a9d6650508fa634e63178fb2b11ad087d09bcdb76ac

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.amazon.aws.sensors.dynamodb import DynamoDBValueSensor
from airflow.sdk import DAG

with DAG(
    dag_id="dynamodb_value_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = DynamoDBValueSensor(
        task_id="minimal",
        table_name="loads",
        partition_key_name="load",
        partition_key_value="orders",
        attribute_name="state",
        attribute_value="ready",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = DynamoDBValueSensor(
        task_id="full",
        table_name="loads",
        partition_key_name="load",
        partition_key_value="orders",
        attribute_name="state",
        attribute_value="ready",
        sort_key_name="day",
        sort_key_value="2026-01-01",
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region_name="eu-central-1",
    )
