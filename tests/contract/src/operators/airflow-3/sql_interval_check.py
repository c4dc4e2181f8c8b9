# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: bc93af57f610955ba387d2e545f0f565d7d5d6366fea68109cd1f5ee1ad7c643

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.common.sql.operators.sql import SQLIntervalCheckOperator
from airflow.sdk import DAG

with DAG(
    dag_id="sql_interval_check_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SQLIntervalCheckOperator(
        task_id="minimal",
        table="orders",
        metrics_thresholds={"COUNT(*)": 1.5},
        conn_id="warehouse",
    )

    full = SQLIntervalCheckOperator(
        task_id="full",
        table="orders",
        metrics_thresholds={"COUNT(*)": 1.5},
        date_filter_column="order_day",
        days_back=-1,
        ratio_formula="relative_diff",
        ignore_zero=False,
        conn_id="warehouse",
        database="analytics",
    )
