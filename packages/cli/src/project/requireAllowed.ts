import { NotAllowedError } from '@backstage/errors';
import {
  deploysFromCi,
  MwaaEnvironment,
  ProtectedChange,
  protectionProblems,
} from 'backstage-plugin-mwaa-node';
import { Source } from '../source/Source';

/** NotAllowedError when the environment's protection does not let this through. */
export function requireAllowed(options: {
  environment: MwaaEnvironment;
  operation: ProtectedChange['operation'];
  source: Pick<Source, 'ci'>;
  /** Told to by the person, who is not in CI. */
  outsideCi?: boolean;
}): void {
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
}
