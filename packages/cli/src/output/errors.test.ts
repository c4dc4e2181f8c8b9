import { ConflictError, ForwardedError, InputError } from '@backstage/errors';
import { errorLines } from './errorLines';
import { errorParts } from './errorParts';

const text = (error: unknown, debug = false) =>
  errorLines(error, { debug })
    .map(line =>
      [line]
        .flat()
        .map(piece => (typeof piece === 'string' ? piece : piece.text))
        .join(''),
    )
    .join('\n');

describe('an error that ends a command', () => {
  const forwarded = new ForwardedError(
    'The DAG is not deployed',
    new ConflictError('It is of team-orders', new Error('PreconditionFailed')),
  );

  it('is told from its causes', () => {
    expect(errorParts(forwarded)).toEqual({
      name: 'ConflictError',
      message: 'The DAG is not deployed',
      causes: ['It is of team-orders', 'PreconditionFailed'],
    });
  });

  it('says each cause once and shows no stack', () => {
    expect(text(forwarded)).toBe(
      [
        'error: The DAG is not deployed',
        '  because: It is of team-orders',
        '  because: PreconditionFailed',
      ].join('\n'),
    );
  });

  it('shows the stack with --debug', () => {
    expect(text(new InputError('no'), true)).toMatch(
      /^error: no\nInputError: no\n +at .*errors\.test/,
    );
  });

  it('keeps the lines of a list', () => {
    expect(text(new InputError('Two things are wrong:\n- a\n- b'))).toBe(
      'error: Two things are wrong:\n  - a\n  - b',
    );
  });

  it('says when it was only stopped', () => {
    const error = Object.assign(new Error('after 2 of 3'), {
      name: 'AbortError',
    });
    expect(text(error)).toBe('stopped: after 2 of 3');
  });

  it('says that a defect is none of the user', () => {
    expect(text(new TypeError('x is undefined'))).toMatch(/please report it/);
  });

  it('takes anything that is thrown', () => {
    expect(errorParts('text')).toEqual({
      name: 'Error',
      message: 'text',
      causes: [],
    });
  });
});
