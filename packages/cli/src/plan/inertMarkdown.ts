import { markdownText } from 'backstage-plugin-mwaa-common';

/**
 * One line of Markdown that shows the text and does nothing else: on a pull
 * request git hosts also call people and link issues by name, whatever is
 * escaped.
 */
export const inertMarkdown = (text: string): string =>
  markdownText(text).replace(/@|&#35;/g, mark => `${mark}<!-- -->`);
