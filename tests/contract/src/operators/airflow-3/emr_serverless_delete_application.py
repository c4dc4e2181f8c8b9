# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 659755f64756c877d5a70a11e83414796b5df66274771e3f3b426416241fd7de

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.emr import EmrServerlessDeleteApplicationOperator
from airflow.sdk import DAG

with DAG(
    dag_id="emr_serverless_delete_application_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EmrServerlessDeleteApplicationOperator(
        task_id="minimal", application_id="00f1r2e3d4a5b6c7"
    )

    full = EmrServerlessDeleteApplicationOperator(
        task_id="full",
        application_id="00f1r2e3d4a5b6c7",
        force_stop=True,
        waiter_delay=60,
        waiter_max_attempts=60,
        deferrable=True,
        region_name="eu-central-1",
    )
