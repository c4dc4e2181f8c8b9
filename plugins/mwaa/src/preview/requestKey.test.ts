import { requestKey } from './requestKey';

describe('requestKey', () => {
  it('is the same for requests that say the same', () => {
    const about = (environment: string) =>
      requestKey({ environment, spec: { tasks: [1, 2] } });
    expect(about('dev')).toBe(about('dev'));
    expect(about('dev')).not.toBe(about('prod'));
  });

  it('writes a request once', () => {
    const toJSON = jest.fn(() => 'spec');
    const request = { spec: { toJSON } };
    expect(requestKey(request)).toBe(requestKey(request));
    expect(toJSON).toHaveBeenCalledTimes(1);
  });
});
