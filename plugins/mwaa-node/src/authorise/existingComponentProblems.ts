import { ANNOTATION_DAG_ID, Problem } from 'backstage-plugin-mwaa-common';
import { AuthoriseServices } from './AuthoriseServices';
import { ownerOf } from './entityRefs';

/**
 * What stands against using the component's name: for a component that the
 * catalog knows, the catalog says who owns it and which DAG it has. It is
 * read with the plugin's own credentials, so that a component which the
 * initiator may not see is not mistaken for a free name.
 */
export async function existingComponentProblems(
  options: {
    /** Full entity refs. */
    component: string;
    owner: string;
    dagId: string;
  },
  { auth, catalog }: Pick<AuthoriseServices, 'auth' | 'catalog'>,
): Promise<Problem[]> {
  const { component, owner, dagId } = options;
  const entity = await catalog.getEntityByRef(component, {
    credentials: await auth.getOwnServiceCredentials(),
  });
  if (!entity) {
    return [];
  }
  const recordedOwner = ownerOf(entity);
  if (recordedOwner !== owner) {
    return [
      {
        path: ['owner'],
        message: `${component} exists already and belongs to ${
          recordedOwner ?? 'nobody'
        }, not to ${owner}; choose another name, or ask its owner`,
      },
    ];
  }
  const recordedDagId = entity.metadata.annotations?.[ANNOTATION_DAG_ID];
  if (recordedDagId !== dagId) {
    return [
      {
        path: ['name'],
        message: recordedDagId
          ? `${component} exists already with the DAG ${recordedDagId}; choose another name`
          : `${component} exists already and is no workload of this template; choose another name`,
      },
    ];
  }
  return [];
}
