/** What Backstage runs on; also in `engines` of package.json. */
const supported = [22, 24];

/** Fetched when the running Node is none of them. */
export const fetchedNode = '24.21.0';

/** @param version - as in `process.versions.node` */
export function isSupportedNode(version) {
  return supported.includes(Number(version.split('.')[0]));
}
