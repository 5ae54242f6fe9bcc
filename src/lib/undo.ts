export type UndoAction = { type: 'undone' } | { type: 'redone' };

/**
 * What an action means to somebody who undoes it: a step of its own; one step together with the
 * actions of the same group right before it (typing in one field); or no step at all.
 */
export type Step = { kind: 'own' } | { kind: 'joined'; group: string } | { kind: 'none' };
