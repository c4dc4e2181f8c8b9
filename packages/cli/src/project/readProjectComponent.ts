import { existsSync } from 'node:fs';
import { Component } from './Component';
import { ProjectOptions } from './ProjectOptions';
import { projectPaths } from './projectPaths';
import { readComponent } from './readComponent';

/** The component, where there is a file of it or one was named. */
export async function readProjectComponent(
  options: ProjectOptions,
  cwd: string,
  dagIdOfProject: () => string | undefined,
): Promise<Component | undefined> {
  const path = projectPaths(options, cwd).component;
  return options.componentFile || existsSync(path)
    ? readComponent(path, dagIdOfProject)
    : undefined;
}
