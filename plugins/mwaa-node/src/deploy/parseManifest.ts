import { InputError } from '@backstage/errors';
import { z } from 'zod/v3';
import { ClaimedFolder } from './ClaimedFolder';
import { DeploymentManifest } from './DeploymentManifest';
import { firstFew } from './firstFew';
import { pathSetProblems } from './pathSetProblems';
import { pathProblem } from './pathProblem';

/** 4 MiB hold some thirty thousand files. */
export const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;

// It is shown in messages and logs: a line of text, and nothing that would
// make it look like another one.
const text = z
  .string()
  .min(1)
  .max(1024)
  .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u, {
    message: 'must not contain control or invisible characters',
  });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

// As long as Airflow takes them, and more of them than a DAG has use for.
const assetUris = z
  .array(z.string().regex(/^[\x21-\x7e]{1,1500}$/))
  .max(10_000);

const instant = z.string().datetime({ offset: true });

const fileSchema = z.object({
  path: z.string().superRefine((path, context) => {
    const message = pathProblem(path);
    if (message) {
      context.addIssue({ code: 'custom', message });
    }
  }),
  sha256,
  size: z.number().int().nonnegative(),
  etag: text.optional(),
  versionId: text.optional(),
});

// Unknown fields are dropped, not refused: `format` changes when a reader
// that does not know a field would do harm.
const manifestSchema = z.object({
  format: z.literal(1),
  kind: z.enum(['dag', 'repository']),
  name: text,
  state: z.enum(['applying', 'applied', 'deleting', 'deleted']),
  operation: z
    .enum(['deploy', 'rollback', 'delete', 'adopt', 'transfer'])
    .optional(),
  owner: text,
  component: text,
  deploymentId: text,
  requestedBy: text.optional(),
  actor: text.optional(),
  reason: z.string().min(1).max(1024).optional(),
  source: z
    .object({
      repository: text,
      revision: text.optional(),
      revisedAt: instant.optional(),
    })
    .optional(),
  origin: z.enum(['generated', 'handwritten']).optional(),
  specificationSha256: sha256.optional(),
  deploymentDigest: sha256.optional(),
  assets: z.object({ reads: assetUris, writes: assetUris }).optional(),
  generatorVersion: text,
  airflowVersion: text.optional(),
  restored: z
    .object({ deploymentId: text, manifestVersionId: text })
    .optional(),
  transferredFrom: z.object({ owner: text, component: text }).optional(),
  startedAt: instant,
  appliedAt: instant.optional(),
  previousManifestVersionId: text.optional(),
  files: z.array(fileSchema).superRefine((files, context) => {
    pathSetProblems(files.map(file => file.path)).forEach(message =>
      context.addIssue({ code: 'custom', message }),
    );
  }),
  previousFiles: z
    .array(fileSchema.extend({ until: instant.optional() }))
    .optional(),
});

function readJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch (error) {
    throw new InputError('it is not JSON in UTF-8', error);
  }
}

/**
 * Reads a manifest that anybody with access to the bucket may have written.
 * InputError says everything that is wrong with it.
 */
export function parseManifest(
  folder: Pick<ClaimedFolder, 'kind' | 'name'>,
  body: Uint8Array,
): DeploymentManifest {
  if (body.byteLength > MAX_MANIFEST_BYTES) {
    throw new InputError(`it is larger than ${MAX_MANIFEST_BYTES} bytes`);
  }
  const result = manifestSchema.safeParse(readJson(body));
  if (!result.success) {
    throw new InputError(
      firstFew(
        result.error.issues.map(
          issue => `${issue.path.join('.') || 'it'}: ${issue.message}`,
        ),
        '; ',
      ),
    );
  }
  const manifest = result.data;
  if (manifest.kind !== folder.kind || manifest.name !== folder.name) {
    throw new InputError(
      `it is of ${manifest.kind} ${JSON.stringify(manifest.name)}, not of ${folder.kind} ${JSON.stringify(folder.name)}`,
    );
  }
  return manifest;
}
