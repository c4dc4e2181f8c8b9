import { OptionDefinition } from './CommandDefinition';

export const directory: OptionDefinition = {
  flags: '-C, --directory <folder>',
  description: 'Folder with dag.yaml; the current one by default',
};

export const config: OptionDefinition = {
  flags: '--config <file>',
  description:
    'The mwaa: section of the configuration; mwaa.config.yaml in the folder by default',
};

export const componentFile: OptionDefinition = {
  flags: '--component-file <file>',
  description:
    'The catalog file of the component; catalog-info.yaml in the folder by default',
};

export const environment: OptionDefinition = {
  flags: '-e, --environment <id>',
  description:
    'Id of the environment in the configuration; that of the component, or the only one, by default',
};

export const dagId: OptionDefinition = {
  flags: '--dag-id <id>',
  description: 'The dag_id; that of the component or of dag.yaml by default',
};

export const all: OptionDefinition = {
  flags: '--all <folder>',
  description:
    'Every folder below this one with a dag.yaml, each with its own catalog-info.yaml and the nearest mwaa.config.yaml; one that fails stops no other',
};

/** @param doing - completes "Airflow to … for" */
export const airflowVersion = (doing: string): OptionDefinition => ({
  flags: '--airflow-version <version>',
  description: `Airflow to ${doing} for, instead of asking the environment`,
});

/** What every command takes. */
export const everywhere: readonly OptionDefinition[] = [
  {
    flags: '--json',
    description: 'Print one JSON document on the standard output, for machines',
  },
  {
    flags: '--debug',
    description: 'Show where in the code an error came from',
  },
];

/** Where the DAG is, what it belongs to and where it goes. */
export const project: readonly OptionDefinition[] = [
  directory,
  config,
  componentFile,
  environment,
];
