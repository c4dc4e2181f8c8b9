import { AirflowTarget } from '../airflow/target';
import { InvalidDagSpecError } from './InvalidDagSpecError';
import {
  ParseDagSpecOptions,
  ParsedDagSpec,
  parseDagSpec,
} from './parseDagSpec';
import { parseYaml } from './parseYaml';

/** Reads `dag.yaml`. Throws InvalidDagSpecError, for the YAML’s problems too. */
export function parseDagYaml(
  text: string,
  target?: AirflowTarget,
  options: ParseDagSpecOptions = {},
): ParsedDagSpec {
  const reading = parseYaml(text);
  if (!reading.ok) throw new InvalidDagSpecError(reading.problems);
  return parseDagSpec(reading.value, target, options);
}
