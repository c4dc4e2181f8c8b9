import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { isError } from '@backstage/errors';
import { z } from 'zod/v3';
import { tooMuch } from './tooMuch';

/** Names of entities and ids of environments. */
const LONGEST_NAME = 63;
const LONGEST_REF = 3 * LONGEST_NAME + 2;

export const environmentId = z.string().min(1).max(LONGEST_NAME);
export const entityName = z.string().min(1).max(LONGEST_NAME);
/** Airflow's own limit; what we take is checked by the rules for a dag_id. */
export const dagId = z.string().min(1).max(250);
/** Of a DAG that is there: whatever Airflow itself lets through. */
export const knownDagId = z
  .string()
  .max(250)
  .regex(/^(?!\.{1,2}$)[\p{L}\p{N}_.-]+$/u, {
    message: 'must consist of letters, digits, dots, dashes and underscores',
  });
/** Of Airflow: of a run or a task. It becomes part of a path there, which it must not lead out of. */
export const airflowId = z
  .string()
  .min(1)
  .max(250)
  .regex(/^(?!\.{1,2}$)[^/\\\p{Cc}]+$/u, {
    message: 'must not be "." or "..", nor have a slash in it',
  });
/** Or the version of its manifest. */
export const deploymentId = z.string().min(1).max(1_024);
/** In a query. */
export const count = (least: number, most: number) =>
  z.coerce.number().int().min(least).max(most);
export const specification = z
  .record(z.unknown(), { invalid_type_error: 'must be an object' })
  .superRefine((spec, ctx) => {
    const message = tooMuch(spec);
    if (message) ctx.addIssue({ code: z.ZodIssueCode.custom, message });
  });

/** An entity ref; complete and in lower case when it is read. */
export const entityRef = (defaultKind: string) =>
  z
    .string()
    .max(LONGEST_REF)
    .transform((text, ctx) => {
      try {
        return stringifyEntityRef(
          parseEntityRef(text, { defaultKind, defaultNamespace: 'default' }),
        );
      } catch (error) {
        ctx.addIssue({
          code: z.ZodIssueCode.custom,
          message: isError(error) ? error.message : 'is no entity ref',
        });
        return z.NEVER;
      }
    });
