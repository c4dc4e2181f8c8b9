import { once } from 'node:events';
import { AddressInfo } from 'node:net';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import express from 'express';
import { createApiServices } from './createApiServices';
import { createRouter } from './router';
import { testMwaa } from './__testUtils__/testMwaa';

const orders = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'orders',
    annotations: {
      'mwaa/dag-id': 'orders',
      'mwaa/environment': 'analytics-dev',
      'backstage.io/managed-by-location':
        'url:https://github.com/acme/orders/blob/main/catalog-info.yaml',
    },
  },
  spec: { owner: 'team-orders' },
};

describe('createRouter', () => {
  it('stops for somebody who has gone, and takes that for no failure', async () => {
    const { mwaa } = testMwaa();
    const logger = mockServices.logger.mock();
    let reading: (signal: AbortSignal) => void;
    const asked = new Promise<AbortSignal>(resolve => {
      reading = resolve;
    });
    const urlReader = mockServices.urlReader.mock({
      readUrl: (_url, { signal } = {}) => {
        reading(signal as AbortSignal);
        return new Promise((_resolve, reject) => {
          signal!.addEventListener('abort', () => reject(new Error('stopped')));
        });
      },
    });
    const services = createApiServices({
      mwaa,
      auditor: mockServices.auditor.mock(),
      auth: mockServices.auth(),
      httpAuth: mockServices.httpAuth({
        pluginId: 'mwaa',
        defaultCredentials: mockCredentials.user(),
      }),
      userInfo: mockServices.userInfo(),
      permissions: mockServices.permissions(),
      catalog: catalogServiceMock({ entities: [orders] }),
      integrations: ScmIntegrations.fromConfig(mockServices.rootConfig()),
      urlReader,
      logger,
    });
    const server = express().use(createRouter(services)).listen(0);
    await once(server, 'listening');
    const url = `http://localhost:${(server.address() as AddressInfo).port}`;

    const leaving = new AbortController();
    const answer = fetch(`${url}/components/default/orders/dag`, {
      signal: leaving.signal,
    });
    const signal = await asked;
    const stopped = once(signal, 'abort');
    leaving.abort();
    await expect(answer).rejects.toThrow(/abort/);
    await stopped;

    // By the next answer the errors of the first are dealt with.
    expect((await fetch(`${url}/openapi.json`)).status).toBe(200);
    expect(logger.error).not.toHaveBeenCalled();
    server.close();
  });
});
