import { z } from 'zod/v3';
import { DagValue } from 'backstage-plugin-mwaa-common';
import { isEntityName } from '../aws/environmentId';
import { pathProblem } from '../deploy/pathProblem';
import { DEPLOY_FROM } from './deployFrom';
import { groupRef } from './groupRef';

const accountId = z
  .string({ invalid_type_error: 'must be text: put the number in quotes' })
  .regex(/^\d{12}$/, 'must be twelve digits');
const region = z
  .string()
  .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be an AWS region such as eu-west-1');
const deployFrom = z.enum(DEPLOY_FROM).default('template');
const groups = z
  .array(groupRef)
  .nonempty(
    'must name at least one group; leave it out where every owner may act',
  );
const namePatterns = z.array(z.string().min(1));
const url = z
  .string()
  .refine(text => /^https?:$/.test(protocolOf(text)), 'must be an http(s) URL')
  .transform(text => text.replace(/\/+$/, ''));
const dagValue: z.ZodType<DagValue> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(dagValue),
    z.record(dagValue),
  ]),
);
const values = z.record(dagValue);
const operatorClass = z
  .string()
  .regex(
    /^[A-Za-z_*][\w*]*(\.[A-Za-z_*][\w*]*)+$/,
    'must be the import path of a class, in which * stands for any text',
  );
const bucket = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
    'must be the name of a bucket, without s3://',
  );

/** What `npm install` takes, and no option of it. */
const npmPackage = z
  .string()
  .regex(
    /^[A-Za-z0-9@][A-Za-z0-9@/._~^:+=-]*$/,
    'must be a package as npm installs it, such as mwaa-dags@1.2.0',
  );
const roleArn = z
  .string()
  .regex(
    /^arn:[a-z-]+:iam::(\d{12}|\{accountId\}):role\/([\w+=,.@/-]|\{(accountId|environment|dagId)\})+$/,
    'must be the ARN of a role, in which {accountId}, {environment} and {dagId} may stand',
  );

function protocolOf(text: string): string {
  return URL.canParse(text) ? new URL(text).protocol : '';
}

const prefix = z
  .string()
  .transform(text => text.replace(/^\/+|\/+$/g, ''))
  .superRefine((text, context) => {
    const message = text === '' ? undefined : pathProblem(text);
    if (message) {
      context.addIssue({ code: 'custom', message });
    }
  });

/** The `mwaa` part of app-config as it is written. */
export const mwaaConfigSchema = z
  .object({
    environments: z
      .array(
        z
          .object({
            id: z
              .string()
              .refine(
                isEntityName,
                'must be a valid entity name: at most 63 of a-z, A-Z, 0-9, -, _ and ., with a letter or digit at both ends',
              )
              .optional(),
            name: z
              .string()
              .regex(
                /^[a-zA-Z][0-9a-zA-Z_-]{0,79}$/,
                'must be the name of an MWAA environment',
              ),
            accountId: accountId.optional(),
            region,
            deployFrom,
            groups: groups.optional(),
            values: values.optional(),
          })
          .strict(),
      )
      .default([]),
    discovery: z
      .array(
        z
          .object({
            accountId: accountId.optional(),
            region,
            include: namePatterns.optional(),
            exclude: namePatterns.optional(),
            deployFrom,
            groups: groups.optional(),
            values: values.optional(),
          })
          .strict(),
      )
      .default([]),
    values: values.optional(),
    operatorClasses: z.array(operatorClass).optional(),
    ci: z
      .object({
        package: npmPackage,
        registry: url.optional(),
        roleArn: roleArn.optional(),
        planRoleArn: roleArn.optional(),
      })
      .strict()
      .optional(),
    endpoints: z
      .object({
        mwaa: url.optional(),
        s3: url.optional(),
        logs: url.optional(),
        webServers: url.optional(),
      })
      .strict()
      .default({}),
    verification: z
      .object({
        budgetSeconds: z
          .number()
          .int('must be a whole number of seconds')
          .min(0, 'must be 0 or more')
          .max(3600, 'must be at most 3600, an hour'),
      })
      .strict()
      .optional(),
    repositories: z
      .object({
        bucket,
        prefix: prefix.default(''),
        region,
        accountId: accountId.optional(),
        kmsKey: z.string().min(1).optional(),
        webUrl: url.optional(),
      })
      .strict()
      .optional(),
  })
  .strict();
