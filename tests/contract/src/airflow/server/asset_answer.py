"""Assets (called datasets until Airflow 3) and what is made of them."""

from __future__ import annotations

from jsonable import plain


def asset_answer(asset) -> dict:
    """An asset, or an alias, which has no address."""
    uri = getattr(asset, "uri", None)
    if uri is None:
        return {"alias": asset.name}
    return {
        "uri": uri,
        "name": getattr(asset, "name", uri),
        "group": getattr(asset, "group", None) or None,
        "extra": plain(getattr(asset, "extra", None) or {}),
    }


def condition_answer(condition):
    """`{"all": [...]}`, `{"any": [...]}` or an asset; None where there is none."""
    name = type(condition).__name__
    if condition is None or name.startswith("_Null") or name == "NullAsset":
        return None
    if isinstance(condition, (list, tuple)):
        return {"all": [condition_answer(each) for each in condition]}
    if "AliasCondition" in name:
        return {"alias": condition.name}
    if hasattr(condition, "objects"):
        key = "any" if name.endswith("Any") else "all"
        return {key: [condition_answer(each) for each in condition.objects]}
    return asset_answer(condition)
