/*
 * Entities and not backslashes: CommonMark, which git hosts render, and
 * Python-Markdown, which TechDocs uses, agree on them, while Python-Markdown
 * leaves a backslash before `<` or `|` standing.
 */
const entity = (character: string) => `&#${character.codePointAt(0)};`;

/**
 * One line of Markdown that shows exactly the given text: no markup, HTML,
 * link, table cell or list item can come out of it. Line breaks and other
 * control characters become spaces.
 */
export function markdownText(text: string): string {
  return text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(/[&<>`*_[\]\\|#~^=+${}!]/g, entity)
    .replace(/:(?=[\w+-]+:)/g, entity)
    .replace(/^[-:]/, entity)
    .replace(/^(\d+)([.)])/, (_, digits, mark) => digits + entity(mark));
}
