# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: fd3b2d472b44eb9e2c81632af9d530276b55556f0432aa6fa7c376de6a0f73f2

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.dms import DmsDescribeTasksOperator

with DAG(
    dag_id="dms_describe_tasks_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = DmsDescribeTasksOperator(task_id="minimal")

    full = DmsDescribeTasksOperator(
        task_id="full",
        describe_tasks_kwargs={"Filters": [{"Name": "replication-task-id", "Values": ["orders"]}]},
        region_name="eu-central-1",
    )
