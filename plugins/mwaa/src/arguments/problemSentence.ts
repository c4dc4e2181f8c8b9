import { Problem } from 'backstage-plugin-mwaa-common';
import { sentenceAbout } from '../form/sentenceAbout';

/** A problem as a sentence about a field with a title; the messages are said of their path. */
export function problemSentence(
  title: string,
  { path, message }: Problem,
): string {
  const place = path.length ? `${title}, ${path.join('.')},` : title;
  return sentenceAbout(place, message);
}

/** The end of a sentence, if there is one, with its beginning. */
export const asSentence = (
  subject: string,
  problem: string | undefined,
): string | undefined => problem && `${subject} ${problem}`;
