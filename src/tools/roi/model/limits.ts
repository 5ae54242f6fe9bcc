/** The largest count of seats, people or hours. */
export const largestCount = 1e6;

/** Growth a year, as a fraction. */
export const growthLimits = { from: -1, to: 10 };
