# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 76eddced15c7cb2ce0e61dc5f275d5865a3ff3690cc5090efd95331cd33fcee5

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.operators.python import ShortCircuitOperator

from short_circuit_python_example.transform import load_orders

with DAG(
    dag_id="short_circuit_python_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = ShortCircuitOperator(task_id="minimal", python_callable=load_orders)

    full = ShortCircuitOperator(
        task_id="full",
        python_callable=load_orders,
        op_kwargs={"day": "2026-01-01"},
        op_args=["orders"],
        ignore_downstream_trigger_rules=False,
        show_return_value_in_logs=False,
    )
