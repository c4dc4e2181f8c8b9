# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 1714f9f0464dcb1c15c0b7a8cf8154c99fc8095f941dbfae51b98a5852e60b17

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.operators.python import PythonOperator
from airflow.providers.amazon.aws.operators.redshift_data import RedshiftDataOperator
from airflow.timetables.interval import CronDataIntervalTimetable

from own_files.checks.orders import count
from own_files.report import write

with DAG(
    dag_id="own_files",
    doc_md=__doc__,
    schedule=CronDataIntervalTimetable("0 6 * * *", timezone="UTC"),
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    load = RedshiftDataOperator(
        task_id="load",
        sql="sql/load.sql",
        database="sales",
        workgroup_name="analytics",
    )

    check = PythonOperator(
        task_id="check",
        python_callable=count,
        op_kwargs={"day": "{{ ds }}"},
    )

    report = PythonOperator(
        task_id="report",
        python_callable=write,
        op_args=[check.output],
    )

    load >> check
