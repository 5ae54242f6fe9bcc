/** Whether a value is a group of fields, as JSON has them: no list, and not empty. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
