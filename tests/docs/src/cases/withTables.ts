import { changesTable } from '../features/changesTable';
import { manifestTable } from '../manifest/manifestTable';

const tables: Readonly<Record<string, () => string>> = {
  'the fields of a manifest': manifestTable,
  'what Airflow 2 and 3 warn of': changesTable,
};

const MARKER = /(<!-- table: ([^>]+?) -->\n)(?:\n*(?:\|.*\n)+)?/g;

/** The page with each named table below its name. */
export const withTables = (markdown: string): string =>
  markdown.replace(MARKER, (_, marker: string, name: string) => {
    if (!tables[name]) throw new Error(`There is no table "${name}"`);
    return `${marker}\n${tables[name]()}\n`;
  });
