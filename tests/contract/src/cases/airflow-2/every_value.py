# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 9bbf3a51df5a918485b35dbf5b47f06ebfa9624787d8c153ca6dff8a4ed5356b

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import time, timedelta

import pendulum
from airflow import DAG
from airflow.models.param import Param
from airflow.operators.bash import BashOperator
from airflow.operators.python import PythonOperator
from airflow.providers.amazon.aws.operators.s3 import S3FileTransformOperator
from airflow.providers.amazon.aws.sensors.s3 import S3KeySensor
from airflow.sensors.time_sensor import TimeSensor
from airflow.utils.state import TaskInstanceState

from every_value.checks import is_ready
from every_value.steps import values

with DAG(
    dag_id="every_value",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
    params={"day": Param("2026-01-01", type="string")},
) as dag:
    values_task = PythonOperator(
        task_id="values",
        python_callable=values,
        op_kwargs={
            "none": None,
            "empty_list": [],
            "empty_mapping": {},
            "duration": timedelta(hours=1, minutes=30),
            "rule": TaskInstanceState.SUCCESS,
            "function": is_ready,
            "literal": {"$odd": "{{ '{{' }} x }}"},
            "--table_name": "{{ params.own }}",
        },
        op_args=[b'\x00a"', {1, 2}, pendulum.datetime(2026, 1, 31, 6, tz="Europe/Rome")],
        pool_slots=2,
        queue="default",
        weight_rule="absolute",
        wait_for_downstream=True,
        max_active_tis_per_dag=2,
        params={"own": Param(3, type="integer")},
        do_xcom_push=False,
        doc_md="**Everything**",
    )

    file = BashOperator(task_id="file", bash_command="scripts/run.sh")

    copied = S3FileTransformOperator(
        task_id="copied",
        source_s3_key="s3://sales/{{ ds_nodash }}",
        dest_s3_key="s3://sales/{{ '{{' }} literal",
        select_expression="SELECT 1",
        replace=True,
    )

    sensor = S3KeySensor(
        task_id="sensor",
        bucket_key="s3://sales/x",
        mode="reschedule",
        timeout=timedelta(days=7),
    )

    time_task = TimeSensor(
        task_id="time",
        target_time=time(6, 30),
        mode="poke",
        timeout=timedelta(days=7),
    )
