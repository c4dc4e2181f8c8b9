import { join, resolve } from 'node:path';
import { ProjectOptions } from './ProjectOptions';
import { CONFIG_FILE } from './readConfig';
import { COMPONENT_FILE } from './readComponent';

/** Where the files of a project are. Absolute. */
export interface ProjectPaths {
  folder: string;
  specification: string;
  config: string;
  component: string;
}

/** Options are relative to where the command was called. */
export function projectPaths(
  { directory = '.', config, componentFile }: ProjectOptions,
  cwd: string,
): ProjectPaths {
  const folder = resolve(cwd, directory);
  return {
    folder,
    specification: join(folder, 'dag.yaml'),
    config: config ? resolve(cwd, config) : join(folder, CONFIG_FILE),
    component: componentFile
      ? resolve(cwd, componentFile)
      : join(folder, COMPONENT_FILE),
  };
}
