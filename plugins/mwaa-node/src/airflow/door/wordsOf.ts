const LONGEST = 500;

/** `detail` of 3.x may be a list of wrong fields, or what the database said. */
function detailText(detail: unknown): string | undefined {
  if (typeof detail === 'string') {
    // 2.7 shows a page where it did not expect what was asked.
    return /^\s*</.test(detail) ? undefined : detail;
  }
  if (Array.isArray(detail)) {
    return detail
      .map(({ loc, msg }) => [[loc].flat().slice(1).join('.'), msg])
      .map(([field, message]) => (field ? `${field}: ${message}` : message))
      .join('; ');
  }
  const { reason, orig_error } = Object(detail) as Record<string, unknown>;
  return [reason, orig_error].filter(Boolean).join(': ') || undefined;
}

/** Airflow's own words for a refusal: `detail` and, in 2.x, the `title` that may say more. */
export function wordsOf(body: unknown): string {
  const { detail, title } = Object(body) as Record<string, unknown>;
  return [title, detailText(detail)]
    .filter(part => typeof part === 'string' && part)
    .join(': ')
    .slice(0, LONGEST);
}
