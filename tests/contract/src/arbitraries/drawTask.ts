import {
  compareVersions,
  DagAsset,
  DagTask,
  isAvailable,
  OperatorDefinition,
  palette,
} from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { awkwardText } from './awkwardTexts';
import { Draw } from './Draw';
import { drawArguments } from './drawArguments';
import { drawMap } from './drawMap';
import { DrawScope } from './DrawScope';
import { drawSettings } from './drawSettings';
import { lineText } from './lineText';
import { paramArbitrary } from './paramArbitrary';
import { TaskSeat } from './TaskSeat';

const USUAL = ['python', 'bash', 'sql', 'empty', 'branch', 'short_circuit'];

const followerTypes = ['taskIds', 'cases'];
const leadsOn = ({ fields }: OperatorDefinition) =>
  fields.some(({ type, required }) => required && followerTypes.includes(type));

function drawOperator(draw: Draw, scope: DrawScope): OperatorDefinition {
  const possible = palette.filter(
    operator =>
      isAvailable(operator, scope.target) &&
      (scope.followers.length > 0 || !leadsOn(operator)),
  );
  const usual = possible.filter(({ id }) => USUAL.includes(id));
  return draw(
    fc.oneof(fc.constantFrom(...usual), fc.constantFrom(...possible)),
  );
}

export interface TaskSurroundings {
  scope: DrawScope;
  assets: { [key: string]: DagAsset };
  /** Whether tasks may wait for any outcome of those before. */
  isFree: boolean;
  /** Whether it may make copies and branches. */
  isPlain: boolean;
}

/** A task of any operator that says any of what a task can say. */
export function drawTask(
  draw: Draw,
  { id, group, after }: TaskSeat,
  { scope, assets, isFree, isPlain }: TaskSurroundings,
): DagTask {
  const { target } = scope;
  const since29 = compareVersions(target.airflowVersion, '2.9') >= 0;
  const params = draw(
    fc.option(fc.record({ own: paramArbitrary }), { freq: 9, nil: undefined }),
  );
  const here = {
    ...scope,
    params: params ? [...scope.params, 'own'] : scope.params,
    followers: isPlain ? [] : scope.followers,
  };
  const operator = drawOperator(draw, here);
  const given = drawArguments(
    draw,
    here.followers.length
      ? operator
      : {
          ...operator,
          fields: operator.fields.filter(
            ({ type }) => !followerTypes.includes(type),
          ),
        },
    here,
  );
  const work =
    !isPlain && draw(fc.integer({ min: 0, max: 3 })) === 0
      ? drawMap(draw, given, operator, here)
      : { with: given };
  const keys = Object.keys(assets);
  const some = draw(
    fc.record(
      {
        docs: awkwardText,
        pushResult: fc.boolean(),
        ...(since29 && { displayName: lineText }),
        ...(keys.length && {
          outlets: fc.subarray(keys, { minLength: 1 }),
          inlets: fc.subarray(keys.filter(key => !assets[key].alias)),
        }),
      },
      { requiredKeys: [] },
    ),
  );
  return {
    id,
    operator: operator.id,
    ...(group && { group }),
    ...(after.length && { after }),
    ...work,
    ...(params && { params }),
    ...some,
    ...drawSettings(draw, here, isFree),
  };
}
