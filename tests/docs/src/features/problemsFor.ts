import {
  AirflowTarget,
  InvalidDagSpecError,
  parseDagSpec,
} from 'backstage-plugin-mwaa-common';
import { completedPart } from '../pages/completed';
import { Example } from './Example';

/** What the check says against an example for a target; nothing if it is possible. */
export function problemsFor(
  { part }: Example,
  target: AirflowTarget,
): readonly string[] {
  try {
    parseDagSpec(completedPart(part), target);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidDagSpecError)) throw error;
    return error.problems.map(({ message }) => message);
  }
}
