import { tooMuch } from './tooMuch';

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => `t${index}`);

describe('tooMuch', () => {
  it('lets pass what the checks can take, and what is no list', () => {
    const tasks = many(1000).map(id => ({ id, after: ['a', 'b', 'c'] }));
    expect(tooMuch({ tasks, tags: many(50) })).toBeUndefined();
    expect(tooMuch({ tasks: null, groups: 7, params: 'x' })).toBeUndefined();
  });

  it.each([
    ['1000 tasks', { tasks: many(1001) }],
    ['1000 groups', { groups: many(1001) }],
    ['1000 tags', { tags: many(1001) }],
    ['1000 params', { params: Object.fromEntries(many(1001).entries()) }],
    ['5000 dependencies', { tasks: [{ after: many(5001) }] }],
    [
      '5000 dependencies',
      { tasks: [{ after: many(2501) }], groups: [{ after: many(2500) }] },
    ],
  ])('refuses more than %s', (what, spec) => {
    expect(tooMuch(spec)).toContain(`more than ${what}`);
  });
});
