# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: d35ad03dce2caa86fe5ab8e5e229030730ec6188c6746fea6301bb3f3fc479df

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.http.operators.http import HttpOperator
from airflow.sdk import DAG

with DAG(
    dag_id="http_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = HttpOperator(task_id="minimal")

    full = HttpOperator(
        task_id="full",
        http_conn_id="orders_api",
        endpoint="v1/orders",
        method="GET",
        data={"day": "2026-01-01"},
        headers={"Accept": "application/json"},
        extra_options={"timeout": 30},
        log_response=True,
        deferrable=True,
    )
