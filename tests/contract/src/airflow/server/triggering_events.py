"""Events of the assets that a DAG waits for, as a run started by them finds them."""

from __future__ import annotations

import types

from airflow_api import triggering_events_of
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
    """As the template context has them."""
    events = [event(uri) for uri in uris(condition(dag, dag.timetable))]
    return triggering_events_of(events)
