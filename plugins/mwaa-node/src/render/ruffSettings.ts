import { AirflowTarget } from 'backstage-plugin-mwaa-common';

/**
 * What generated Python must satisfy: no syntax errors (E9), no undefined or
 * unused names (F), sorted imports (I), no naive dates (DTZ), no security
 * findings (S), nothing that moved out of Airflow 3 (AIR302 to AIR304), so
 * that an upgrade of the environment breaks few files. What Airflow 3 renamed
 * (AIR301, `fail_stop`) or only discourages (AIR311, AIR312) has no
 * replacement in Airflow 2.
 *
 * Left out of S are the rules that judge the text inside literals, which is
 * what somebody typed and not code: addresses (S104), passwords by the name
 * of an argument, which take `secret_arn` for one and are the specification's
 * to refuse (S105 to S107), paths under /tmp (S108), SQL (S608).
 */
export function ruffSettings(target: AirflowTarget, ownPackage: string) {
  return {
    'line-length': 100,
    // The oldest Python of any supported image; newer ones read it as well.
    'target-version': 'py311',
    lint: {
      select: [
        ...['E9', 'F', 'I', 'S', 'DTZ'],
        ...['AIR302', 'AIR303', 'AIR304'],
        ...(target.major === 3 ? ['AIR301', 'AIR311', 'AIR312'] : []),
      ],
      ignore: ['S104', 'S105', 'S106', 'S107', 'S108', 'S608'],
      isort: { 'known-first-party': [ownPackage] },
    },
  };
}
