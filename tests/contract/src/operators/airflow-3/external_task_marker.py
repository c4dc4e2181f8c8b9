# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: fc0717b540c61ba17a45024048964f4b645a06584c554cdb4451aad618fe5a7f

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.standard.sensors.external_task import ExternalTaskMarker
from airflow.sdk import DAG

with DAG(
    dag_id="external_task_marker_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = ExternalTaskMarker(
        task_id="minimal",
        external_dag_id="sales_report",
        external_task_id="wait_for_orders",
    )

    full = ExternalTaskMarker(
        task_id="full",
        external_dag_id="sales_report",
        external_task_id="wait_for_orders",
        logical_date="2026-01-01T00:00:00+00:00",
        recursion_depth=3,
    )
