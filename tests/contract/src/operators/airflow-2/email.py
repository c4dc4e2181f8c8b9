# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: ce03e1df834d8f4a84569bccebc617922d76a7a51441910695d3e188b491dafb

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.smtp.operators.smtp import EmailOperator

with DAG(
    dag_id="email_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EmailOperator(
        task_id="minimal",
        to=["sales-data@example.com"],
        subject="Orders",
        html_content="<p>The orders are loaded.</p>",
    )

    full = EmailOperator(
        task_id="full",
        to=["sales-data@example.com"],
        subject="Orders",
        html_content="<p>The orders are loaded.</p>",
        from_email="airflow@example.com",
        cc=["sales@example.com"],
        bcc=["archive@example.com"],
        files=["/tmp/orders.csv"],
        custom_headers={"X-Priority": "1"},
        conn_id="mail",
    )
