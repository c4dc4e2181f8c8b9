# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 1f0adf9a7289864ccbee987fa1da7018aabb34c5ec5bbd7615ec44760f97fd3d

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.operators.empty import EmptyOperator
from airflow.providers.amazon.aws.notifications.chime import ChimeNotifier

NOTIFY_CHIME = ChimeNotifier(chime_conn_id="chime_alerts", message="The orders did not arrive.")

with DAG(
    dag_id="chime_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
    on_failure_callback=NOTIFY_CHIME,
    on_success_callback=NOTIFY_CHIME,
) as dag:
    work = EmptyOperator(
        task_id="work",
        on_failure_callback=NOTIFY_CHIME,
        on_success_callback=NOTIFY_CHIME,
    )
