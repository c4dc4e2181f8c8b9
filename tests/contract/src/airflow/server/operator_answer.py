"""What Airflow says of an operator's class."""

from __future__ import annotations

import importlib
import inspect

from jsonable import plain


def constructor_arguments(operator: type) -> dict:
    """Through every constructor that the class hands `kwargs` to."""
    arguments = {}
    for each in operator.__mro__:
        if "__init__" not in vars(each) or each is object:
            continue
        signature = inspect.signature(vars(each)["__init__"])
        for parameter in list(signature.parameters.values())[1:]:
            if parameter.kind in (parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL):
                continue
            empty = parameter.default is parameter.empty
            arguments.setdefault(
                parameter.name,
                {
                    "required": empty,
                    "default": None if empty else plain(parameter.default),
                },
            )
    return arguments


def operator_answer(module: str, name: str) -> dict:
    operator = getattr(importlib.import_module(module), name)
    return {
        "arguments": constructor_arguments(operator),
        "templateFields": list(operator.template_fields),
        "templateExt": list(operator.template_ext),
    }
