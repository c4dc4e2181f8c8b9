/** Of each major the version whose Python is kept for review. */
export const reviewedAirflow = { 2: '2.10.3', 3: '3.0.6' } as const;
