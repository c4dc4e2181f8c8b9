import { compareVersions } from 'backstage-plugin-mwaa-common';
import { InputError } from '@backstage/errors';
import { assetCondition } from './assetCondition';
import { callExpression } from './callExpression';
import { coreImports } from './coreImports';
import { cronTimetable } from './cronTimetable';
import { PythonValue } from './pythonLiteral';
import { RenderScope } from './RenderScope';
import { timedeltaExpression } from './timedeltaExpression';
import { timetables } from './timetables';

const DELTA_TRIGGER_SINCE = '2.11.0';
const ASSETS_OR_TIME_SINCE = '2.9.0';

/** What the argument is called that takes the assets beside a timetable. */
const assetsArgument = { 2: 'datasets', 3: 'assets' } as const;

type Scope = Pick<RenderScope, 'spec' | 'target' | 'assets'>;

function requireSince(
  { target }: Scope,
  since: string,
  what: string,
  how: string,
) {
  if (compareVersions(target.airflowVersion, since) < 0) {
    throw new InputError(
      `Airflow ${target.airflowVersion} has no schedule ${what}. ${how}`,
    );
  }
}

/** The value of `schedule`. */
export function scheduleExpression(scope: Scope): PythonValue {
  const { spec, target } = scope;
  const { schedule, timezone } = spec;
  switch (schedule.type) {
    case 'manual':
      return null;
    case 'once':
    case 'continuous':
      return `@${schedule.type}`;
    case 'cron':
      return cronTimetable(schedule.cron, schedule.date, timezone, target);
    case 'every':
      if (schedule.date === 'trigger') {
        requireSince(
          scope,
          DELTA_TRIGGER_SINCE,
          'by intervals whose date is the moment of the run',
          'Use "date: interval".',
        );
      }
      return callExpression(timetables.delta[schedule.date], [
        timedeltaExpression(schedule.every),
      ]);
    case 'assets':
      return assetCondition(schedule.assets, scope);
    default:
      requireSince(
        scope,
        ASSETS_OR_TIME_SINCE,
        'by assets or time',
        'Use one of the two, in two DAGs if need be.',
      );
      return callExpression(coreImports[target.major].AssetOrTimeSchedule, [], {
        timetable: cronTimetable(
          schedule.cron,
          schedule.date,
          timezone,
          target,
        ),
        [assetsArgument[target.major]]: assetCondition(schedule.assets, scope),
      });
  }
}
