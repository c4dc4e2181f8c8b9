# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 651d606b0fbff644c09aaa020ee0bffae65a2c1bd9899e9bba07c18c84ea02ba

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.models.param import Param
from airflow.operators.bash import BashOperator
from airflow.operators.empty import EmptyOperator
from airflow.operators.python import BranchPythonOperator
from airflow.utils.edgemodifier import Label
from airflow.utils.task_group import TaskGroup


def choose_after_by_kind(params: dict) -> list[str]:
    """Name the tasks that follow."""
    if params["kind"] == "image":
        return ["image.by_size"]
    if params["kind"] in ("video", "audio"):
        return ["transcode"]
    return ["skip"]


def choose_after_by_size(params: dict) -> list[str]:
    """Name the tasks that follow."""
    followers: list[str] = []
    if params["size"] > 100:
        followers += ["image.shrink"]
    if params["size"] >= 10:
        followers += ["image.thumbnail"]
    return followers


with DAG(
    dag_id="image_branches",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-media"},
    params={
        "kind": Param("image", type="string", enum=["image", "video", "audio", "text"]),
        "size": Param(10, type="integer", minimum=0),
    },
) as dag:
    by_kind = BranchPythonOperator(task_id="by_kind", python_callable=choose_after_by_kind)

    with TaskGroup(group_id="image") as image:
        by_size = BranchPythonOperator(task_id="by_size", python_callable=choose_after_by_size)

        shrink = BashOperator(task_id="shrink", bash_command="./shrink")

        thumbnail = BashOperator(task_id="thumbnail", bash_command="./thumbnail")

    transcode = BashOperator(task_id="transcode", bash_command="./transcode")

    skip = EmptyOperator(task_id="skip")

    store = BashOperator(
        task_id="store",
        bash_command="./store",
        trigger_rule="none_failed_min_one_success",
    )

    by_size >> [shrink, thumbnail]
    by_kind >> [image, transcode, skip]
    [image, transcode] >> store
    skip >> Label("nothing to do") >> store
