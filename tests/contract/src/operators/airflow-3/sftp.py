# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 0a2248a37ba84216226be9080deeff5490527f7627c5b8c6c36d18964d98eb76

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.sftp.operators.sftp import SFTPOperator
from airflow.sdk import DAG

with DAG(
    dag_id="sftp_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SFTPOperator(
        task_id="minimal",
        local_filepath="/tmp/orders.csv",
        remote_filepath="/data/orders.csv",
        ssh_conn_id="batch_host",
    )

    full = SFTPOperator(
        task_id="full",
        operation="get",
        local_filepath="/tmp/orders.csv",
        remote_filepath="/data/orders.csv",
        ssh_conn_id="batch_host",
        remote_host="batch.example.com",
        confirm=False,
        create_intermediate_dirs=True,
        concurrency=4,
    )
