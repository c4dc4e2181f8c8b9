import { stringify } from 'yaml';

/** A value as YAML of one line. */
export const flowYaml = (value: unknown): string =>
  stringify(value, {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
    singleQuote: true,
    defaultStringType: 'PLAIN',
    compat: 'yaml-1.1',
  })
    .trim()
    .replace(/\n\s*/g, ' ');
