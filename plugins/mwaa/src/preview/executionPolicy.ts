/** An IAM policy that allows actions, as JSON to paste. */
export const executionPolicy = (actions: readonly string[]): string =>
  JSON.stringify(
    {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
    },
    undefined,
    2,
  );
