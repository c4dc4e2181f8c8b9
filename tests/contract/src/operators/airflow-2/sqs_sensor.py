# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 2c8eb92e11019ec5e22899cbb37c2037d25baaa71364f3504117dbc2bd7c4e2b

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.sqs import SqsSensor

with DAG(
    dag_id="sqs_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SqsSensor(
        task_id="minimal",
        sqs_queue="https://sqs.eu-central-1.amazonaws.com/123456789012/orders",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = SqsSensor(
        task_id="full",
        sqs_queue="https://sqs.eu-central-1.amazonaws.com/123456789012/orders",
        max_messages=10,
        num_batches=2,
        wait_time_seconds=20,
        visibility_timeout=300,
        message_filtering="jsonpath",
        message_filtering_match_values=["ready"],
        message_filtering_config="$.state",
        delete_message_on_reception=False,
        deferrable=True,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region_name="eu-central-1",
    )
