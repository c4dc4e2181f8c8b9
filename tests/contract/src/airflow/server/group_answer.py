"""Groups of tasks, outer ones before those inside."""

from __future__ import annotations

from airflow_api import TaskGroup


def group_answer(group: TaskGroup) -> dict:
    return {
        "id": group.group_id,
        "parent": group.parent_group.group_id,
        "label": group.label,
        "displayName": getattr(group, "group_display_name", None) or None,
        "tooltip": group.tooltip,
        "prefix": group.prefix_group_id,
        "children": list(group.children),
        "upstream": sorted({*group.upstream_group_ids, *group.upstream_task_ids}),
        "downstream": sorted({*group.downstream_group_ids, *group.downstream_task_ids}),
    }


def group_answers(parent: TaskGroup) -> list[dict]:
    inside = [each for each in parent.children.values() if isinstance(each, TaskGroup)]
    return [answer for group in inside for answer in (group_answer(group), *group_answers(group))]
