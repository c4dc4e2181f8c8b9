import { JsonSchema } from './JsonSchema';
import { SharedSchemas } from './argumentSchema';
import { definedAs } from './definedAs';

export type ArgumentSchemas = { [name: string]: JsonSchema };

/**
 * The arguments of operators with those that several of them have replaced
 * by one definition, called `prefix.name`: half of all are the connection, the region and how to
 * wait.
 */
export function shareArguments(
  operators: readonly ArgumentSchemas[],
  prefix: string,
  shared: SharedSchemas,
): ArgumentSchemas[] {
  const uses = new Map<string, number>();
  const identity = (name: string, schema: JsonSchema) =>
    JSON.stringify([name, schema]);
  operators.forEach(args =>
    Object.entries(args).forEach(([name, schema]) => {
      const key = identity(name, schema);
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }),
  );
  // Of the forms that an argument has the commonest one.
  const common = new Map<string, string>();
  [...uses].forEach(([key, count]) => {
    const [name] = JSON.parse(key) as [string];
    const best = uses.get(common.get(name) ?? '') ?? 2;
    if (count > best) common.set(name, key);
  });
  return operators.map(args =>
    Object.fromEntries(
      Object.entries(args).map(([name, schema]) => {
        if (common.get(name) !== identity(name, schema)) return [name, schema];
        shared.set(`${prefix}.${name}`, schema);
        return [name, definedAs(`${prefix}.${name}`)];
      }),
    ),
  );
}
