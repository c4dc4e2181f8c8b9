import { InputError } from '@backstage/errors';
import { durationSeconds } from 'backstage-plugin-mwaa-common';
import { PythonExpression } from './PythonExpression';

const UNITS: [name: string, seconds: number][] = [
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
  ['seconds', 1],
];

/** `PT90M` as `timedelta(hours=1, minutes=30)`. */
export function timedeltaExpression(duration: string): PythonExpression {
  let rest = durationSeconds(duration);
  if (rest === undefined) {
    throw new InputError(
      `${JSON.stringify(duration)} is not a duration of fixed length such as "PT5M".`,
    );
  }
  const parts: string[] = [];
  for (const [name, seconds] of UNITS) {
    const count = Math.floor(rest / seconds);
    rest -= count * seconds;
    if (count > 0) parts.push(`${name}=${count}`);
  }
  return new PythonExpression(`timedelta(${parts.join(', ') || 'seconds=0'})`, [
    { module: 'datetime', name: 'timedelta' },
  ]);
}
