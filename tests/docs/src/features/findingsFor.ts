import {
  AirflowTarget,
  dagFindings,
  parseDagSpec,
} from 'backstage-plugin-mwaa-common';
import { completedPart } from '../pages/completed';
import { Example } from './Example';

/** What may surprise about an example for a target. */
export function findingsFor(
  { part }: Example,
  target: AirflowTarget,
): readonly string[] {
  const { spec } = parseDagSpec(completedPart(part), target);
  return dagFindings(spec, target).map(({ message }) => message);
}
