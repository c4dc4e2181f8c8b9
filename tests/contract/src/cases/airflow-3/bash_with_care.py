# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 755e5eb5e5e083b6b4b52d8876f5194171d08974d88344b32bf418ee6e829e1b

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.standard.operators.bash import BashOperator
from airflow.sdk import DAG
from airflow.timetables.trigger import CronTriggerTimetable

with DAG(
    dag_id="bash_with_care",
    description="Quotes \" and ' and \\ and 100 %.",
    doc_md=__doc__,
    schedule=CronTriggerTimetable("0 6 * * 1-5", timezone="UTC"),
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=False,
    default_args={"owner": "team-orders"},
) as dag:
    extract = BashOperator(
        task_id="extract",
        bash_command=(
            "set -euo pipefail\n"
            'echo "extracting ${DAY} for ${CUSTOMER}"\n'
            'aws s3 cp "s3://sales-landing/${DAY}/" "${TARGET}" --recursive\n\n'
        ),
        env={
            "DAY": "{{ ds }}",
            "CUSTOMER": 'O\'Brien; rm -rf / "$(id)" `id`',
            "TARGET": "s3://sales-data/orders/",
        },
        append_env=True,
    )

    print_task = BashOperator(
        task_id="print",
        bash_command="docker ps --format \"{{ '{{' }}.ID}} {{ '{%' }} raw %} {{ '{#' }} x #}\"",
    )

    task_3 = BashOperator(
        task_id="3", bash_command="/usr/local/airflow/dags/bash_with_care/publish.sh{{ '' }}"
    )

    extract >> print_task >> task_3
