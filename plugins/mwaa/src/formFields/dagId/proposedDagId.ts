import {
  DAG_ID_MAX_LENGTH,
  dagIdProblem,
  slug,
} from 'backstage-plugin-mwaa-common';

/** Its beginning, as long as a dag_id may be; cut between words where that leaves most of it. */
function shortened(words: string): string {
  const cut = words.slice(0, DAG_ID_MAX_LENGTH);
  const end = `${words}_`.slice(0, DAG_ID_MAX_LENGTH + 1).lastIndexOf('_');
  return end > DAG_ID_MAX_LENGTH / 2 ? cut.slice(0, end) : cut;
}

/** A dag_id for a workload of that name, if one can be made of it. */
export function proposedDagId(name: string | undefined): string | undefined {
  const words = shortened(slug(name ?? '').replace(/-/g, '_'));
  if (!words) return undefined;
  // A word that Python keeps for itself.
  return dagIdProblem(words, { ownPython: false }) ? `${words}_dag` : words;
}
