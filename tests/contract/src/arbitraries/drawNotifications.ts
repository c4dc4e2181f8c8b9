import {
  DagNotification,
  isAvailable,
  notifiers,
} from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { drawArguments } from './drawArguments';
import { Draw } from './Draw';
import { DrawScope } from './DrawScope';

/** Who is told, by any notifier of the image, or by those that can be awaited. */
export function drawNotifications(
  draw: Draw,
  scope: DrawScope,
  isAwaited = false,
): DagNotification[] {
  const possible = notifiers.filter(
    notifier =>
      (notifier.generatedFor?.(scope.target) ||
        isAvailable(notifier, scope.target)) &&
      !(isAwaited && notifier.onlySynchronous),
  );
  const chosen = draw(
    fc.uniqueArray(fc.constantFrom(...possible), {
      minLength: 1,
      maxLength: 2,
      selector: ({ id }) => id,
    }),
  );
  // What a task returned is pulled by a template there.
  const here = { ...scope, results: [] };
  return chosen.map(notifier => ({
    notifier: notifier.id,
    with: drawArguments(draw, notifier, here),
  }));
}
