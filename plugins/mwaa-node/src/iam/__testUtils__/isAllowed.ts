import { IamPolicyDocument } from '../IamPolicyDocument';

export interface IamRequest {
  action: string;
  resource: string;
  /** Condition keys; those with several values are lists. */
  context?: Record<string, string | string[]>;
}

const listOf = <T>(value: T | T[]): T[] =>
  Array.isArray(value) ? value : [value];

/** `*` and `?` as IAM reads them; `${*}` and the like are the characters themselves. */
function matches(pattern: string, text: string): boolean {
  const source = pattern.replace(
    /\$\{([*?$])\}|[\s\S]/g,
    (token, literal?: string) => {
      if (token === '*') return '[\\s\\S]*';
      if (token === '?') return '[\\s\\S]';
      return (literal ?? token).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    },
  );
  return new RegExp(`^${source}$`).test(text);
}

const OPERATORS: Record<string, (wanted: string, given: string) => boolean> = {
  StringEquals: (wanted, given) => wanted === given,
  'ForAnyValue:StringEquals': (wanted, given) => wanted === given,
  StringLike: matches,
};

/** Whether IAM would allow the request by this policy alone. */
export function isAllowed(
  policy: IamPolicyDocument,
  request: IamRequest,
): boolean {
  const { action, resource, context = {} } = request;
  return policy.Statement.some(
    ({ Action, Resource, Condition = {} }) =>
      listOf(Action).includes(action) &&
      listOf(Resource).some(pattern => matches(pattern, resource)) &&
      Object.entries(Condition).every(([operator, keys]) =>
        Object.entries(keys).every(([key, wanted]) =>
          listOf(context[key] ?? []).some(given =>
            listOf(wanted).some(value => OPERATORS[operator](value, given)),
          ),
        ),
      ),
  );
}
