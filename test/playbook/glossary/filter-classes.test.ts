import fc from 'fast-check';
import { expect, test } from 'vitest';
import { homes } from '../../../src/lib/departments.ts';
import { relations } from '../../../src/lib/terms/term.ts';
import { classesOfGroup, classesOfTerm } from '../../../src/playbook/glossary/filter-classes.ts';

const term = fc.record({
  home: fc.constantFrom(...homes),
  relation: fc.constantFrom(...relations),
});

test('a group has the classes of a choice exactly when one of its terms is kept by it', () => {
  fc.assert(
    fc.property(fc.array(term), (terms) => {
      const group = classesOfGroup(terms);
      for (const home of homes) {
        expect(group.includes(home)).toBe(terms.some((one) => one.home === home));
        for (const relation of relations) {
          const isKept = terms.some((one) => one.home === home && one.relation === relation);
          expect(group.includes(`${home}-${relation}`)).toBe(isKept);
        }
      }
      for (const relation of relations) {
        expect(group.includes(relation)).toBe(terms.some((one) => one.relation === relation));
      }
      expect(new Set(group).size).toBe(group.length);
    }),
  );
});

test('a term has its home, its relation and both', () => {
  expect(classesOfTerm({ home: 'it', relation: 'false-friend' })).toEqual([
    'it',
    'false-friend',
    'it-false-friend',
  ]);
});
