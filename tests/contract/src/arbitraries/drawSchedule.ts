import {
  AssetCondition,
  compareVersions,
  DagAsset,
  DagSchedule,
  mergeCrons,
} from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { cronText } from './cronText';
import { Draw } from './Draw';
import { DrawScope } from './DrawScope';
import { durationText } from './durationText';

function drawCondition(
  draw: Draw,
  keys: readonly string[],
  isNested: boolean,
): AssetCondition {
  if (keys.length === 1) return keys[0];
  if (!isNested) return { all: [...keys] };
  const first = draw(fc.integer({ min: 1, max: keys.length - 1 }));
  const parts = [
    drawCondition(draw, keys.slice(0, first), true),
    drawCondition(draw, keys.slice(first), true),
  ];
  return draw(fc.boolean()) ? { all: parts } : { any: parts };
}

/** One expression, or several that the target can say. */
function drawClock(draw: Draw, major: 2 | 3) {
  const crons = draw(
    fc.uniqueArray(cronText, {
      minLength: 2,
      maxLength: 3,
      selector: cron => cron.toUpperCase(),
    }),
  );
  const date = draw(fc.constantFrom('interval', 'trigger'));
  const areSeveral =
    draw(fc.boolean()) &&
    (mergeCrons(crons) !== undefined || (major === 3 && date === 'trigger'));
  return { cron: areSeveral ? crons : crons[0], date };
}

/** A schedule of any type that the target has. */
export function drawSchedule(
  draw: Draw,
  assets: { [key: string]: DagAsset },
  { target }: DrawScope,
): DagSchedule {
  const since = (version: string) =>
    compareVersions(target.airflowVersion, version) >= 0;
  const keys = Object.keys(assets);
  const types = [
    'manual',
    'once',
    'continuous',
    'cron',
    'cron',
    'every',
    ...(keys.length ? ['assets'] : []),
    ...(keys.length && since('2.9') ? ['assetsOrTime'] : []),
  ];
  const type = draw(fc.constantFrom(...types));
  const condition = () => ({
    assets: drawCondition(
      draw,
      draw(fc.subarray(keys, { minLength: 1 })),
      since('2.9'),
    ),
  });
  const parts: Record<string, () => object> = {
    cron: () => drawClock(draw, target.major),
    every: () => ({
      every: draw(durationText),
      date: since('2.11')
        ? draw(fc.constantFrom('interval', 'trigger'))
        : 'interval',
    }),
    assets: condition,
    assetsOrTime: () => ({ ...condition(), ...drawClock(draw, target.major) }),
  };
  return { type, ...parts[type]?.() } as DagSchedule;
}
