import { InMemoryMwaaApi } from '../../testing/InMemoryMwaaApi';
import { dagIdRefusal } from './dagIdRefusal';

const environment = 'resource:default/analytics-dev';

const asked = (
  dagId: string,
  formData: object = { environment },
  api = new InMemoryMwaaApi(),
) => dagIdRefusal(dagId, { apiHolder: { get: () => api }, formData });

describe('dagIdRefusal', () => {
  it('refuses what belongs to somebody else, with the reason', async () => {
    expect(await asked('taken')).toContain('component:default/newsletter');
    expect(await asked('free_one')).toBeUndefined();
  });

  it('refuses without asking what can be no dag_id', async () => {
    const api = new InMemoryMwaaApi();
    const availability = jest.spyOn(api, 'dagIdAvailability');
    expect(await asked('class', { environment }, api)).toContain(
      'reserved word',
    );
    expect(availability).not.toHaveBeenCalled();
  });

  it('names the component, so that its own earlier deployment is no obstacle', async () => {
    const api = new InMemoryMwaaApi();
    const availability = jest.spyOn(api, 'dagIdAvailability');
    await asked('orders', { environment, name: 'Daily orders' }, api);
    expect(availability).toHaveBeenCalledWith({
      environment: 'analytics-dev',
      dagId: 'orders',
      componentRef: 'component:default/daily-orders',
    });
  });

  it('does not hold up a form when nobody answers', async () => {
    const api = new InMemoryMwaaApi();
    jest.spyOn(api, 'dagIdAvailability').mockRejectedValue(new Error('down'));
    expect(await asked('taken', { environment }, api)).toBeUndefined();
  });
});
