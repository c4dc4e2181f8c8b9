# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: e6c4d55e219d325963d3c1f36a7d5bf5ee974102c717d183a57a26068722d44b

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.providers.standard.operators.python import (
    BranchPythonOperator,
    PythonOperator,
    ShortCircuitOperator,
)
from airflow.providers.standard.operators.weekday import BranchDayOfWeekOperator
from airflow.sdk import DAG, Label, Param
from airflow.timetables.trigger import CronTriggerTimetable

from decisions.steps import choose, count


def continue_after_on_workdays(dag_run) -> bool:
    """Say whether it is Monday or Friday."""
    date = dag_run.logical_date or dag_run.run_after
    return pendulum.instance(date).in_timezone("Europe/Rome").isoweekday() in (1, 5)


def continue_after_has_rows(value: float) -> bool:
    """Say whether what follows runs."""
    return value > 0


def continue_after_is_wet(params: dict) -> bool:
    """Say whether what follows runs."""
    return params["dry"] is False


def choose_after_by_share(value: dict) -> list[str]:
    """Name the tasks that follow."""
    followers: list[str] = []
    if value["shares"][0] >= 0.5:
        followers += ["large"]
    if value["shares"][0] < 0.5:
        followers += ["small"]
    return followers


with DAG(
    dag_id="decisions",
    doc_md=__doc__,
    schedule=CronTriggerTimetable("0 6 * * *", timezone="Europe/Rome"),
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
    params={"dry": Param(False, type="boolean")},
) as dag:
    on_workdays = ShortCircuitOperator(
        task_id="on_workdays", python_callable=continue_after_on_workdays
    )

    count_task = PythonOperator(task_id="count", python_callable=count)

    has_rows = ShortCircuitOperator(
        task_id="has_rows",
        python_callable=continue_after_has_rows,
        op_kwargs={"value": count_task.output},
        ignore_downstream_trigger_rules=False,
    )

    is_wet = ShortCircuitOperator(task_id="is_wet", python_callable=continue_after_is_wet)

    by_share = BranchPythonOperator(
        task_id="by_share",
        python_callable=choose_after_by_share,
        op_kwargs={"value": count_task.output},
    )

    large = EmptyOperator(task_id="large")

    small = BranchDayOfWeekOperator(
        task_id="small",
        week_day=["Monday"],
        follow_task_ids_if_true="first",
        follow_task_ids_if_false=["last", "other"],
    )

    first = EmptyOperator(task_id="first")

    last = EmptyOperator(task_id="last")

    other = BranchPythonOperator(task_id="other", python_callable=choose)

    end = EmptyOperator(task_id="end")

    on_workdays >> count_task
    has_rows >> is_wet >> by_share >> [large, small]
    small >> [first, last, other]
    other >> Label("chosen") >> end
