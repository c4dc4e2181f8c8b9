"""Events of the assets that a DAG waits for, as a run started by them finds them."""

from __future__ import annotations

import types

from airflow_api import VERSION
from schedule_answer import condition


def uris(waited_for) -> list[str]:
    if waited_for is None or "alias" in waited_for:
        return []
    inner = waited_for.get("all") or waited_for.get("any")
    return [uri for each in inner for uri in uris(each)] if inner else [waited_for["uri"]]


def event(uri: str):
    asset = types.SimpleNamespace(name=uri, uri=uri)
    return types.SimpleNamespace(
        asset=asset, source_aliases=[], extra={"rows": f"rows of {uri}"}, source_dag_run=None
    )


def triggering_events(dag) -> dict:
    """By the name that the template context has for them."""
    events = [event(uri) for uri in uris(condition(dag, dag.timetable))]
    if VERSION >= (3, 0):
        from airflow.sdk.execution_time.context import TriggeringAssetEventsAccessor

        return {"triggering_asset_events": TriggeringAssetEventsAccessor.build(events)}
    return {"triggering_dataset_events": {each.asset.uri: [each] for each in events}}
