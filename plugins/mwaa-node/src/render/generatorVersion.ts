import { version } from '../../package.json';

/** Version of this package, which renders DAGs and writes manifests. */
export const generatorVersion: string = version;
