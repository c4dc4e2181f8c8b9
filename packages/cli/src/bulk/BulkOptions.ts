import { DeploymentOptions } from '../project/DeploymentOptions';

/** What a command over many folders takes. */
export interface BulkOptions extends DeploymentOptions {
  /** Folder below which all are meant. */
  all: string;
  allowDirty?: boolean;
  outsideCi?: boolean;
}
