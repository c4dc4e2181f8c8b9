import { AwsError } from '../AwsError';
import { Operation } from '../Operation';
import { constraint, validationError } from '../validationError';

const largestPage = 25;

function pageSize(given: string | null): number {
  if (given === null) {
    return largestPage;
  }
  if (!/^-?\d+$/.test(given)) {
    throw new AwsError(
      400,
      'SerializationException',
      'STRING_VALUE can not be converted to an Integer',
    );
  }
  const size = Number(given);
  const bound =
    (size < 1 && 'greater than or equal to 1') ||
    (size > largestPage && `less than or equal to ${largestPage}`);
  if (bound) {
    throw validationError([
      constraint(given, 'maxResults', `have value ${bound}`),
    ]);
  }
  return size;
}

/** The token is the last name of the page before, opaque to the caller. */
function writeToken(lastName: string): string {
  return Buffer.from(JSON.stringify({ after: lastName })).toString('base64url');
}

function readToken(token: string | null): string {
  if (token === null) {
    return '';
  }
  try {
    const { after } = JSON.parse(Buffer.from(token, 'base64url').toString());
    if (typeof after === 'string') {
      return after;
    }
  } catch (error) {
    // Whatever does not read as one of our tokens gets the answer below.
    if (!(error instanceof SyntaxError)) {
      throw error;
    }
  }
  throw new AwsError(400, 'ValidationException', 'Invalid NextToken');
}

export const listEnvironments: Operation = {
  name: 'ListEnvironments',
  method: 'GET',
  path: 'environments',
  named: false,
  resource: () => 'environment/*',
  handle: ({ aws, identity, query }) => {
    const size = pageSize(query.get('MaxResults'));
    const after = readToken(query.get('NextToken'));
    const names = aws.environments
      .filter(({ accountId }) => accountId === identity.accountId)
      .map(({ name }) => name)
      .sort()
      .filter(name => name > after);
    const page = names.slice(0, size);
    return {
      Environments: page,
      NextToken:
        names.length > size ? writeToken(page[page.length - 1]) : undefined,
    };
  },
};
