import { homes } from '../../../lib/departments.ts';
import {
  both,
  exactly,
  group,
  list,
  number,
  oneOf,
  optional,
  plainOrGroup,
  record,
  type Shape,
  such,
  text,
  wholeNumber,
} from '../../../lib/json-shape.ts';
import { isMonth } from '../../../lib/months.ts';
import { largestAmount } from '../../../lib/read-amount.ts';
import { formulaNames, type InputKind, inputKinds, inputNames } from './formulas.ts';
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

// What is expected completes "<field> is <what was found>. Write ...".

const within = (from: number, to: number) => (value: number) => value >= from && value <= to;

const money = both(
  number(
    'an amount from 0 to a trillion as a plain number of currency units, like 60000 or 12.5',
    within(0, largestAmount),
  ),
  number('it with three decimals at most', (value) => Number(value.toFixed(3)) === value),
);

const numberOf: Record<InputKind, Shape> = {
  money,
  count: number('a number from 0 to a million, like 12 or 7.5', within(0, largestCount)),
  share: number('a share as a fraction from 0 to 1: 0.6 for 60 %', within(0, 1)),
  growth: number(
    'a growth a year as a fraction from -1 to 10: 0.03 for 3 %',
    within(growthLimits.from, growthLimits.to),
  ),
};

const estimate = (shape: Shape) =>
  plainOrGroup(
    shape,
    group({ low: optional(shape), likely: shape, high: optional(shape) }, 'low, likely and high'),
  );

const id = both(
  text('a short name in small letters, like new-license'),
  text('up to 60 small letters, digits and hyphens, like new-license', (name) =>
    /^[a-z0-9-]{1,60}$/.test(name),
  ),
);

const month = wholeNumber(0, mostMonths);

const timing = group(
  {
    kind: oneOf(timingKinds),
    start: month,
    end: optional(month),
    ramp: optional(
      group({ shape: oneOf(rampShapes), months: wholeNumber(2, mostMonths) }, 'shape and months'),
    ),
  },
  'kind (once, monthly or yearly), start (0 is up front) and, where needed, end and ramp',
);

const inputs = group(
  Object.fromEntries(
    inputNames.map((name) => [name, optional(estimate(numberOf[inputKinds[name]]))]),
  ),
  inputNames.join(', '),
);

const needed = {
  name: text('what is paid for or gained, like New license'),
  home: oneOf(homes),
  hardness: oneOf(hardnesses),
  formula: oneOf(formulaNames),
  inputs,
  timing,
};

const usual = {
  category: optional(oneOf([...new Set([...categories.cost, ...categories.benefit])])),
  owner: optional(oneOf(homes)),
  confidence: optional(oneOf(confidences)),
  explanation: optional(text('where the numbers come from')),
  vouchedBy: optional(text('the name of the person who stands behind the numbers')),
};

const line = group(
  { id, kind: oneOf(lineKinds), ...needed, ...usual },
  'id, kind, name, home, hardness, formula, inputs and timing, and where needed category, owner, confidence, explanation and vouchedBy',
);

const change = group(
  {
    ...Object.fromEntries(Object.entries(needed).map(([name, shape]) => [name, optional(shape)])),
    ...usual,
  },
  'of a line that differ',
);

const scenario = group(
  {
    id,
    name: text('the name of the scenario, like Vendor A'),
    without: optional(list(id, 'a list of ids of lines')),
    changes: optional(record(change, 'the differences by id of the line')),
  },
  'id, name and, where needed, without and changes',
);

const rate = (what: string) =>
  number(`${what} as a fraction from 0 to 1: 0.1 for 10 %`, within(0, 1));

const atMost = (most: number, expected: string) =>
  such(expected, (value) => (value as unknown[]).length <= most);

const atLeastOne = such(
  'one scenario at least, or leave scenarios out',
  (value) => (value as unknown[]).length > 0,
);

const state = group(
  {
    start: both(
      text('a month, like 2027-01'),
      text(
        'a month from 1900-01 to 2199-12, like 2027-01',
        (month) => isMonth(month) && month >= '1900' && month < '2200',
      ),
    ),
    months: wholeNumber(1, mostMonths),
    discountRate: rate('a yearly rate'),
    inflation: optional(rate('a yearly inflation')),
    prices: optional(oneOf(priceTerms)),
    lines: both(
      list(line, 'a list of costs and benefits; [] is an empty one'),
      atMost(mostLines, `at most ${mostLines} lines`),
    ),
    scenarios: optional(
      both(
        both(list(scenario, 'a list of scenarios'), atLeastOne),
        atMost(mostScenarios, `at most ${mostScenarios} scenarios`),
      ),
    ),
    actuals: optional(
      record(
        record(
          money,
          'amounts by month',
          `a month from 0 to ${mostMonths}`,
          (name) => /^\d{1,3}$/.test(name) && Number(name) <= mostMonths,
        ),
        'what was really paid or gained, by id of the line',
      ),
    ),
    closedThrough: optional(wholeNumber(-1, mostMonths)),
    open: optional(id),
    typed: optional(record(text('a text'), 'texts by the name of their field')),
  },
  'start, months, discountRate and lines, and where needed inflation, prices, scenarios, actuals and closedThrough',
);

/** The saved form of this version. */
export const savedShape = group(
  { kind: exactly('roi'), version: exactly(savedVersion), state },
  'kind, version and state',
);
