import { RepositoryDag } from 'backstage-plugin-mwaa-node';
import { Notices } from '../output/Notices';

/** What may surprise in what is deployed. */
export function warnOfDag(
  { dagId, warnings, stubs }: RepositoryDag,
  notices: Notices,
): void {
  warnings.forEach(warning => notices.warn(warning));
  stubs.forEach(path =>
    notices.warn(
      `dags/${dagId}/${path} is not in the repository; a stub stands in for it. Run "mwaa-dags render", fill it in and commit it`,
    ),
  );
}
