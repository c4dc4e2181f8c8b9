"""Checks the JSON schema of a param once.

Airflow checks it anew whenever it asks a param for its value, for each task
and each time it serializes the DAG: most of the time where params are many.
"""

from __future__ import annotations

from jsonschema import Draft202012Validator

check_anew = Draft202012Validator.check_schema
good: set[str] = set()


def check_once(schema, *details, **named):
    text = repr(schema)
    if text not in good:
        check_anew(schema, *details, **named)
        good.add(text)


Draft202012Validator.check_schema = check_once
