import { ConflictError, NotAllowedError } from '@backstage/errors';
import {
  deploysFromCi,
  environmentStatus,
  MwaaEnvironment,
  ProtectedChange,
  protectionProblems,
} from 'backstage-plugin-mwaa-node';
import { CommandContext } from '../program/CommandContext';
import { Source } from '../source/Source';

/**
 * Whether the environment may be changed now, from here.
 *
 * @throws NotAllowedError for its protection, ConflictError for its status
 */
export function requireDeployable(
  options: {
    environment: MwaaEnvironment;
    operation: ProtectedChange['operation'];
    source: Pick<Source, 'ci'>;
    /** Told to by the person, who is not in CI. */
    outsideCi?: boolean;
  },
  { notices }: Pick<CommandContext, 'notices'>,
): void {
  const { environment, operation, source, outsideCi } = options;
  const { ci } = source;
  if (deploysFromCi(environment) && !ci && !outsideCi) {
    throw new NotAllowedError(
      `${environment.id} takes DAGs only from CI (deployFrom: ${environment.deployFrom}), and this is none that is known. Let the pipeline of the repository do this, or insist with --outside-ci`,
    );
  }
  const problems = protectionProblems({
    environment,
    operation,
    via: 'ci',
    groups: [],
    ...(ci && { ci: { protectedRef: ci.protectedRef } }),
  });
  if (problems.length) {
    throw new NotAllowedError(
      problems.map(({ message }) => message).join('; '),
    );
  }
  const status = environmentStatus(environment.status);
  if (!status.deployable) {
    throw new ConflictError(`${environment.id} ${status.reason}`);
  }
  if (status.warning) {
    notices.warn(`${environment.id} ${status.warning}`);
  }
}
