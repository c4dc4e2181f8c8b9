import { environmentValue } from './environmentValue';
import { EnvironmentValues } from './EnvironmentValues';
import { DagEnvironmentValue } from './schema/environmentValueSchema';
import { DagValue } from './value';
import { readDagValue } from './values';

/**
 * The same value with what every `$env` stands for in its place, at any
 * depth. A name without a value stays, for envProblem to report.
 */
export function fillEnvironment(
  value: DagValue,
  declared: { [name: string]: DagEnvironmentValue },
  environment: EnvironmentValues,
): DagValue {
  const fill = (inner: DagValue) =>
    fillEnvironment(inner, declared, environment);
  const reading = readDagValue(value);
  switch (reading.kind) {
    case 'env': {
      const known = Object.hasOwn(declared, reading.name)
        ? declared[reading.name]
        : undefined;
      const found = environmentValue(reading.name, known, environment);
      return found.ok ? found.value : value;
    }
    case 'list':
      return reading.items.map(fill);
    case 'mapping':
      return Object.fromEntries(
        reading.entries.map(([key, inner]) => [key, fill(inner)]),
      );
    default:
      return value;
  }
}
