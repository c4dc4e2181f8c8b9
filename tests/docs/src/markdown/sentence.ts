/** Plain text as Markdown: what HTML would take for a tag stays text. */
export const sentence = (text: string): string => text.replace(/</g, '\\<');
