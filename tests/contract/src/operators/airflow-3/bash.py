# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 5ff97bb4f4a685c80ad140bd582c3611578297b67340f152e76779e6aa07fb36

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.standard.operators.bash import BashOperator
from airflow.sdk import DAG

with DAG(
    dag_id="bash_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = BashOperator(task_id="minimal", bash_command='python -m pipeline.load --day "$DAY"')

    full = BashOperator(
        task_id="full",
        bash_command='python -m pipeline.load --day "$DAY"',
        env={"DAY": "2026-01-01"},
        append_env=True,
        cwd="/usr/local/airflow",
    )
