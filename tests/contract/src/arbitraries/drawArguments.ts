import {
  DagValue,
  OperatorDefinition,
  operatorFields,
} from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { argumentValue } from './argumentValue';
import { Draw } from './Draw';
import { DrawScope } from './DrawScope';
import { ownFunction } from './ownFunction';

/** Which arguments are given: enough, and none beside one that excludes it. */
function drawNames(
  draw: Draw,
  definition: OperatorDefinition,
  scope: DrawScope,
): string[] {
  const { exactlyOneOf = [], atLeastOneOf = [], atMostOneOf = [] } = definition;
  const fields = operatorFields(definition, scope.target);
  const has = (name: string) => fields.some(field => field.name === name);
  const names = new Set(
    fields.flatMap(({ name, required }) =>
      required || draw(fc.integer({ min: 0, max: 2 })) === 0 ? [name] : [],
    ),
  );
  const one = (group: readonly string[]) => {
    const possible = group.filter(has);
    return (
      possible.find(name => names.has(name)) ??
      draw(fc.constantFrom(...possible))
    );
  };
  atLeastOneOf.forEach(group => names.add(one(group)));
  exactlyOneOf.forEach(group => {
    const chosen = one(group);
    group.forEach(name => names.delete(name));
    names.add(chosen);
  });
  atMostOneOf.forEach(group => {
    const given = group.filter(name => names.has(name));
    given.slice(1).forEach(name => names.delete(name));
  });
  // What must be there brings what it needs; the rest goes without.
  const brought = new Set<string>();
  const bring = (name: string): void => {
    // Two that need each other would go on for ever.
    if (brought.has(name)) return;
    brought.add(name);
    names.add(name);
    fields.find(field => field.name === name)?.needs?.forEach(bring);
  };
  fields
    .filter(
      ({ name, required }) =>
        names.has(name) &&
        (required || exactlyOneOf.some(group => group.includes(name))),
    )
    .forEach(({ name }) => bring(name));
  for (let last = -1; last !== names.size;) {
    last = names.size;
    fields
      .filter(({ needs = [] }) => !needs.every(name => names.has(name)))
      .forEach(({ name }) => names.delete(name));
  }
  return [...names];
}

function drawOnce(
  draw: Draw,
  definition: OperatorDefinition,
  scope: DrawScope,
) {
  const fields = operatorFields(definition, scope.target);
  const given = Object.fromEntries(
    drawNames(draw, definition, scope).map(name => [
      name,
      draw(
        argumentValue(
          fields.find(field => field.name === name)!,
          definition,
          scope,
        ),
      ),
    ]),
  );
  return definition.ownFields?.includes('module')
    ? { ...given, ...draw(ownFunction) }
    : given;
}

/** Arguments of an operator or notifier that its class takes together. */
export function drawArguments(
  draw: Draw,
  definition: OperatorDefinition,
  scope: DrawScope,
): { [name: string]: DagValue } {
  for (;;) {
    const given = drawOnce(draw, definition, scope);
    const refused = definition.refuses?.(
      new Map(Object.entries(given)),
      scope.target,
    );
    if (!refused?.length) return given;
  }
}
