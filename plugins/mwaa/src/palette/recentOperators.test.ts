import { recentOperators, rememberOperator } from './recentOperators';

describe('recentOperators', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => jest.restoreAllMocks());

  it('has the last six, each once, the latest first', () => {
    ['a', 'b', 'c', 'd', 'e', 'f', 'a', 'g'].forEach(rememberOperator);
    expect(recentOperators()).toEqual(['g', 'a', 'f', 'e', 'd', 'c']);
  });

  it('is empty where the browser keeps nothing', () => {
    for (const method of ['getItem', 'setItem'] as const) {
      jest.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new DOMException('Access is denied', 'SecurityError');
      });
    }
    expect(() => rememberOperator('bash')).not.toThrow();
    expect(recentOperators()).toEqual([]);
  });
});
