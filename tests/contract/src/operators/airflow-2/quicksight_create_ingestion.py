# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 5b3df1fba149408528460526512aeee399e5c22a01bcc72a23b15c6f90b70e05

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.quicksight import QuickSightCreateIngestionOperator

with DAG(
    dag_id="quicksight_create_ingestion_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = QuickSightCreateIngestionOperator(
        task_id="minimal",
        data_set_id="0a1b2c3d-orders",
        ingestion_id="orders-2026-01-01",
    )

    full = QuickSightCreateIngestionOperator(
        task_id="full",
        data_set_id="0a1b2c3d-orders",
        ingestion_id="orders-2026-01-01",
        ingestion_type="INCREMENTAL_REFRESH",
        check_interval=60,
        region_name="eu-central-1",
    )
