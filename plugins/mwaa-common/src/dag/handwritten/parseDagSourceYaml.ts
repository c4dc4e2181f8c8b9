import { AirflowTarget } from '../../airflow/target';
import { InvalidDagSpecError } from '../InvalidDagSpecError';
import { ParseDagSpecOptions } from '../parseDagSpec';
import { parseYaml } from '../parseYaml';
import { DagSource } from './DagSource';
import { parseDagSource } from './parseDagSource';

/** Reads a `dag.yaml` of either kind. InvalidDagSpecError, for the YAML’s problems too. */
export function parseDagSourceYaml(
  text: string,
  target?: AirflowTarget,
  options: ParseDagSpecOptions = {},
): DagSource {
  const reading = parseYaml(text);
  if (!reading.ok) throw new InvalidDagSpecError(reading.problems);
  return parseDagSource(reading.value, target, options);
}
