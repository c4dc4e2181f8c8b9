# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 5e142914d5b5433b7dec521588b9581a80aaa739e705fccd1c3b803705485401

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.common.sql.operators.sql import SQLValueCheckOperator
from airflow.sdk import DAG

with DAG(
    dag_id="sql_value_check_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SQLValueCheckOperator(
        task_id="minimal",
        sql="SELECT COUNT(*) FROM countries",
        pass_value=195,
        conn_id="warehouse",
    )

    full = SQLValueCheckOperator(
        task_id="full",
        sql="SELECT COUNT(*) FROM countries",
        pass_value=195,
        tolerance=0.1,
        conn_id="warehouse",
        database="analytics",
    )
