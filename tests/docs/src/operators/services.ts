import { OperatorDefinition, palette } from 'backstage-plugin-mwaa-common';

export interface Service {
  name: string;
  /** Name of its page in docs/reference/operators. */
  file: string;
  operators: readonly OperatorDefinition[];
}

const fileName = (service: string) =>
  `${service.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.md`;

/** The palette by service, in its own order. */
export const services: readonly Service[] = [
  ...new Set(palette.map(({ service }) => service)),
].map(name => ({
  name,
  file: fileName(name),
  operators: palette.filter(({ service }) => service === name),
}));
