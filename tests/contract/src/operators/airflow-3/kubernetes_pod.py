# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 7b3f9ab4f0a04a12a1aeed3bce52195bab7f485540b250ec6c565d6df23924b6

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.cncf.kubernetes.operators.pod import KubernetesPodOperator
from airflow.sdk import DAG

with DAG(
    dag_id="kubernetes_pod_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = KubernetesPodOperator(task_id="minimal")

    full = KubernetesPodOperator(
        task_id="full",
        namespace="jobs",
        name="orders-load",
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
        kubernetes_conn_id="analytics_cluster",
        config_file="/usr/local/airflow/dags/kube_config.yaml",
        cluster_context="analytics",
        in_cluster=False,
        deferrable=True,
    )
