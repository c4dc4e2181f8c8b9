import { AssetCondition, DagAsset } from 'backstage-plugin-mwaa-common';
import { useEffect, useId, useRef, useState } from 'react';
import { assetKey } from '../../schedule/assetKey';
import {
  changeGroup,
  conditionOf,
  ConditionPath,
  groupOf,
  partAt,
  removePart,
} from '../../schedule/conditionPath';
import { movePart } from '../../schedule/movePart';
import { withCondition } from '../../schedule/withCondition';
import { ConditionEditing } from './ConditionEditing';
import { ScheduleInput } from './ScheduleInput';

const NOTHING: AssetCondition = { all: [] };

const placeOf = (path: ConditionPath) => path.join('.');

/** The changes that the condition builder makes, and where the focus goes after each. */
export function useConditionEditing(
  { timing, change, problems, isDisabled }: ScheduleInput,
  /** Those that the tasks name. */
  workAssets: { [key: string]: DagAsset },
): Omit<ConditionEditing, 'suggestions' | 'isLoading'> {
  const id = useId();
  // An asset alone is edited as a group of one.
  const condition = conditionOf(groupOf(timing.schedule.assets ?? NOTHING));
  const isEmpty = groupOf(condition).parts.length === 0;
  const [addingTo, setAddingTo] = useState(isEmpty ? '' : undefined);
  const focusOn = useRef<string[]>([]);
  const idOf = (path: ConditionPath, control: string) =>
    `${id}-${placeOf(path)}-${control}`;
  useEffect(() => {
    // The first that is there and can be used.
    const element = focusOn.current
      .map(each => document.getElementById(each))
      .find(each => each && !each.hasAttribute('disabled'));
    focusOn.current = [];
    element?.focus();
  });
  const put = (next: AssetCondition, added?: { [key: string]: DagAsset }) =>
    change(withCondition(timing, next, added));

  return {
    condition,
    assets: timing.assets ?? {},
    problems,
    isDisabled,
    addingTo,
    idOf,
    startAdding: path => {
      if (!path && addingTo !== undefined) {
        const from = addingTo ? addingTo.split('.').map(Number) : [];
        focusOn.current = [idOf(from, 'add')];
      }
      setAddingTo(path && placeOf(path));
    },
    change: next => put(next),
    addAsset: (path, asset) => {
      const known = { ...workAssets, ...timing.assets };
      const key = assetKey(asset, known);
      setAddingTo(undefined);
      focusOn.current = [idOf(path, 'add')];
      put(
        changeGroup(condition, path, group => ({
          ...group,
          parts: [...group.parts, key],
        })),
        { [key]: known[key] ?? asset },
      );
    },
    remove: path => {
      const around = path.slice(0, -1);
      const index = path[path.length - 1];
      const next = removePart(condition, path);
      const neighbour = [index, index - 1].find(
        at => partAt(next, [...around, at]) !== undefined,
      );
      focusOn.current = [
        ...(neighbour === undefined
          ? []
          : [idOf([...around, neighbour], 'remove')]),
        idOf(around, 'add'),
      ];
      setAddingTo(undefined);
      put(next);
    },
    move: (path, step) => {
      const moved = movePart(condition, path, step);
      if (!moved) return;
      const controls = step < 0 ? ['up', 'down'] : ['down', 'up'];
      focusOn.current = controls.map(each => idOf(moved.path, each));
      setAddingTo(undefined);
      put(moved.condition);
    },
  };
}
