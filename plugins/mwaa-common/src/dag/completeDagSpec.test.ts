import fc from 'fast-check';
import { z, ZodTypeAny } from 'zod/v3';
import { problemsOf } from './__fixtures__/problemsOf';
import { completeDagSpec } from './__fixtures__/completeDagSpec';
import { parseDagYaml } from './parseDagYaml';
import { dagSpecSchema } from './spec';
import { stringifyDagSpec } from './stringifyDagSpec';

const isMapping = (value: unknown): value is { [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields of the schema that none of the values has. */
function unsaid(schema: ZodTypeAny, values: unknown[], path: string): string[] {
  if (schema instanceof z.ZodOptional) {
    return unsaid(schema.unwrap(), values, path);
  }
  if (schema instanceof z.ZodArray) {
    return unsaid(schema.element, values.flat(), path);
  }
  if (schema instanceof z.ZodRecord) {
    const inner = values.filter(isMapping).flatMap(Object.values);
    return unsaid(schema.valueSchema, inner, `${path}.*`);
  }
  if (!(schema instanceof z.ZodObject)) return [];
  const fields: { [name: string]: ZodTypeAny } = schema.shape;
  return Object.entries(fields).flatMap(([name, field]) => {
    const given = values
      .filter(isMapping)
      .flatMap(value => (value[name] === undefined ? [] : [value[name]]));
    return given.length
      ? unsaid(field, given, `${path}.${name}`)
      : [`${path}.${name}`];
  });
}

describe('a specification that says everything', () => {
  it('is accepted, and leaves nothing out', () => {
    expect(problemsOf(completeDagSpec, '3.3.2')).toEqual([]);
    expect(unsaid(dagSpecSchema, [completeDagSpec], 'dag')).toEqual([]);
  });

  it('is written in one way, whatever the order of its fields', () => {
    const text = stringifyDagSpec(completeDagSpec);
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled);
      return isMapping(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, shuffled(inner)]),
          )
        : value;
    };
    const spec = dagSpecSchema.parse(shuffled(completeDagSpec));
    const schedule = /schedule:[^]*?catchup/;
    expect(schedule.exec(stringifyDagSpec(spec))?.[0]).toBe(
      schedule.exec(text)?.[0],
    );
    expect(parseDagYaml(text).spec).toEqual(completeDagSpec);
    expect(stringifyDagSpec(parseDagYaml(text).spec)).toBe(text);
  });

  it('is read back with any text in its text fields', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(text, text, text, (docs, tooltip, fact) => {
        const spec = {
          ...completeDagSpec,
          docs,
          assets: {
            ...completeDagSpec.assets,
            orders: { uri: 's3://sales/orders', extra: { fact } },
          },
          groups: [
            { ...completeDagSpec.groups![0], tooltip },
            completeDagSpec.groups![1],
          ],
        };
        fc.pre(problemsOf(spec).length === 0);
        const yaml = stringifyDagSpec(spec);
        expect(parseDagYaml(yaml).spec).toEqual(spec);
        expect(stringifyDagSpec(parseDagYaml(yaml).spec)).toBe(yaml);
      }),
      { numRuns: 50 },
    );
  });
});
