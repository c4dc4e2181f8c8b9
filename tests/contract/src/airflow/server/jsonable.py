"""Python values as JSON, so that values of different kinds stay different."""

from __future__ import annotations

import base64
import datetime
import enum
import json


def seconds(duration: datetime.timedelta | None) -> float | None:
    return None if duration is None else duration.total_seconds()


def plain(value):
    """A JSON value; what JSON cannot say becomes a mapping with one `$` key."""
    if isinstance(value, enum.Enum):
        return {"$enum": f"{type(value).__name__}.{value.name}"}
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, (set, frozenset)):
        return {"$set": sorted((plain(item) for item in value), key=json.dumps)}
    if isinstance(value, bytes):
        return {"$bytes": base64.b64encode(value).decode()}
    if isinstance(value, datetime.timedelta):
        return {"$seconds": value.total_seconds()}
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return {"$date": value.isoformat()}
    if value is None or isinstance(value, (bool, int, float)):
        return value
    # A subclass of str, such as Airflow's own, is its text.
    return str.__str__(value) if isinstance(value, str) else {"$object": describe(value)}


def describe(value) -> str:
    """A name without an address in memory, for what has no value in JSON."""
    name = getattr(value, "__qualname__", type(value).__qualname__)
    return f"{getattr(value, '__module__', type(value).__module__)}.{name}"
