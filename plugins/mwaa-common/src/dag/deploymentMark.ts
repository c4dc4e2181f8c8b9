/** Stands where the digest will, so that the digest can cover the file that names it. */
export const UNMARKED_DIGEST = '0'.repeat(64);

// A link definition: Markdown shows nothing of it.
const mark = /(?:^|\n\n?)\[deployment\]: urn:sha256:([0-9a-f]{64})\s*$/;

/**
 * The line at the end of a DAG's documentation by which Airflow's copy tells
 * the deployment that it was parsed from. An empty line goes before it.
 *
 * @param digest - hex SHA-256
 */
export const deploymentMark = (digest: string): string =>
  `[deployment]: urn:sha256:${digest}`;

/** Documentation as Airflow has it, parted from the line of its deployment. */
export function readDeploymentMark(text: string): {
  docs: string;
  digest?: string;
} {
  const found = mark.exec(text);
  return found
    ? { docs: text.slice(0, found.index), digest: found[1] }
    : { docs: text };
}
