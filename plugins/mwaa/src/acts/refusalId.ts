import { DagStatus } from 'backstage-plugin-mwaa-common';
import { refusals } from './refusals';

/** Id of the text that says why somebody may not act; undefined when they may. */
export function refusalId(
  pageId: string,
  may: DagStatus['may'],
  act: keyof DagStatus['may'],
): string | undefined {
  const at = refusals(may).findIndex(({ acts }) => acts.includes(act));
  return at < 0 ? undefined : `${pageId}-${at}`;
}
