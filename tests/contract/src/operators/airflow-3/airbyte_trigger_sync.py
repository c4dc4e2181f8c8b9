# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: d6a205f6928bf32d7740324d40048e2f8db1069fdb0cc2888d0027f046f7db43

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.airbyte.operators.airbyte import AirbyteTriggerSyncOperator
from airflow.sdk import DAG

with DAG(
    dag_id="airbyte_trigger_sync_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = AirbyteTriggerSyncOperator(
        task_id="minimal", connection_id="15bc3800-82e4-48c3-a32d-620661273f28"
    )

    full = AirbyteTriggerSyncOperator(
        task_id="full",
        connection_id="15bc3800-82e4-48c3-a32d-620661273f28",
        airbyte_conn_id="airbyte_sales",
        asynchronous=True,
        wait_seconds=30,
        timeout=7200,
        deferrable=True,
    )
