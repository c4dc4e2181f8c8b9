import { InputError, toError } from '@backstage/errors';
import { ClaimedFolder } from './ClaimedFolder';
import { claimRecord } from './claimRecord';
import { DeploymentClaim } from './DeploymentClaim';
import {
  DeploymentManifest,
  ManifestFile,
  PreviousFile,
} from './DeploymentManifest';
import { DeploymentPlan } from './DeploymentPlan';
import { knownFiles } from './ownership';
import { parseManifest } from './parseManifest';

// A run that was superseded may still be writing: it looks at the claim
// between its steps, and gives a request up after minutes. What it may leave
// stays known for so long, that the next deployment can put it right.
const LATE_WRITES_MS = 60 * 60_000;

/** What the folder holds once the plan is applied. */
export const plannedFiles = (plan: DeploymentPlan): ManifestFile[] =>
  plan.files.flatMap(({ path, sha256, size, action }) =>
    action !== 'delete' && sha256 !== undefined && size !== undefined
      ? [{ path, sha256, size }]
      : [],
  );

const identity = ({ sha256, path }: ManifestFile) => `${sha256} ${path}`;

/** What is told first counts, but what may still be written stays so. */
function withoutRepeats(files: PreviousFile[]): PreviousFile[] {
  const found = new Map<string, PreviousFile>();
  for (const file of files) {
    found.set(identity(file), { ...file, ...found.get(identity(file)) });
  }
  return [...found.values()];
}

/** The claim, before anything else is written. */
export function applyingManifest(options: {
  folder: ClaimedFolder;
  plan: DeploymentPlan;
  claim: DeploymentClaim;
  deploymentId: string;
  startedAt: Date;
}): DeploymentManifest {
  const { folder, plan, claim, deploymentId, startedAt } = options;
  const previous = plan.observedManifest;
  const previousFiles = previous
    ? withoutRepeats(knownFiles(previous.manifest))
    : undefined;
  const previousVersion =
    previous?.manifest.state === 'applied'
      ? previous.versionId
      : previous?.manifest.previousManifestVersionId;
  return {
    ...claimRecord({ folder, claim, deploymentId, startedAt }),
    state: 'applying',
    ...(previousVersion && { previousManifestVersionId: previousVersion }),
    files: plannedFiles(plan),
    ...(previousFiles && { previousFiles }),
  };
}

/** The same claim, when everything is in place; `files` as they lie there now. */
export function appliedManifest(options: {
  applying: DeploymentManifest;
  /** State of the manifest that it took the place of; absent for the first. */
  before?: DeploymentManifest['state'];
  files: ManifestFile[];
  appliedAt: Date;
}): DeploymentManifest {
  const { applying, before, files, appliedAt } = options;
  const { previousFiles, ...rest } = applying;
  const now = appliedAt.toISOString();
  const until = new Date(appliedAt.getTime() + LATE_WRITES_MS).toISOString();
  // Also of what this one brings itself: the next one may bring something else.
  const leftovers = (previousFiles ?? [])
    .map(file => (before === 'applied' ? file : { ...file, until, ...file }))
    .filter(file => file.until !== undefined && file.until > now);
  return {
    ...rest,
    state: 'applied',
    appliedAt: now,
    files,
    ...(leftovers.length > 0 && { previousFiles: leftovers }),
  };
}

/**
 * What is put in the bucket. InputError for a manifest that nobody could read
 * again: it would keep the folder from ever being used.
 */
export function manifestBody(manifest: DeploymentManifest): Uint8Array {
  const body = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, 'utf8');
  try {
    parseManifest(manifest, body);
  } catch (error) {
    throw new InputError(
      `The deployment of ${manifest.kind} ${manifest.name} cannot be recorded: ${toError(error).message}`,
    );
  }
  return body;
}
