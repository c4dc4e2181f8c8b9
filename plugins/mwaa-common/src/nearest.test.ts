import { nearest } from './nearest';

describe('nearest', () => {
  it.each([
    ['bash_comand', ['bash_command', 'env'], 'bash_command'],
    ['bashCommand', ['bash_command'], 'bash_command'],
    ['laod', ['check', 'load'], 'load'],
    ['lode', ['code', 'load', 'lode'], 'lode'],
    ['europe/zurich', ['Europe/Zagreb', 'Europe/Zurich'], 'Europe/Zurich'],
    ['sql', ['query'], undefined],
    ['x', [], undefined],
  ])('finds for %s in %j: %s', (name, known, found) => {
    expect(nearest(name, known)).toBe(found);
  });
});
