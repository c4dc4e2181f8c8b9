import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  createTemplateAction,
  scaffolderActionsExtensionPoint,
} from '@backstage/plugin-scaffolder-node';

/** The peer: one action that puts one file, with no question asked. */
export const plainPutModule = (client: S3Client, bucket: string) =>
  createBackendModule({
    pluginId: 'scaffolder',
    moduleId: 'bench',
    register(env) {
      env.registerInit({
        deps: { actions: scaffolderActionsExtensionPoint },
        async init({ actions }) {
          actions.addActions(
            createTemplateAction({
              id: 'bench:s3:put',
              schema: {
                input: { path: z => z.string(), key: z => z.string() },
              },
              async handler(ctx) {
                await client.send(
                  new PutObjectCommand({
                    Bucket: bucket,
                    Key: ctx.input.key,
                    Body: await readFile(
                      join(ctx.workspacePath, ctx.input.path),
                    ),
                  }),
                );
              },
            }),
          );
        },
      });
    },
  });
