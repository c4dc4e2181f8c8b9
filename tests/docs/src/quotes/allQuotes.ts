import { conflictQuotes } from './conflictQuotes';
import { interruptionQuotes } from './interruptionQuotes';
import { preflightQuotes } from './preflightQuotes';
import { QuotedTexts } from './QuotedTexts';
import { s3Quotes } from './s3Quotes';

/** Everything that pages quote. */
export const allQuotes: QuotedTexts = {
  ...conflictQuotes,
  ...interruptionQuotes,
  ...preflightQuotes,
  ...s3Quotes,
};
