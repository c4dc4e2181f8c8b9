import { DagParts } from '../component/DagParts';

/** Answer of `GET /components/{namespace}/{name}/dag`: what the repository of a component says now. */
export interface ComponentDag {
  componentRef: string;
  title: string;
  /** Entity ref. */
  owner: string;
  /** Id of the environment that the component names. */
  environment: string;
  dagId: string;
  /** Where the repository is; a URL. */
  repository: string;
  publish: 'bucket' | 'github' | 'gitlab';
  /** Handwritten DAGs have no parts. */
  source: 'generated' | 'handwritten';
  parts?: DagParts;
  /** Of `dag.yaml`, as it stands there. */
  dagYaml: string;
  /** Hex SHA-256 of `dag.yaml`, to tell later whether it was changed. */
  dagYamlSha256: string;
}
