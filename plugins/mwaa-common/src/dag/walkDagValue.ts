import { Problem } from '../problem';
import { DagValue } from './value';
import { DagValueReading, readDagValue } from './values';

/** Visits a value and everything nested in it, except inside of marks. */
export function walkDagValue(
  value: DagValue,
  path: Problem['path'],
  visit: (reading: DagValueReading, path: Problem['path']) => void,
): void {
  const reading = readDagValue(value);
  visit(reading, path);
  if (reading.kind === 'list') {
    reading.items.forEach((item, index) =>
      walkDagValue(item, [...path, index], visit),
    );
  }
  if (reading.kind === 'mapping') {
    reading.entries.forEach(([key, item]) =>
      walkDagValue(item, [...path, key], visit),
    );
  }
}
