"""Who is told what, as Airflow would tell it."""

from __future__ import annotations

import copy

from jsonable import describe, plain


def attributes(notifier) -> dict:
    return {
        name: plain(value)
        for name, value in vars(notifier).items()
        if not name.startswith("_") and name not in ("log", "context")
    }


def callback_answer(callback, context: dict) -> dict:
    """A notifier with its texts filled in, or the name of a function."""
    if not hasattr(callback, "template_fields"):
        function = getattr(callback, "func", callback)
        return {"function": describe(function)}
    notifier = copy.copy(callback)
    notifier.render_template_fields(dict(context))
    return {
        "class": type(notifier).__name__,
        "module": type(notifier).__module__,
        "rendered": {name: plain(getattr(notifier, name)) for name in notifier.template_fields},
        "attributes": attributes(callback),
    }


def callback_answers(node, events: tuple[str, ...], context: dict) -> dict:
    """By event; a version that lacks an event has none for it."""
    answers = {}
    for event in events:
        given = getattr(node, f"on_{event}_callback", None) or []
        each = given if isinstance(given, (list, tuple)) else [given]
        answers[event] = [callback_answer(callback, context) for callback in each]
    return answers
