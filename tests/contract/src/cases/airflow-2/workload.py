# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 43edb7c426c9447a276d5ec80b71cc28002ee0d6bce165f37133985f6f871b50

"""# Orders

Loads the orders of the shop, cleans them and checks the output port.

| step | reads | writes |
| --- | --- | --- |
| load | `urn:dmb:ex:shop` | landing |
| transform | landing | storage area `orders_clean` |
| check | storage area | output port |

Run it again for a day with *Trigger DAG w/ config*.


[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.common.sql.operators.sql import SQLExecuteQueryOperator
from airflow.providers.http.operators.http import HttpOperator
from airflow.timetables.interval import CronDataIntervalTimetable

with DAG(
    dag_id="workload",
    description='Loads the day\'s orders and makes them the output port "orders".',
    doc_md=__doc__,
    schedule=CronDataIntervalTimetable("5 5 * * *", timezone="Europe/Rome"),
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    max_active_runs=1,
    default_args={"owner": "team-orders", "retries": 2, "retry_delay": timedelta(minutes=5)},
    tags=["sales", "orders"],
) as dag:
    load = HttpOperator(
        task_id="load",
        http_conn_id="shop",
        endpoint="v1/orders/{{ ds }}",
        method="GET",
        log_response=True,
        doc_md="The shop answers with one JSON document a day.",
    )

    transform = SQLExecuteQueryOperator(
        task_id="transform",
        sql=(
            "INSERT INTO orders_clean (order_id, customer, amount, day)\n"
            "SELECT order_id, trim(customer), amount, %(day)s\n"
            "FROM orders_landing\n"
            "WHERE amount > 0 AND customer LIKE '%@%';\n\n"
        ),
        conn_id="warehouse",
        parameters={"day": "{{ ds }}"},
        autocommit=True,
    )

    check_output_port = SQLExecuteQueryOperator(
        task_id="check_output_port",
        sql="SELECT 1 / count(*) FROM orders_clean",
        conn_id="warehouse",
        retries=0,
        execution_timeout=timedelta(minutes=10),
    )

    load >> transform >> check_output_port
