import { LocalAws } from './LocalAws';

function repeated(values: string[]): string[] {
  return [...new Set(values.filter((v, i) => values.indexOf(v) !== i))];
}

/** Problems that concern several entries: what must be unique and is not. */
export function repeatedNames(aws: LocalAws): string[] {
  const environments = aws.environments.map(e => `${e.accountId}/${e.name}`);
  const buckets = [aws.repositories, ...aws.environments].map(e => e.bucket);
  const keys = aws.identities.map(i => i.accessKeyId);
  return [
    ...repeated(environments).map(v => `environments: ${v} stands twice`),
    ...repeated(buckets).map(v => `bucket: ${v} is used twice`),
    ...repeated(keys).map(v => `identities: ${v} stands twice`),
  ];
}
