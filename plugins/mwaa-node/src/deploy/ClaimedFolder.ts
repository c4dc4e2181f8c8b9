import { DeploymentManifest } from './DeploymentManifest';

/** A part of a bucket that one component claims with a manifest. */
export interface ClaimedFolder {
  kind: DeploymentManifest['kind'];
  name: string;
  /** Key prefix of everything in it, with the slash at its end. */
  prefix: string;
  /** The file that makes the others live; it is written last. */
  entryPath: string;
  /**
   * `mirror`: the folder follows what is desired. `createOnly`: what is
   * there is never changed or removed. `replaceRead`: a file is replaced only
   * if it still is what the caller has read; nothing is removed.
   */
  policy: 'mirror' | 'createOnly' | 'replaceRead';
  /** A key outside of the folder that would hold the same thing. */
  rivalKey?: string;
}
