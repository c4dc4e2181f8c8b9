# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 0d4edf752993d1ceb51c56a971d646e955c90abd32a31e8c05b7cf02d4a1d8ff

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.operators.python import PythonOperator

from python_example.transform import load_orders

with DAG(
    dag_id="python_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = PythonOperator(task_id="minimal", python_callable=load_orders)

    full = PythonOperator(
        task_id="full",
        python_callable=load_orders,
        op_kwargs={"day": "2026-01-01"},
        op_args=["orders"],
        show_return_value_in_logs=False,
    )
