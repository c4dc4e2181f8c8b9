import { createTestServices } from '../__testUtils__/createTestServices';
import { runAction } from '../__testUtils__/runAction';
import { createComponentAwaitAction } from './componentAwait';

const componentRef = 'component:default/daily-orders';
const component = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'daily-orders' },
};

describe('mwaa:component:await', () => {
  const setUp = (patienceMs = 10_000) => {
    const { services } = createTestServices();
    const getEntityByRef = jest.fn().mockResolvedValue(undefined);
    services.catalog = { ...services.catalog, getEntityByRef };
    const action = createComponentAwaitAction(services, { patienceMs });
    return {
      getEntityByRef,
      wait: (context: Parameters<typeof runAction>[2] = {}) =>
        runAction(action, { componentRef }, context),
    };
  };

  it('ends once the catalog shows the component', async () => {
    const { wait, getEntityByRef } = setUp();
    getEntityByRef.mockResolvedValueOnce(undefined);
    getEntityByRef.mockResolvedValueOnce(component);
    await expect(wait()).resolves.toEqual({ componentRef });
    expect(getEntityByRef).toHaveBeenCalledTimes(2);
  });

  it('says what to look at when it does not', async () => {
    await expect(setUp(0).wait()).rejects.toThrow(
      /component:default\/daily-orders was registered, but .* catalog.rules/,
    );
  });

  it('stops when the task is cancelled', async () => {
    const { wait } = setUp();
    await expect(wait({ signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('waits for nothing in a dry run', async () => {
    const { wait, getEntityByRef } = setUp();
    await expect(wait({ isDryRun: true })).resolves.toEqual({ componentRef });
    expect(getEntityByRef).not.toHaveBeenCalled();
  });
});
