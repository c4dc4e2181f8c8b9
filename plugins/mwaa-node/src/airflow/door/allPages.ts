import { Page } from './Page';

/** The items of a list that comes in parts, at most so many. */
export async function allPages<T>(
  most: number,
  ask: (offset: number) => Promise<Page<T>>,
): Promise<T[]> {
  const all: T[] = [];
  for (;;) {
    const { items, total } = await ask(all.length);
    all.push(...items);
    if (!items.length || all.length >= Math.min(total, most)) {
      return all.slice(0, most);
    }
  }
}
