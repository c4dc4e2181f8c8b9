# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 1a8f074e1f5e43820ee7530e92cb2723d29ee724c5953af76ca2fda6a6e5602e

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.operators.python import PythonOperator
from airflow.providers.amazon.aws.operators.s3 import S3ListOperator

from list_map_reduce.steps import count_rows, sum_up


def count_op_kwargs(value: object) -> dict:
    """Say what one copy of the task is given."""
    return {"bucket": "sales-landing", "key": value}


with DAG(
    dag_id="list_map_reduce",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    list_keys = S3ListOperator(
        task_id="list_keys",
        bucket="sales-landing",
        prefix="orders/",
    )

    count = PythonOperator.partial(
        task_id="count",
        python_callable=count_rows,
        max_active_tis_per_dagrun=16,
    ).expand(op_kwargs=list_keys.output.map(count_op_kwargs))

    sum_up_task = PythonOperator(
        task_id="sum_up",
        python_callable=sum_up,
        op_args=[count.output],
    )
