"""What Airflow says of an operator's class."""

from __future__ import annotations

import ast
import functools
import importlib
import inspect
import textwrap

from jsonable import plain


# To read the source of a constructor takes long, and most are shared.
@functools.cache
def handed_on(constructor) -> frozenset[str]:
    """Arguments that a constructor itself gives to the next one."""
    source = ast.parse(textwrap.dedent(inspect.getsource(constructor)))
    return frozenset(
        keyword.arg
        for call in ast.walk(source)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "__init__"
        for keyword in call.keywords
        if keyword.arg
    )


@functools.cache
def constructor_arguments(operator: type) -> dict:
    """Through every constructor that the class hands `kwargs` to."""
    arguments = {}
    settled: set[str] = set()
    for each in operator.__mro__:
        if "__init__" not in vars(each) or each is object:
            continue
        constructor = vars(each)["__init__"]
        for parameter in list(inspect.signature(constructor).parameters.values())[1:]:
            if parameter.kind in (parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL):
                continue
            if parameter.name in settled:
                continue
            empty = parameter.default is parameter.empty
            arguments.setdefault(
                parameter.name,
                {
                    "required": empty,
                    "default": None if empty else plain(parameter.default),
                },
            )
        settled |= handed_on(constructor)
    return arguments


def operator_answer(module: str, name: str) -> dict:
    operator = getattr(importlib.import_module(module), name)
    return {
        "arguments": constructor_arguments(operator),
        "templateFields": list(operator.template_fields),
        "templateExt": list(operator.template_ext),
    }
