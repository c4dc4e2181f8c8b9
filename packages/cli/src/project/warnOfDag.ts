import { RepositoryDag } from 'backstage-plugin-mwaa-node';

/** Tells what may surprise in what is deployed. */
export function warnOfDag(
  { dagId, warnings, stubs }: RepositoryDag,
  warn: (message: string) => void,
): void {
  warnings.forEach(warning => warn(warning));
  stubs.forEach(path =>
    warn(
      `dags/${dagId}/${path} is not in the repository; a stub stands in for it. Run "mwaa-dags render", fill it in and commit it`,
    ),
  );
}
