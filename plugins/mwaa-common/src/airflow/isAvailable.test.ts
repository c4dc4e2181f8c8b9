import { airflowTarget } from './airflowTarget';
import { isAvailable } from './isAvailable';

describe('isAvailable', () => {
  const where = (bounds: Parameters<typeof isAvailable>[0]) =>
    ['2.7.2', '2.10.3', '2.11.0', '2.11.2', '3.0.6', '3.2.1'].filter(version =>
      isAvailable(bounds, airflowTarget(version)),
    );

  it('takes both bounds of the provider in', () => {
    expect(where({ since: '9.0.0', until: '9.12.0' })).toEqual([
      '2.10.3',
      '2.11.0',
      '3.0.6',
    ]);
  });

  it('goes by the provider, which is newer in 2.11.2 than in 3.0.6', () => {
    expect(where({ since: '9.22.0' })).toEqual(['2.11.2', '3.2.1']);
  });

  it('goes by Airflow where that decides', () => {
    expect(where({ airflowSince: '3.0.0' })).toEqual(['3.0.6', '3.2.1']);
  });

  it('leaves out what lies between', () => {
    expect(where({ except: ['9.8.0'] })).not.toContain('2.11.0');
    expect(where({ except: ['9.8.0'] })).toContain('2.10.3');
  });
});
