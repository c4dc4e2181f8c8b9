import { InputError } from '@backstage/errors';
import { PythonExpression } from './PythonExpression';

const TIME_OF_DAY = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;

/** A time of day: `time(6, 30)`. Airflow takes it in the DAG's timezone. */
export function timeExpression(text: string): PythonExpression {
  const found = TIME_OF_DAY.exec(text);
  if (!found) {
    throw new InputError(
      `${JSON.stringify(text)} is not a time of day such as "06:30".`,
    );
  }
  const [hour, minute, second = 0] = found
    .slice(1)
    .map(part => Number(part ?? 0));
  const numbers = second > 0 ? [hour, minute, second] : [hour, minute];
  return new PythonExpression(`time(${numbers.join(', ')})`, [
    { module: 'datetime', name: 'time' },
  ]);
}
