const begin = performance.now();

const seconds = ms => `${(ms / 1000).toFixed(1)} s`;

/** Seconds since the command began, as text. */
export const sinceBegin = () => seconds(performance.now() - begin);

/** A watch that starts now; call it for the seconds since then, as text. */
export function startWatch() {
  const from = performance.now();
  return () => seconds(performance.now() - from);
}
