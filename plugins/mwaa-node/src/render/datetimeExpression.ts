import { InputError } from '@backstage/errors';
import { wallClock } from 'backstage-plugin-mwaa-common';
import { PythonExpression } from './PythonExpression';
import { pythonLiteral } from './pythonLiteral';

/** A fixed date with its zone: `pendulum.datetime(2026, 1, 1, tz="Europe/Rome")`. */
export function datetimeExpression(
  date: string,
  timezone: string,
): PythonExpression {
  const clock = wallClock(date);
  if (!clock) {
    throw new InputError(
      `${JSON.stringify(date)} is not a date such as "2026-01-01".`,
    );
  }
  const { year, month, day, hour, minute, second } = clock;
  const time = [hour, minute, second];
  while (time.at(-1) === 0) time.pop();
  const numbers = [year, month, day, ...time].join(', ');
  return new PythonExpression(
    `pendulum.datetime(${numbers}, tz=${pythonLiteral(timezone)})`,
    [{ module: 'pendulum' }],
  );
}
