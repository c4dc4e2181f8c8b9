/** How long an environment may take until it counts as slow, and others are told without it. */
export const READ_LIMIT_MS = 5_000;
