/** The two departments. What an organization calls them is in `site.yaml`. */
export const departments = ['it', 'marketing'] as const;

/** Who a thing belongs to: one department, or both. */
export const homes = ['it', 'marketing', 'shared'] as const;

export type Department = (typeof departments)[number];
export type Home = (typeof homes)[number];
