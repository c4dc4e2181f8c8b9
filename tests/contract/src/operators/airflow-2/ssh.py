# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 3a0d305199ca764654c200ae263454bca3ba06850fe6481b78979c15ed94eeec

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.ssh.operators.ssh import SSHOperator

with DAG(
    dag_id="ssh_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SSHOperator(
        task_id="minimal",
        command="/opt/orders/load.sh --day 2026-01-01 ",
        ssh_conn_id="batch_host",
    )

    full = SSHOperator(
        task_id="full",
        command="/opt/orders/load.sh --day 2026-01-01 ",
        ssh_conn_id="batch_host",
        remote_host="batch.example.com",
        environment={"DAY": "2026-01-01"},
        conn_timeout=30,
        cmd_timeout=3600,
        get_pty=True,
        skip_on_exit_code=99,
    )
