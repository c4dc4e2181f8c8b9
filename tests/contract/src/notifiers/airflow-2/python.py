# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: c89d5d4b2df2eb7222127bb9e1a61c2c4041040505df89b1a76586acbec07eb5

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.operators.empty import EmptyOperator

from python_example.alerts import tell_the_team

with DAG(
    dag_id="python_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
    on_failure_callback=tell_the_team,
    on_success_callback=tell_the_team,
) as dag:
    work = EmptyOperator(
        task_id="work",
        on_failure_callback=tell_the_team,
        on_success_callback=tell_the_team,
    )
