import { InputError } from '@backstage/errors';
import { DagValueReading } from 'backstage-plugin-mwaa-common';
import { ArgumentScope } from './ArgumentScope';
import { bytesLiteral } from './bytesLiteral';
import { datetimeExpression } from './datetimeExpression';
import { enumMember } from './enumMember';
import { jinjaEvent } from './jinjaEvent';
import { jinjaParam } from './jinjaParam';
import { jinjaResult } from './jinjaResult';
import { literalText } from './literalText';
import { ownFunction } from './ownFunction';
import { PythonValue } from './pythonLiteral';
import { resultExpression } from './resultExpression';
import { setLiteral } from './setLiteral';
import { templateText } from './templateText';
import { timedeltaExpression } from './timedeltaExpression';

/** What the file says once and for all. */
function fixedValue(
  reading: DagValueReading,
  scope: ArgumentScope,
): PythonValue | undefined {
  switch (reading.kind) {
    case 'bytes':
      return bytesLiteral(reading.base64);
    case 'set':
      return setLiteral(
        reading.items.map(item =>
          typeof item === 'string'
            ? literalText(item, scope)
            : (item as PythonValue),
        ),
      );
    case 'duration':
      return timedeltaExpression(reading.duration);
    case 'dateTime':
      return datetimeExpression(reading.dateTime, scope.spec.timezone);
    case 'enum':
      return enumMember(reading.className, reading.member);
    case 'callable':
      return ownFunction(reading, scope);
    default:
      return undefined;
  }
}

/** A marked value as Python, or as the Jinja that becomes it at run time. */
export function markValue(
  reading: DagValueReading,
  scope: ArgumentScope,
): PythonValue {
  const fixed = fixedValue(reading, scope);
  if (fixed !== undefined) return fixed;
  if (!scope.field.template) {
    throw new InputError(
      `Airflow does not fill in ${scope.field.name} at run time, so it can only be a literal. Write the value itself.`,
    );
  }
  switch (reading.kind) {
    case 'template':
      return templateText(reading.template, scope.templateExt);
    case 'param':
      return jinjaParam(reading.name, scope.params, scope.spec.nativeRendering);
    case 'result':
      return reading.path
        ? jinjaResult(reading)
        : resultExpression(reading, scope);
    case 'event':
      return jinjaEvent(reading, scope);
    case 'file':
      return reading.path;
    default:
      throw new InputError(`${scope.field.name} cannot be rendered.`);
  }
}
