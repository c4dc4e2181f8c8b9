/** A typical value as the placeholder of an input, which nobody takes for what is in it. */
export const forExample = (typical: string | undefined): string | undefined =>
  typical && `for example ${typical}`;
