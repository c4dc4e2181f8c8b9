# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 3f9970cafcc1b4e6407171d5037a5e574bd60a82f579c99e155e3d7077f9c5f8

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.standard.operators.bash import BashOperator
from airflow.providers.standard.operators.python import PythonOperator
from airflow.sdk import DAG, Label

from copies_of_tasks.steps import commands, days, tables, work


def each_table_env(value: object) -> dict:
    """Say what one copy of the task is given."""
    return {"MODE": "{{ not a template }}", "TABLE": value}


def paired_results_env(values: tuple) -> dict:
    """Say what one copy of the task is given."""
    return {"MODE": "{{ full }}", "TABLE": values[0], "DAY": values[1]}


def paired_arguments_arguments(values: tuple) -> dict:
    """Say what one copy of the task is given."""
    return {"bash_command": values[0], "env": {"MODE": "{{ '{{' }} full }}", "TABLE": values[1]}}


with DAG(
    dag_id="copies_of_tasks",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    tables_task = PythonOperator(task_id="tables", python_callable=tables)

    commands_task = PythonOperator(task_id="commands", python_callable=commands)

    days_task = PythonOperator(task_id="days", python_callable=days)

    cross = BashOperator.partial(task_id="cross").expand(
        bash_command=["./load a", "./load {{ '{{' }} b }}"],
        env=[
            {"MODE": "full", "WHEN": "{{ run_id }}", "DAY": "monday"},
            {"MODE": "full", "WHEN": "{{ run_id }}", "DAY": "{{ ts }}"},
        ],
    )

    each_table = BashOperator.partial(task_id="each_table").expand(
        bash_command=["./load", "./check"], env=tables_task.output.map(each_table_env)
    )

    paired = BashOperator.partial(task_id="paired").expand_kwargs(
        [
            {"bash_command": "./load a", "env": {"MODE": "full", "DAY": "monday"}},
            {"bash_command": "./load b", "env": {"MODE": "full", "DAY": "{{ '{{' }} tuesday }}"}},
        ]
    )

    paired_results = BashOperator.partial(task_id="paired_results", bash_command="./load").expand(
        env=tables_task.output.zip(days_task.output).map(paired_results_env)
    )

    paired_arguments = BashOperator.partial(task_id="paired_arguments").expand_kwargs(
        days_task.output.zip(tables_task.output).map(paired_arguments_arguments)
    )

    listed = BashOperator.partial(task_id="listed").expand_kwargs(
        [{"bash_command": "./load a", "env": {"DAY": "{{ ts }}"}}, {"bash_command": "./load b"}]
    )

    given = BashOperator.partial(task_id="given", retries=1).expand_kwargs(commands_task.output)

    functions = PythonOperator.partial(task_id="functions", python_callable=work).expand(
        op_kwargs=[{"mode": "full", "day": 1}, {"mode": "full", "day": 2}], op_args=[["a"], ["b"]]
    )

    listed >> Label("all of it") >> functions
    given >> functions
