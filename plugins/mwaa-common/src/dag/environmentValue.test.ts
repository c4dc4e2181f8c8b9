import { environmentValue } from './environmentValue';
import { fillEnvironment } from './fillEnvironment';
import { DagValue } from './value';

const prod = {
  id: 'prod',
  values: { bucket: 'platform', region: 'eu-west-1' },
};

describe('environmentValue', () => {
  it.each([
    [
      'what the specification says for it',
      { in: { prod: 'own' }, default: 'd' },
      'own',
    ],
    ['also when that is nothing', { in: { prod: null }, default: 'd' }, null],
    [
      'else what the platform configures',
      { in: { dev: 'own' }, default: 'd' },
      'platform',
    ],
  ])('is %s', (_, declared, value) => {
    expect(environmentValue('bucket', declared, prod)).toEqual({
      ok: true,
      value,
    });
  });

  it('is the default where nobody says more', () => {
    expect(environmentValue('role', { default: ['d'] }, prod)).toEqual({
      ok: true,
      value: ['d'],
    });
  });

  it('names both places to write what is missing', () => {
    expect(environmentValue('role', {}, prod)).toEqual({
      ok: false,
      message: expect.stringMatching(
        /^"role" has no value.*"values\.role\.in\.prod".*platform/,
      ),
    });
  });

  it('does not take what every object has for a value', () => {
    expect(environmentValue('constructor', {}, prod).ok).toBe(false);
  });
});

describe('fillEnvironment', () => {
  it('fills in at any depth, and nothing else', () => {
    const value: { [key: string]: DagValue } = {
      a: [{ $env: 'region' }, { $template: '{{ env.region }}' }],
      b: { $literal: { $env: 'region' } },
      c: { $env: 'unknown' },
    };
    expect(fillEnvironment(value, {}, prod)).toEqual({
      ...value,
      a: ['eu-west-1', { $template: '{{ env.region }}' }],
    });
  });
});
