import { InputError } from '@backstage/errors';

const OPENING = '${{';

function placesOf(value: unknown, path: string): string[] {
  if (typeof value === 'string') {
    return value.includes(OPENING) ? [path] : [];
  }
  if (value && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, child]) => {
      const here = path ? `${path}.${key}` : key;
      return [
        ...(key.includes(OPENING) ? [here] : []),
        ...placesOf(child, here),
      ];
    });
  }
  return [];
}

/**
 * The scaffolder hands an expression that throws on as its own source text,
 * which would then be deployed as if somebody had typed it. InputError naming
 * every input that holds one.
 */
export function refuseTemplateExpressions(input: object): void {
  const places = [...new Set(placesOf(input, ''))];
  if (places.length) {
    throw new InputError(
      `These inputs still hold a template expression (${OPENING}): ${places.join(
        ', ',
      )}. Either the expression in template.yaml failed, or the text was typed; neither can be deployed.`,
    );
  }
}
