import { completeDagSpec } from '../dag/__fixtures__/completeDagSpec';
import { validDagSpec } from '../dag/__fixtures__/validDagSpec';
import { canonicalDagSpec } from '../dag/canonicalDagSpec';
import { parseDagSpec } from '../dag/parseDagSpec';
import { dagFromParts } from './dagFromParts';
import { dagPartsOf } from './dagPartsOf';

describe('the parts of a specification', () => {
  it.each([
    ['the smallest', validDagSpec],
    ['one with everything', completeDagSpec],
  ])('make it again: %s', (_, given) => {
    const { spec } = parseDagSpec(given);
    const again = parseDagSpec(dagFromParts(dagPartsOf(spec))).spec;
    expect(canonicalDagSpec(again)).toBe(canonicalDagSpec(spec));
  });

  it('allow a continuous schedule one run at a time', () => {
    const { timing, work } = dagPartsOf(parseDagSpec(validDagSpec).spec);
    const continuous = { ...timing, schedule: { type: 'continuous' } };
    const runs = (more: object) =>
      dagFromParts({ timing: continuous, work: { ...work, ...more } })
        .maxActiveRuns;
    expect(runs({})).toBe(1);
    expect(runs({ maxActiveRuns: 3 })).toBe(3);
    expect(dagFromParts({ timing, work })).not.toHaveProperty('maxActiveRuns');
  });
});
