# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: a9ec0de39736f7f6797d036aea2817b8e7370c36c983e9626e050f85954509d5

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.standard.operators.python import PythonOperator
from airflow.sdk import DAG
from airflow.timetables.interval import CronDataIntervalTimetable

from python_steps.steps.extract import extract
from python_steps.steps.load import load
from python_steps.steps.transform import transform

with DAG(
    dag_id="python_steps",
    doc_md=__doc__,
    schedule=CronDataIntervalTimetable("0 0 * * 0", timezone="Europe/Rome"),
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders", "execution_timeout": timedelta(hours=1)},
) as dag:
    extract_task = PythonOperator(
        task_id="extract",
        python_callable=extract,
        op_kwargs={"since": "{{ data_interval_start }}", "limit": 1000},
    )

    transform_task = PythonOperator(
        task_id="transform",
        python_callable=transform,
        op_args=[extract_task.output],
    )

    load_task = PythonOperator(
        task_id="load",
        python_callable=load,
        op_kwargs={
            "rows": transform_task.output["rows"],
            "target": {
                "table": "orders",
                "sources": [{"name": "extract", "value": extract_task.output}],
            },
        },
        execution_timeout=timedelta(days=1, hours=2),
    )
