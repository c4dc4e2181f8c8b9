# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 802eb8dc7fc5d62e15ab84e435160db2c791c65e122468ddf57bfeb7319fe33d

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.standard.operators.datetime import BranchDateTimeOperator
from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.sdk import DAG, cross_downstream

with DAG(
    dag_id="branch_datetime_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = BranchDateTimeOperator(
        task_id="minimal",
        target_lower=pendulum.datetime(2026, 1, 1, 6, tz="Europe/Rome"),
        target_upper=None,
        follow_task_ids_if_true="on_true",
        follow_task_ids_if_false="on_false",
    )

    full = BranchDateTimeOperator(
        task_id="full",
        target_lower=pendulum.datetime(2026, 1, 1, 6, tz="Europe/Rome"),
        target_upper=pendulum.datetime(2026, 12, 31, 18, tz="Europe/Rome"),
        use_task_logical_date=True,
        follow_task_ids_if_true="on_true",
        follow_task_ids_if_false="on_false",
    )

    on_true = EmptyOperator(task_id="on_true")

    on_false = EmptyOperator(task_id="on_false")

    cross_downstream([minimal, full], [on_true, on_false])
