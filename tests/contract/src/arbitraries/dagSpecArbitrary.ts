import {
  AirflowTarget,
  DagSpec,
  taskGraph,
} from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { awkwardText } from './awkwardTexts';
import { Draw } from './Draw';
import { drawAssets } from './drawAssets';
import { drawDagFields } from './drawDagFields';
import { drawFrom } from './drawFrom';
import { drawSchedule } from './drawSchedule';
import { drawSeats } from './drawSeats';
import { drawSettings } from './drawSettings';
import { drawTasks } from './drawTasks';
import { lineText } from './lineText';
import { paramArbitrary } from './paramArbitrary';
import { RandomDag } from './RandomDag';
import { scheduledKeys } from './scheduledKeys';

const PARAMS = ['day', 'Mode_2', 'class_'];

const MOST_TASKS = 8;

function drawDag(draw: Draw, target: AirflowTarget, tasks: number): RandomDag {
  const params = draw(
    fc.dictionary(fc.constantFrom(...PARAMS), paramArbitrary, {
      noNullPrototype: true,
    }),
  );
  const values = {
    place: { in: { prod: draw(awkwardText), dev: 'other' } },
    bucket: { description: draw(awkwardText), default: draw(awkwardText) },
    configured: {},
  };
  const named = {
    target,
    params: Object.keys(params),
    values: [...Object.keys(values), 'region'],
    results: [],
    copies: [],
    followers: [],
  };
  const assets = drawAssets(draw, { ...named, events: [] });
  const schedule = drawSchedule(draw, assets, { ...named, events: [] });
  const events = scheduledKeys(schedule).filter(
    key => typeof assets[key].uri === 'string',
  );
  const scope = { ...named, events };
  const fields = drawDagFields(draw, schedule, scope);
  const cleansUp = draw(fc.integer({ min: 0, max: 2 })) === 0;
  const isFree = !cleansUp && !fields.failFast;
  const seats = drawSeats(draw, tasks);
  const settings = () =>
    draw(fc.boolean()) && { defaults: drawSettings(draw, scope, isFree) };
  const spec: DagSpec = {
    version: 1,
    ...fields,
    schedule,
    ...(Object.keys(params).length && { params }),
    values,
    ...(Object.keys(assets).length && { assets }),
    ...settings(),
    ...(seats.groups.length && {
      groups: seats.groups.map(group => ({
        ...group,
        ...draw(
          fc.record(
            {
              tooltip: awkwardText.filter(text => text !== ''),
              displayName: lineText,
            },
            { requiredKeys: [] },
          ),
        ),
        ...settings(),
      })),
    }),
    tasks: drawTasks(draw, seats, scope, { assets, isFree, cleansUp }),
  };
  const environment = {
    id: 'prod',
    values: {
      account: '123456789012',
      region: 'eu-central-1',
      environment: 'prod',
      configured: draw(awkwardText),
    },
  };
  const ids = taskGraph(spec).tasks.map(({ id }) => id);
  const results = ids.map((id, index) => [
    id,
    { return_value: index % 3 === 2 ? [] : [{ "it's": 'one row' }] },
  ]);
  return {
    spec,
    environment,
    supposed: { results: Object.fromEntries(results) },
  };
}

/**
 * Any specification that the target can run, said in full. A failing one is
 * tried with fewer tasks, and otherwise as it is.
 */
export const dagSpecArbitrary = (
  target: AirflowTarget,
): fc.Arbitrary<RandomDag> =>
  fc
    .tuple(fc.noShrink(fc.nat()), fc.integer({ min: 1, max: MOST_TASKS }))
    .map(([seed, tasks]) => drawDag(drawFrom(seed), target, tasks));
