import { OperationFacts } from './OperationFacts';
import { closed, ref, Schema, text } from './schemaOf';

const json = (schema: Schema) => ({ 'application/json': { schema } });

const problem = (description: string) => ({
  description,
  content: json(ref('ProblemDetails')),
});

/** An operation; what its path names are its parameters. */
export function operation(path: string, facts: OperationFacts): object {
  const { operationId, summary, answers, query = {}, body } = facts;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: text,
  }));
  const inQuery = Object.entries(query).map(([name, parameter]) => ({
    name,
    in: 'query',
    ...parameter,
  }));
  return {
    operationId,
    summary,
    parameters: [...inPath, ...inQuery],
    ...(body && {
      requestBody: {
        required: true,
        content: json(closed(body.required, body.optional)),
      },
    }),
    responses: {
      200: { description: 'The answer', content: json(ref(answers)) },
      400: problem('The request, or the specification in it, is refused'),
      401: { description: 'Nobody is signed in' },
      403: problem('Not allowed, or AWS does not allow it to the backend'),
      404: problem('There is no such thing'),
      409: problem(
        'It is not as it was seen, or somebody else was there first',
      ),
      413: problem('The request is too large'),
      500: problem('An error in the backend; its log says which'),
      503: problem('AWS, Airflow or a host of repositories cannot answer'),
    },
  };
}
