import fc from 'fast-check';
import { makeValidator } from '@backstage/catalog-model';
import { slug } from './slug';

describe('slug', () => {
  it.each([
    ['Daily orders', 'daily-orders'],
    ['Größe & Maß: "v2" #1', 'grosse-mass-v2-1'],
    ['--a__b--', 'a-b'],
    ['Łódź Œuvre', 'lodz-oeuvre'],
    ['ＦＵＬＬ ½', 'full-1-2'],
    ['a'.repeat(70), 'a'.repeat(63)],
    [`${'a'.repeat(62)} b`, 'a'.repeat(62)],
    ['🚀 launch', 'launch'],
  ])('makes %p into %p', (title, name) => {
    expect(slug(title)).toBe(name);
  });

  it.each(['', '   ', '日本', '🚀', '***'])('makes nothing of %p', title => {
    expect(slug(title)).toBe('');
  });

  it('gives a valid name, which stays as it is, for any title', () => {
    const { isValidEntityName } = makeValidator();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), title => {
        const name = slug(title);
        expect(name === '' || isValidEntityName(name)).toBe(true);
        expect(slug(name)).toBe(name);
      }),
    );
  });
});
