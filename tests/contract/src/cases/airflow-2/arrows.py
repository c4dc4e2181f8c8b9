# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: a9870ed08b9cc1feceb1e0a96c31dd41bbda0e9131157fd76d1ac01a1deefa7b

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.models.baseoperator import cross_downstream
from airflow.operators.bash import BashOperator
from airflow.operators.empty import EmptyOperator
from airflow.operators.python import PythonOperator
from airflow.utils.edgemodifier import Label
from airflow.utils.task_group import TaskGroup

from arrows.steps import first

with DAG(
    dag_id="arrows",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    task_1 = EmptyOperator(task_id="1")

    a_b = EmptyOperator(task_id="a.b")

    with TaskGroup(group_id="Load-It") as load_it:
        first_task = PythonOperator(task_id="first", python_callable=first)

    outside = BashOperator(
        task_id="outside",
        bash_command="./x",
        env={"A": first_task.output},
    )

    with load_it:
        second = BashOperator(
            task_id="second",
            bash_command="./y",
            env={"B": outside.output},
        )

    with TaskGroup(group_id="plain", prefix_group_id=False) as plain:
        dashed_task = EmptyOperator(task_id="dashed-task")

        with TaskGroup(group_id="inner") as inner:
            deep_task = EmptyOperator(task_id="DeepTask")

    left = BashOperator(
        task_id="left",
        bash_command="./z",
        env={"ROWS": "{{ ti.xcom_pull(task_ids='Load-It.first', key='rows')[0]['it\\x27s'] }}"},
    )

    right = EmptyOperator(task_id="right")

    one = EmptyOperator(task_id="one")

    two = EmptyOperator(task_id="two")

    three = EmptyOperator(task_id="three")

    dashed_task.set_downstream(deep_task, edge_modifier=Label('a "quoted" one'))
    [task_1, a_b] >> first_task
    load_it >> plain >> right >> Label("only") >> three
    [plain, first_task] >> left >> three
    cross_downstream([left, right], [one, two])
    second.set_downstream(deep_task, edge_modifier=Label("far"))
