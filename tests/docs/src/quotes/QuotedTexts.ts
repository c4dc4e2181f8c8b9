/** What is really said, by the names in the comments of the pages. */
export type QuotedTexts = Readonly<Record<string, () => Promise<string>>>;
