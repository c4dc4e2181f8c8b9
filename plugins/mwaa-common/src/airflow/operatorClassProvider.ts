const PACKAGE =
  /^airflow\.providers\.((?:[a-z0-9_]+\.)+?)(?:operators|sensors|transfers|decorators|triggers)\./;

// One distribution that brings several packages.
const distributions: Readonly<Record<string, string>> = {
  'amazon.aws': 'amazon',
  'google.cloud': 'google',
  'google.ads': 'google',
  'google.marketing_platform': 'google',
  'google.suite': 'google',
};

/**
 * The distribution whose class an import path names, by Airflow’s own naming
 * of its providers; Airflow itself for every other class.
 */
export function operatorClassProvider(path: string): string {
  const name = PACKAGE.exec(path)?.[1].slice(0, -1);
  if (name === undefined || name === 'standard') return 'apache-airflow';
  return `apache-airflow-providers-${(distributions[name] ?? name).replace(/[._]/g, '-')}`;
}
