import { InputError } from '@backstage/errors';
import {
  DagAssets,
  DeploymentClaim,
  DeploymentFile,
  handwrittenDag,
  readWorkspaceFiles,
} from 'backstage-plugin-mwaa-node';

export interface DeploymentInput {
  dagId: string;
  sourcePath?: string;
  origin?: 'generated' | 'handwritten';
  specificationSha256?: string;
  assets?: DagAssets;
  generatorVersion?: string;
  repository?: string;
  revision?: string;
  revisedAt?: string;
}

export interface WorkspaceDeployment {
  files: DeploymentFile[];
  /** The part of the claim that says what is deployed. */
  content: Pick<
    DeploymentClaim,
    'origin' | 'source' | 'assets' | 'generatorVersion'
  > & {
    specificationSha256: string;
  };
}

/** The files of a DAG in the workspace, and what the manifest says of them. */
export async function workspaceDeployment(
  workspacePath: string,
  input: DeploymentInput,
): Promise<WorkspaceDeployment> {
  const { dagId, origin = 'generated', sourcePath = `dags/${dagId}` } = input;
  const { specificationSha256, assets, generatorVersion } = input;
  const source = input.repository
    ? {
        repository: input.repository,
        ...(input.revision && { revision: input.revision }),
        ...(input.revisedAt && { revisedAt: input.revisedAt }),
      }
    : undefined;
  const own = await readWorkspaceFiles(workspacePath, sourcePath);
  if (origin === 'handwritten') {
    const { files, ...rendered } = handwrittenDag(
      { version: 1, source: 'handwritten', dagId },
      own,
    );
    return { files, content: { ...rendered, origin, source } };
  }
  if (!specificationSha256 || !generatorVersion) {
    throw new InputError(
      'specificationSha256 and generatorVersion are missing: hand on the outputs of mwaa:dag:render, or say that the DAG is handwritten (origin)',
    );
  }
  return {
    files: own.map(file => ({ ...file, managed: true })),
    content: { source, specificationSha256, assets, generatorVersion },
  };
}
