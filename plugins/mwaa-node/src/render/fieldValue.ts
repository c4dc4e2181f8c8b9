import { callableSchema, DagValue } from 'backstage-plugin-mwaa-common';
import { ArgumentScope } from './ArgumentScope';
import { datetimeExpression } from './datetimeExpression';
import { followerIds } from './followerIds';
import { ownFunction } from './ownFunction';
import { PythonValue } from './pythonLiteral';
import { timedeltaExpression } from './timedeltaExpression';
import { timeExpression } from './timeExpression';

const TIME_OF_DAY = /^\d{2}:\d{2}/;

function textValue(
  text: string,
  scope: ArgumentScope,
): PythonValue | undefined {
  const { timezone } = scope.spec;
  switch (scope.field.type) {
    case 'duration':
      return timedeltaExpression(text);
    case 'time':
      return timeExpression(text);
    case 'dateTime':
      return datetimeExpression(text, timezone);
    case 'dateTimeOrTime':
      return TIME_OF_DAY.test(text)
        ? timeExpression(text)
        : datetimeExpression(text, timezone);
    default:
      return undefined;
  }
}

/** The value of an argument whose type says what its bare text or mapping means. */
export function fieldValue(
  value: DagValue,
  scope: ArgumentScope,
): PythonValue | undefined {
  if (typeof value === 'string') return textValue(value, scope);
  if (scope.field.type === 'taskIds' && Array.isArray(value)) {
    const ids = followerIds(value.map(String), scope.nodes);
    return ids.length === 1 ? ids[0] : ids;
  }
  if (scope.field.type === 'callable') {
    const named = callableSchema.safeParse(value);
    if (named.success) return ownFunction(named.data, scope);
  }
  return undefined;
}
