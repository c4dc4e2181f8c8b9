# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 2aef6ecb02f3722c4e90f867108c53875183ec62b837d60aa3a098f34a949612

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.s3 import S3FileTransformOperator
from airflow.sdk import DAG

with DAG(
    dag_id="other_class",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    convert = S3FileTransformOperator(
        task_id="convert",
        source_s3_key="s3://sales-landing/orders/{{ run_id }}.csv",
        dest_s3_key="s3://sales-data/orders/{{ run_id }}.csv",
        transform_script="/usr/bin/sort",
        replace=True,
    )
