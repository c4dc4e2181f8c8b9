/*
 * Everything that a terminal may act upon instead of showing it: control
 * characters but the tab, and those that change the direction of what
 * follows. Keys and manifests in a bucket may hold any of them.
 */
const ACTING =
  /(?!\t)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** The text with what a terminal would act upon spelled out. */
export const visibleText = (text: string): string =>
  text.replace(
    ACTING,
    character =>
      `\\u{${character.codePointAt(0)!.toString(16).padStart(2, '0')}}`,
  );
