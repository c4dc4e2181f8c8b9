import { Findings } from './Findings';

/** The repository cannot be made, because of one field of the wizard. */
export const repositoryRefusal = (
  field: 'publish' | 'repoUrl' | 'name',
  message: string,
): Findings<never> => ({
  problems: [{ path: [field], message }],
  warnings: [],
});

export const otherSpecification = (url: string) =>
  `${url} exists and holds another specification; change dag.yaml there instead of creating the component again`;
