import { DagCondition } from 'backstage-plugin-mwaa-common';
import { pythonEval } from './__testUtils__/pythonEval';
import { conditionExpression } from './conditionExpression';

const holds = (
  questions: [condition: DagCondition, value: unknown, isText?: boolean][],
) =>
  pythonEval(
    questions.map(([condition, value, isText = false]) => ({
      expression: `bool(${conditionExpression(condition, 'value', isText)})`,
      names: { value },
    })),
  );

describe('conditionExpression', () => {
  it('compares values as they are', () => {
    expect(
      holds([
        [{ equals: 'a' }, 'a'],
        [{ equals: 'a"b\\' }, 'a"b\\'],
        [{ equals: true }, true],
        [{ equals: true }, 1],
        [{ equals: null }, null],
        [{ equals: 3 }, '3'],
        [{ oneOf: ['a', 'b'] }, 'b'],
        [{ oneOf: ['a'] }, 'b'],
        [{ oneOf: [1, 2] }, 2],
        [{ above: 1 }, 1],
        [{ atLeast: 1 }, 1],
        [{ below: 0.5 }, 0.4],
        [{ atMost: -1 }, 0],
        [{ empty: true }, []],
        [{ empty: false }, []],
        [{ empty: false }, 'x'],
      ]),
    ).toEqual([
      ...[true, true, true, false, true, false, true, false, true],
      ...[false, true, true, false, true, false, true],
    ]);
  });

  it('compares text as what it stands for', () => {
    expect(
      holds([
        [{ equals: 3 }, '3.0', true],
        [{ above: 2.5 }, '3', true],
        [{ oneOf: [1, 2] }, '2', true],
        [{ oneOf: ['a', 2] }, '2', true],
        [{ equals: true }, 'True', true],
        [{ equals: null }, 'None', true],
        [{ empty: true }, '', true],
        [{ empty: true }, 'None', true],
        [{ empty: false }, '[]', true],
        [{ empty: false }, 'a', true],
      ]),
    ).toEqual([true, true, true, true, true, true, true, true, false, true]);
  });
});
