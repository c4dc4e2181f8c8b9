const KEY = 'backstage-plugin-mwaa/recent-operators';
const MOST = 6;

/** Ids of the operators that this person used last, the latest first. */
export function recentOperators(): string[] {
  try {
    return (localStorage.getItem(KEY) ?? '').split(' ').filter(Boolean);
  } catch {
    // The browser keeps nothing for this page.
    return [];
  }
}

/** Remembers that an operator was used. */
export function rememberOperator(id: string): void {
  const others = recentOperators().filter(other => other !== id);
  try {
    localStorage.setItem(KEY, [id, ...others].slice(0, MOST).join(' '));
  } catch {
    // No room: the task is added all the same.
  }
}
