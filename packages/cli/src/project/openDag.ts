import { existsSync } from 'node:fs';
import { InputError } from '@backstage/errors';
import { CommandContext } from '../program/CommandContext';
import { Component } from './Component';
import { dagIdOf } from './dagIdOf';
import { Destination } from './Destination';
import { openDestination } from './openDestination';
import { ProjectOptions } from './ProjectOptions';
import { projectPaths } from './projectPaths';
import { readDagYaml } from './readDagYaml';
import { readProjectComponent } from './readProjectComponent';

/** A DAG as it stands in an environment, whatever its specification says. */
export interface OpenedDag {
  dagId: string;
  /** Absent where there is no catalog file. */
  component?: Component;
  destination: Destination;
}

/** The dag_id is that which was named, else that of dag.yaml, else of the component. */
export async function openDag(
  options: ProjectOptions,
  context: CommandContext,
): Promise<OpenedDag> {
  const paths = projectPaths(options, context.cwd);
  const named =
    options.dagId ??
    (existsSync(paths.specification)
      ? dagIdOf(await readDagYaml(paths))
      : undefined);
  const component = await readProjectComponent(
    options,
    context.cwd,
    () => named,
  );
  const dagId = named ?? component?.dagId;
  if (!dagId) {
    throw new InputError(
      `Which DAG? There is no dag.yaml in ${paths.folder}; name the DAG with --dag-id, or the folder with --directory`,
    );
  }
  const destination = await openDestination(
    options,
    component?.environment,
    context,
  );
  return { dagId, ...(component && { component }), destination };
}
