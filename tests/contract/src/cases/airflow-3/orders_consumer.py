# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: cdd0d6aa0c381eacdf7094eca3162472b0631a3f85fa7493bd48fd4e72b7d264

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.standard.operators.bash import BashOperator
from airflow.sdk import DAG, Asset

ORDERS = Asset("s3://sales-data/orders")
CUSTOMERS = Asset("s3://sales-data/customers")

with DAG(
    dag_id="orders_consumer",
    doc_md=__doc__,
    schedule=[ORDERS, CUSTOMERS],
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    report = BashOperator(
        task_id="report",
        bash_command="./report",
        env={
            "ROWS": (
                "{{ (triggering_asset_events.values() | sum(start=[]) | selectattr('asset.uri', "
                "'eq', 's3://sales-data/orders') | list | last).extra['rows'] }}"
            ),
            "CUSTOMERS": (
                "{{ (triggering_asset_events.values() | sum(start=[]) | selectattr('asset.uri', "
                "'eq', 's3://sales-data/customers') | list | last).extra | tojson }}"
            ),
        },
    )
