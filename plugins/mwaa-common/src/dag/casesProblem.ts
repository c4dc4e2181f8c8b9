import { quoted } from '../quoted';
import { comparisonProblem } from './comparisonProblem';
import { listOf } from './listOf';
import { mappingOf } from './mappingOf';
import { DagValue } from './value';

/** Why cases of a branch that have the right shape are refused. */
export function casesProblem(cases: DagValue): string | undefined {
  const found = listOf(cases).flatMap((entry, index) => {
    const followers = listOf(mappingOf(entry).then).map(String);
    const twice = followers.find((id, i) => followers.indexOf(id) < i);
    const message =
      comparisonProblem(entry) ??
      (twice === undefined ? undefined : `names ${quoted(twice)} twice`);
    return message ? [`case ${index + 1} ${message}`] : [];
  });
  return found[0];
}
