"""A run that assets have started, which `dag.test` alone cannot make."""

from __future__ import annotations

import contextlib
import importlib
from unittest import mock

from airflow.utils.session import create_session

from airflow_api import VERSION, since

AssetModel = since((3, 0), "airflow.models.asset:AssetModel", "airflow.models.dataset:DatasetModel")
AssetEvent = since((3, 0), "airflow.models.asset:AssetEvent", "airflow.models.dataset:DatasetEvent")
ASSET_ID = "asset_id" if VERSION >= (3, 0) else "dataset_id"
MODULE, MAKE_RUN = (
    ("airflow.models.dagrun", "get_or_create_dagrun")
    if VERSION >= (3, 2)
    else ("airflow.models.dag", "_get_or_create_dagrun")
)


def record(events: dict) -> list[int]:
    """The events as Airflow keeps them; their ids."""
    with create_session() as session:
        ids = []
        for uri, extra in events.items():
            asset = session.query(AssetModel).filter_by(uri=uri).first() or AssetModel(uri=uri)
            session.add(asset)
            session.flush()
            event = AssetEvent(extra=extra, **{ASSET_ID: asset.id})
            session.add(event)
            session.flush()
            ids.append(event.id)
        return ids


@contextlib.contextmanager
def consumed_events(events: dict):
    """Runs that are made in here are the answer to these events."""
    module = importlib.import_module(MODULE)
    make = getattr(module, MAKE_RUN)
    ids = record(events)

    def make_run(*args, session, **kwargs):
        run = make(*args, session=session, **kwargs)
        for event in session.query(AssetEvent).filter(AssetEvent.id.in_(ids)):
            event.created_dagruns.append(run)
        session.commit()
        return run

    with mock.patch.object(module, MAKE_RUN, make_run):
        yield
