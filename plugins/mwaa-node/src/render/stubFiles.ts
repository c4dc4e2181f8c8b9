import { DagSpec, walkDagValue } from 'backstage-plugin-mwaa-common';
import { RenderedFile } from './RenderedFile';

/** What a file holds until somebody writes it; other kinds begin empty. */
const STUBS: Record<string, string> = {
  sql: '-- Written once for you to fill in; Airflow fills in its Jinja.\n',
  sh: '#!/usr/bin/env bash\n# Written once for you to fill in; Airflow fills in its Jinja.\nset -euo pipefail\n',
  json: '{}\n',
};

/** Files beside the DAG that its tasks name, for the user to fill in. */
export function stubFiles(spec: DagSpec): RenderedFile[] {
  const paths = new Set<string>();
  const collect = (values: Parameters<typeof walkDagValue>[0] | undefined) =>
    walkDagValue(values ?? null, [], reading => {
      if (reading.kind === 'file') paths.add(reading.path);
    });
  [spec, ...(spec.groups ?? [])].forEach(({ defaults }) =>
    collect(defaults?.with),
  );
  spec.tasks.forEach(({ with: given, map }) =>
    [given, map?.each, map?.together, map?.kwargs].forEach(collect),
  );
  return [...paths].map(path => ({
    path,
    content: STUBS[path.slice(path.lastIndexOf('.') + 1)] ?? '',
    managed: false,
  }));
}
