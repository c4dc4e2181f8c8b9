# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 1d661beb93a028e39686ec5e9df508dd499edec16b10452bafaaebc5e936324a

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.s3 import S3ListOperator
from airflow.sdk import DAG

with DAG(
    dag_id="s3_list_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = S3ListOperator(task_id="minimal", bucket="sales-landing")

    full = S3ListOperator(
        task_id="full",
        bucket="sales-landing",
        prefix="landing/orders/",
        delimiter="/",
        apply_wildcard=True,
        region_name="eu-central-1",
    )
