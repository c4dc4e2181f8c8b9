import { dagIdProblem } from './naming';
import { paramNameProblem } from './params/paramNameProblem';
import { pythonFunctionProblem } from './pythonFunctionProblem';
import { pythonModuleProblem } from './pythonModuleProblem';
import { taskIdProblem } from './taskIdProblem';

const alone = { ownPython: false };
const withPython = { ownPython: true };

describe('dagIdProblem', () => {
  it.each([
    'orders',
    'orders-daily',
    'a.b',
    '7days',
    '_x',
    'd'.repeat(50),
    'json',
  ])('accepts %s', dagId => {
    expect(dagIdProblem(dagId, alone)).toBeUndefined();
  });

  it.each([
    ['', /must begin with/],
    ['d'.repeat(51), /51 characters/],
    ['größe', /must begin with/],
    ['../x', /must begin with/],
    ['a/b', /must begin with/],
    ['.hidden', /must begin with/],
    ['-rf', /must begin with/],
    ['a b', /must begin with/],
    ['a\n', /must begin with/],
    ['a..b', /names a folder/],
    ['a.', /names a folder/],
    ['import', /reserved word/],
    ['None', /reserved word/],
  ])('refuses %p', (dagId, message) => {
    expect(dagIdProblem(dagId, alone)).toMatch(message);
  });

  it.each([
    ['orders-daily', /Python identifier/],
    ['7days', /Python identifier/],
    ['json', /standard library/],
    ['tomllib', /standard library/],
    ['airflow', /Airflow image/],
    ['boto3', /Airflow image/],
  ])('refuses %p beside Python of its own', (dagId, message) => {
    expect(dagIdProblem(dagId, withPython)).toMatch(message);
  });

  it('accepts an importable name beside Python of its own', () => {
    expect(dagIdProblem('orders_daily', withPython)).toBeUndefined();
  });
});

describe('taskIdProblem', () => {
  it.each(['load', 'Load-2.b', '42', 'a'.repeat(250)])('accepts %s', id => {
    expect(taskIdProblem(id)).toBeUndefined();
  });
  it.each(['', 'a b', 'a/b', 'ä', 'a\n', 'a'.repeat(251)])('refuses %p', id => {
    expect(taskIdProblem(id)).toBeDefined();
  });
});

describe('names that templates and Python use', () => {
  it.each(['day', '_d', 'd1'])('accepts %s', name => {
    expect(paramNameProblem(name)).toBeUndefined();
    expect(pythonFunctionProblem(name)).toBeUndefined();
    expect(pythonModuleProblem(`steps.${name}`)).toBeUndefined();
  });
  it.each(['', 'a-b', '1a', 'for', 'a b', 'a.py\n'])('refuses %p', name => {
    expect(paramNameProblem(name)).toBeDefined();
    expect(pythonFunctionProblem(name)).toBeDefined();
    expect(pythonModuleProblem(`steps.${name}`)).toBeDefined();
  });
});
