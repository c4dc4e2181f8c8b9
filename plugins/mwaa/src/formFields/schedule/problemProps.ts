/**
 * What an input takes to say what is wrong, beside itself and not in the
 * browser's own bubble, which would stop the whole form. Without `isInvalid`,
 * for that would mean invalid without a reason.
 */
export const problemProps = (problem: string | undefined) => ({
  validationBehavior: 'aria' as const,
  validate: () => problem ?? null,
});
