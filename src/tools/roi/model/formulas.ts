/** How the value of one payment follows from its inputs: it is their product, rounded. */
export const formulas = {
  /** An amount as it is. */
  amount: ['amount'],
  /** Seats times the price of one. */
  seats: ['seats', 'price'],
  /** People times hours of each times the price of an hour times the share that is really put to use. */
  time: ['people', 'hours', 'rate', 'realized'],
  /** Revenue times margin: only the margin stays. */
  revenue: ['revenue', 'margin'],
  /** Probability times impact: an expected loss. */
  risk: ['probability', 'impact'],
} as const;

export type Formula = keyof typeof formulas;
export const formulaNames = Object.keys(formulas) as Formula[];

export type InputName = (typeof formulas)[Formula][number] | 'growth';

/**
 * What an input counts: money in minor units, a count from 0, a share from 0 to 1, or a growth a
 * year as a fraction from -1 to 10.
 */
export type InputKind = 'money' | 'count' | 'share' | 'growth';

export const inputKinds = {
  amount: 'money',
  seats: 'count',
  price: 'money',
  people: 'count',
  hours: 'count',
  rate: 'money',
  realized: 'share',
  revenue: 'money',
  margin: 'share',
  probability: 'share',
  impact: 'money',
  growth: 'growth',
} as const satisfies Record<InputName, InputKind>;

export const inputNames = Object.keys(inputKinds) as InputName[];

/** A number somebody is not quite sure of. An end that is missing is the likely number itself. */
export interface Estimate {
  likely: number;
  /** At most `likely`. */
  low?: number;
  /** At least `likely`. */
  high?: number;
}

export type Inputs = { [Name in InputName]?: Estimate };

/** What an input is until somebody says otherwise: shares are whole, all else is nothing. */
export const initialInput = (name: InputName): Estimate => ({
  likely: name === 'realized' || name === 'margin' || name === 'probability' ? 1 : 0,
});

/** What a line says of an input. An end of the range that the likely number has passed goes with it. */
export function inputOf(inputs: Inputs, name: InputName): Estimate {
  const estimate = inputs[name];
  if (!estimate) return initialInput(name);
  const { likely, low = likely, high = likely } = estimate;
  return low > likely || high < likely ? settleEstimate(estimate) : estimate;
}

export function settleEstimate({ likely, low, high }: Estimate): Estimate {
  return {
    likely,
    ...(low === undefined ? {} : { low: Math.min(low, likely) }),
    ...(high === undefined ? {} : { high: Math.max(high, likely) }),
  };
}

export const hasRange = ({ likely, low = likely, high = likely }: Estimate): boolean => low < high;

/** The inputs that a line's figures depend on, with growth where it is more than one payment. */
export function inputsInUse(line: {
  formula: Formula;
  timing: { kind: string };
}): readonly InputName[] {
  return line.timing.kind === 'once'
    ? formulas[line.formula]
    : [...formulas[line.formula], 'growth'];
}
