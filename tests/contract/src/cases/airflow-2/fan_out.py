# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: cfddea7c165601d446be9b51337350e4fdcb726b3d1bd3dda8a66eb4869bb11d

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.operators.bash import BashOperator
from airflow.operators.empty import EmptyOperator

with DAG(
    dag_id="fan_out",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=True,
    max_active_tasks=20,
    default_args={"owner": "team-orders"},
) as dag:
    start = EmptyOperator(task_id="start")

    part_01 = BashOperator(task_id="part_01", bash_command="./load part_01")

    part_02 = BashOperator(task_id="part_02", bash_command="./load part_02")

    part_03 = BashOperator(task_id="part_03", bash_command="./load part_03")

    part_04 = BashOperator(task_id="part_04", bash_command="./load part_04")

    part_05 = BashOperator(task_id="part_05", bash_command="./load part_05")

    part_06 = BashOperator(task_id="part_06", bash_command="./load part_06")

    part_07 = BashOperator(task_id="part_07", bash_command="./load part_07")

    part_08 = BashOperator(task_id="part_08", bash_command="./load part_08")

    part_09 = BashOperator(task_id="part_09", bash_command="./load part_09")

    part_10 = BashOperator(task_id="part_10", bash_command="./load part_10")

    part_11 = BashOperator(task_id="part_11", bash_command="./load part_11")

    part_12 = BashOperator(task_id="part_12", bash_command="./load part_12")

    part_13 = BashOperator(task_id="part_13", bash_command="./load part_13")

    part_14 = BashOperator(task_id="part_14", bash_command="./load part_14")

    part_15 = BashOperator(task_id="part_15", bash_command="./load part_15")

    part_16 = BashOperator(task_id="part_16", bash_command="./load part_16")

    part_17 = BashOperator(task_id="part_17", bash_command="./load part_17")

    part_18 = BashOperator(task_id="part_18", bash_command="./load part_18")

    part_19 = BashOperator(task_id="part_19", bash_command="./load part_19")

    part_20 = BashOperator(task_id="part_20", bash_command="./load part_20")

    end = EmptyOperator(task_id="end")

    (
        start
        >> [
            part_01,
            part_02,
            part_03,
            part_04,
            part_05,
            part_06,
            part_07,
            part_08,
            part_09,
            part_10,
            part_11,
            part_12,
            part_13,
            part_14,
            part_15,
            part_16,
            part_17,
            part_18,
            part_19,
            part_20,
        ]
        >> end
    )
