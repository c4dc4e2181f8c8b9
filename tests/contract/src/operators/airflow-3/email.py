# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: b818efd177d2b60ff10187afc0a4d2f88c89f413195b75f063f52f8248e02ac3

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.smtp.operators.smtp import EmailOperator
from airflow.sdk import DAG

with DAG(
    dag_id="email_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EmailOperator(task_id="minimal", to=["sales-data@example.com"])

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
