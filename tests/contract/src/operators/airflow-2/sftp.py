# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 867f412aab47a64ef6fc1e7a64c7bd0e6460ab59463edf7ed70662f0883d4756

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.sftp.operators.sftp import SFTPOperator

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
    )
