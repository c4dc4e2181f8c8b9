# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: c57505930ebf72c6e7157347b0f5e3a245a3189c563e1d03f469aab58d22c253

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.common.sql.operators.generic_transfer import GenericTransfer
from airflow.sdk import DAG

with DAG(
    dag_id="sql_transfer_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = GenericTransfer(
        task_id="minimal",
        sql="SELECT * FROM orders",
        source_conn_id="shop",
        destination_conn_id="warehouse",
        destination_table="orders",
    )

    full = GenericTransfer(
        task_id="full",
        sql="SELECT * FROM orders",
        source_conn_id="shop",
        destination_conn_id="warehouse",
        destination_table="orders",
        preoperator="TRUNCATE TABLE orders",
        insert_args={"commit_every": 5000},
    )
