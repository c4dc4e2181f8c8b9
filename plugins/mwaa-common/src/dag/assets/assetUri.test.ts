import { assetUri } from './assetUri';
import { assetUriProblem } from './assetUriProblem';
import { assetUriTemplateProblem } from './assetUriTemplateProblem';

const uri = { $template: 's3://{{ env.bucket }}/{{env.region}}' };
const prod = { id: 'prod', values: { region: 'eu-west-1' } };

describe('assetUri', () => {
  it('is what was typed, or what the environment makes of it', () => {
    expect(assetUri('s3://b/a', {}, undefined)).toEqual({
      ok: true,
      uri: 's3://b/a',
    });
    expect(assetUri(uri, { bucket: { default: 'sales' } }, prod)).toEqual({
      ok: true,
      uri: 's3://sales/eu-west-1',
    });
  });

  it('names what it waits for', () => {
    expect(assetUri(uri, { bucket: {} }, prod)).toEqual({
      ok: false,
      missing: ['bucket'],
    });
  });
});

describe('assetUriTemplateProblem', () => {
  const values = { bucket: { in: { prod: 'große' } } };

  it('accepts what may become a URI', () => {
    expect(assetUriTemplateProblem(uri.$template, { values })).toBeUndefined();
  });

  it('says what an environment makes of it', () => {
    expect(
      assetUriTemplateProblem(uri.$template, { values, environment: prod }),
    ).toMatch(/^is "s3:\/\/große\/eu-west-1" here, which may hold only ASCII/);
  });
});

describe('assetUriProblem', () => {
  it.each([
    's3://bucket/key',
    's3://bucket/',
    'redshift://host:5439/db/public/orders',
    'x-acme://Anything/at#all/',
    'https://example.com/a?b=1&c=2',
    'orders',
  ])('accepts %s', each => {
    expect(assetUriProblem(each)).toBeUndefined();
  });

  it.each([
    ['s3://bucket', 's3://bucket/'],
    ['s3://bucket/a//', 's3://bucket/a'],
    ['HTTPS://example.com/a?c=2&b=1', 'https://example.com/a?b=1&c=2'],
    ['s3://bucket/a#b', 's3://bucket/a'],
  ])('wants %s as %s, as Airflow does', (each, canonical) => {
    expect(assetUriProblem(each)).toContain(`write "${canonical}"`);
    expect(assetUriProblem(canonical)).toBeUndefined();
  });
});
