import { AirflowTarget } from 'backstage-plugin-mwaa-common';

const versions = (targets: readonly AirflowTarget[]) =>
  targets.map(({ airflowVersion }) => airflowVersion);

/** Of one major; `undefined` where all of it are meant. */
function ofMajor(
  chosen: readonly string[],
  all: readonly string[],
): string | undefined {
  if (chosen.length === all.length) return undefined;
  const first = all.indexOf(chosen[0]);
  const last = all.indexOf(chosen[chosen.length - 1]);
  if (last - first + 1 !== chosen.length) return chosen.join(', ');
  if (last === all.length - 1) return `from ${chosen[0]}`;
  if (first === 0) return `to ${chosen[chosen.length - 1]}`;
  return chosen.length === 1
    ? chosen[0]
    : `${chosen[0]} to ${chosen[chosen.length - 1]}`;
}

/** Which of these Airflow versions are chosen, in words; empty for all of them. */
export function versionWords(
  chosen: readonly AirflowTarget[],
  all: readonly AirflowTarget[],
): string {
  if (chosen.length === all.length) return '';
  if (!chosen.length) return 'none';
  const parts = ([2, 3] as const).map(major => {
    const isOf = (target: AirflowTarget) => target.major === major;
    const mine = versions(chosen.filter(isOf));
    const others = versions(all.filter(isOf));
    return {
      major,
      isAll: mine.length === others.length,
      isNone: !mine.length,
      words: ofMajor(mine, others),
    };
  });
  const [two, three] = parts;
  if (two.isAll && three.isNone) return 'Airflow 2';
  if (two.isNone && three.isAll) return 'Airflow 3';
  if (three.isAll && two.words?.startsWith('from ')) return two.words;
  return parts
    .filter(({ isNone }) => !isNone)
    .map(({ major, words }) => words ?? `all of Airflow ${major}`)
    .join(', ');
}
