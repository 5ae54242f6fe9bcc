import * as z from 'zod/mini';
import { homes } from '../../../lib/departments.ts';
import { isMonth } from '../../../lib/months.ts';
import { largestAmount } from '../../../lib/read-amount.ts';
import {
  formulaNames,
  type InputKind,
  type InputName,
  inputKinds,
  inputNames,
} from './formulas.ts';
import { growthLimits, largestCount } from './limits.ts';
import { savedVersion } from './saved-types.ts';
import {
  categories,
  confidences,
  hardnesses,
  lineKinds,
  mostLines,
  mostMonths,
  mostScenarios,
  priceTerms,
  rampShapes,
  timingKinds,
} from './types.ts';

// The error of each field completes "<field> is <what was found>. Write ...".

const oneOf = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, { error: () => `one of: ${words.join(', ')}` });

const wholeNumber = (from: number, to: number) => {
  const error = () => `a whole number from ${from} to ${to}`;
  return z.int({ error }).check(z.minimum(from, { error }), z.maximum(to, { error }));
};

const numberWhere = (expected: string, isRight: (value: number) => boolean) => {
  const error = () => expected;
  return z.number({ error }).check(z.refine(isRight, { error }));
};

const money = numberWhere(
  'an amount from 0 to a trillion as a plain number of currency units, like 60000 or 12.5',
  (value) => value >= 0 && value <= largestAmount,
).check(
  z.refine((value) => Number(value.toFixed(3)) === value, {
    error: () => 'it with three decimals at most',
  }),
);

const numberOf: Record<InputKind, z.ZodMiniType<number>> = {
  money,
  count: numberWhere(
    'a number from 0 to a million, like 12 or 7.5',
    (value) => value >= 0 && value <= largestCount,
  ),
  share: numberWhere(
    'a share as a fraction from 0 to 1: 0.6 for 60 %',
    (value) => value >= 0 && value <= 1,
  ),
  growth: numberWhere(
    'a growth a year as a fraction from -1 to 10: 0.03 for 3 %',
    (value) => value >= growthLimits.from && value <= growthLimits.to,
  ),
};

function expectFields(fields: string) {
  return (issue: { code?: string | undefined }) =>
    issue.code === 'unrecognized_keys' ? fields : `the fields ${fields}`;
}

/** A plain number, or one with its range. Of a union's problems, those of the branch that was meant are shown. */
const estimate = (name: InputName) => {
  const number = numberOf[inputKinds[name]];
  const range = z.strictObject(
    { low: z.optional(number), likely: number, high: z.optional(number) },
    { error: expectFields('low, likely and high') },
  );
  return z.optional(z.union([number, range]));
};

const id = z.string({ error: () => 'a short name in small letters, like new-license' }).check(
  z.regex(/^[a-z0-9-]{1,60}$/, {
    error: () => 'up to 60 small letters, digits and hyphens, like new-license',
  }),
);

const words = (what: string) => z.string({ error: () => what });

const month = wholeNumber(0, mostMonths);

const timing = z.strictObject(
  {
    kind: oneOf(timingKinds),
    start: month,
    end: z.optional(month),
    ramp: z.optional(
      z.strictObject(
        { shape: oneOf(rampShapes), months: wholeNumber(2, mostMonths) },
        { error: expectFields('shape and months') },
      ),
    ),
  },
  {
    error: expectFields(
      'kind (once, monthly or yearly), start (0 is up front) and, where needed, end and ramp',
    ),
  },
);

const inputs = z.strictObject(
  Object.fromEntries(inputNames.map((name) => [name, estimate(name)])),
  { error: expectFields(inputNames.join(', ')) },
);

const category = oneOf([...new Set([...categories.cost, ...categories.benefit])]);

const changeable = {
  name: words('what is paid for or gained, like New license'),
  home: oneOf(homes),
  hardness: oneOf(hardnesses),
  formula: oneOf(formulaNames),
  inputs,
  timing,
};

const left = {
  category: z.optional(category),
  owner: z.optional(oneOf(homes)),
  confidence: z.optional(oneOf(confidences)),
  explanation: z.optional(words('where the numbers come from')),
  vouchedBy: z.optional(words('the name of the person who stands behind the numbers')),
};

const line = z.strictObject(
  { id, kind: oneOf(lineKinds), ...changeable, ...left },
  {
    error: expectFields(
      'id, kind, name, home, hardness, formula, inputs and timing, and where needed category, owner, confidence, explanation and vouchedBy',
    ),
  },
);

const change = z.strictObject(
  {
    name: z.optional(changeable.name),
    home: z.optional(changeable.home),
    hardness: z.optional(changeable.hardness),
    formula: z.optional(changeable.formula),
    inputs: z.optional(inputs),
    timing: z.optional(timing),
    ...left,
  },
  { error: expectFields('of a line that differ') },
);

const scenario = z.strictObject(
  {
    id,
    name: words('the name of the scenario, like Vendor A'),
    without: z.optional(z.array(id, { error: () => 'a list of ids of lines' })),
    changes: z.optional(
      z.record(z.string(), change, { error: () => 'the differences by id of the line' }),
    ),
  },
  { error: expectFields('id, name and, where needed, without and changes') },
);

const rate = (what: string) =>
  numberWhere(
    `${what} as a fraction from 0 to 1: 0.1 for 10 %`,
    (value) => value >= 0 && value <= 1,
  );

const isPlanMonth = (text: string) => isMonth(text) && text >= '1900' && text < '2200';

const state = z.strictObject(
  {
    start: z
      .string({ error: () => 'a month, like 2027-01' })
      .check(
        z.refine(isPlanMonth, { error: () => 'a month from 1900-01 to 2199-12, like 2027-01' }),
      ),
    months: wholeNumber(1, mostMonths),
    discountRate: rate('a yearly rate'),
    inflation: z.optional(rate('a yearly inflation')),
    prices: z.optional(oneOf(priceTerms)),
    lines: z
      .array(line, { error: () => 'a list of costs and benefits; [] is an empty one' })
      .check(z.maxLength(mostLines, { error: () => `at most ${mostLines} lines` })),
    scenarios: z.optional(
      z
        .array(scenario, { error: () => 'a list of scenarios' })
        .check(
          z.minLength(1, { error: () => 'one scenario at least, or leave scenarios out' }),
          z.maxLength(mostScenarios, { error: () => `at most ${mostScenarios} scenarios` }),
        ),
    ),
    actuals: z.optional(
      z.record(
        z.string(),
        z.record(
          z.string().check(
            z.refine((text) => /^\d{1,3}$/.test(text) && Number(text) <= mostMonths, {
              error: () => `a month from 0 to ${mostMonths}`,
            }),
          ),
          money,
          { error: () => 'amounts by month' },
        ),
        { error: () => 'what was really paid or gained, by id of the line' },
      ),
    ),
    closedThrough: z.optional(wholeNumber(-1, mostMonths)),
    open: z.optional(id),
    typed: z.optional(
      z.record(z.string(), z.string(), { error: () => 'texts by the name of their field' }),
    ),
  },
  {
    error: expectFields(
      'start, months, discountRate and lines, and where needed inflation, prices, scenarios, actuals and closedThrough',
    ),
  },
);

export const savedRoi = z.strictObject(
  {
    kind: z.literal('roi', { error: () => 'roi' }),
    version: z.literal(savedVersion, { error: () => `${savedVersion}` }),
    state,
  },
  { error: expectFields('kind, version and state') },
);
