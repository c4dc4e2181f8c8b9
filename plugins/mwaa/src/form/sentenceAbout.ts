/** A problem as a sentence: some messages are the end of one that begins with what it is about. */
export const sentenceAbout = <Message extends string | undefined>(
  subject: string,
  message: Message,
): string | Message =>
  message && /^[a-z]/.test(message) ? `${subject} ${message}` : message;
