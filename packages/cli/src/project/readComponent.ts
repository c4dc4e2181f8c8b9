import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  ANNOTATION_DAG_ID,
  ANNOTATION_ENVIRONMENT,
} from 'backstage-plugin-mwaa-common';
import { z } from 'zod/v3';
import { Component } from './Component';
import { parseYamlFile } from './parseYamlFile';
import { readTextFile } from './readTextFile';

export const COMPONENT_FILE = 'catalog-info.yaml';

const entitySchema = z.object({
  kind: z.string().refine(kind => kind.toLowerCase() === 'component'),
  metadata: z.object({
    name: z.string().min(1),
    namespace: z.string().min(1).optional(),
    annotations: z.record(z.unknown()).optional(),
  }),
  spec: z.object({ owner: z.string().min(1) }),
});

/** Completed as the catalog completes it. */
function ownerOf(owner: string, defaultNamespace: string): string {
  try {
    return stringifyEntityRef(
      parseEntityRef(owner, { defaultKind: 'group', defaultNamespace }),
    );
  } catch (error) {
    throw new InputError(
      `spec.owner ${JSON.stringify(owner)} is no entity ref`,
      error,
    );
  }
}

function componentOf(entity: z.infer<typeof entitySchema>): Component {
  const { namespace = 'default', annotations = {}, name } = entity.metadata;
  const textOf = (annotation: string) => {
    const text = annotations[annotation];
    return typeof text === 'string' ? text : undefined;
  };
  const environment = textOf(ANNOTATION_ENVIRONMENT);
  const dagId = textOf(ANNOTATION_DAG_ID);
  return {
    component: stringifyEntityRef({ kind: 'component', namespace, name }),
    owner: ownerOf(entity.spec.owner, namespace),
    ...(environment && { environment }),
    ...(dagId && { dagId }),
  };
}

/**
 * The component of the DAG out of a catalog file. Among several it is the one
 * whose annotation names the DAG.
 */
export async function readComponent(
  path: string,
  /** Asked only if the file describes several. */
  dagIdOfProject: () => string | undefined,
): Promise<Component> {
  const text = await readTextFile(
    path,
    'It says which component the DAG belongs to and who owns it; name another file with --component-file',
  );
  const components = parseYamlFile(path, text).flatMap(document => {
    const parsed = entitySchema.safeParse(document);
    return parsed.success ? [componentOf(parsed.data)] : [];
  });
  if (components.length === 1) {
    return components[0];
  }
  const dagId = dagIdOfProject();
  const named = components.filter(found => found.dagId === dagId);
  const candidates = dagId && named.length ? named : components;
  if (candidates.length === 1) {
    return candidates[0];
  }
  throw new InputError(
    candidates.length
      ? `${path} describes ${candidates.length} components. Give the one that the DAG ${dagId ?? ''} belongs to the annotation ${ANNOTATION_DAG_ID}`
      : `${path} describes no component with a metadata.name and a spec.owner, so nothing says whose the DAG is`,
  );
}
