# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 042d2fc9d453725d0a52f4829619c100257fef71cb2e956415b657e568c38d9b

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.amazon.aws.sensors.emr import EmrServerlessApplicationSensor
from airflow.sdk import DAG

with DAG(
    dag_id="emr_serverless_application_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EmrServerlessApplicationSensor(
        task_id="minimal",
        application_id="00f1r2e3d4a5b6c7",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = EmrServerlessApplicationSensor(
        task_id="full",
        application_id="00f1r2e3d4a5b6c7",
        target_states=["STARTED"],
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region_name="eu-central-1",
    )
