# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 5465e925697a4f0d3888f92ee9632e096602c5805fb01736202bda7a45c72c3e

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.datasets import Dataset
from airflow.operators.bash import BashOperator

ORDERS = Dataset("s3://sales-data/orders")
PRICES = Dataset("s3://sales-data/prices")
RATES = Dataset("s3://sales-data/rates")

with DAG(
    dag_id="asset_tree",
    doc_md=__doc__,
    schedule=ORDERS & (PRICES | RATES),
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    report = BashOperator(task_id="report", bash_command="./report")
