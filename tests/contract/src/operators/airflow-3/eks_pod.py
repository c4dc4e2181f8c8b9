# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 56482a36c9b0c37dd656a847a6104d6a911dfe7963f138acd363c383edaa8fa4

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.eks import EksPodOperator
from airflow.sdk import DAG

with DAG(
    dag_id="eks_pod_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EksPodOperator(task_id="minimal", cluster_name="analytics")

    full = EksPodOperator(
        task_id="full",
        cluster_name="analytics",
        namespace="jobs",
        pod_name="orders-load",
        random_name_suffix=False,
        image="123456789012.dkr.ecr.eu-central-1.amazonaws.com/orders:1",
        image_pull_policy="Always",
        cmds=["python"],
        arguments=["load.py", "--day", "2026-01-01"],
        env_vars={"STAGE": "prod"},
        labels={"team": "orders"},
        annotations={"example.com/team": "orders"},
        node_selector={"kubernetes.io/arch": "arm64"},
        service_account_name="orders",
        pod_template_dict={
            "spec": {"containers": [{"name": "base", "resources": {"requests": {"memory": "1Gi"}}}]}
        },
        startup_timeout_seconds=600,
        active_deadline_seconds=3600,
        termination_grace_period=60,
        get_logs=False,
        poll_interval=10,
        on_finish_action="delete_succeeded_pod",
        deferrable=True,
        region="eu-central-1",
    )
