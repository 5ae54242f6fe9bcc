import { run } from '@quri/squiggle-lang';
import { shapeOf } from '../../src/tools/roi/model/flows.ts';
import { formulas, hasRange, inputOf } from '../../src/tools/roi/model/formulas.ts';
import type { Line, Plan } from '../../src/tools/roi/model/types.ts';

/** What Squiggle says of a model: on all lines, which is half of what the simulation works out. */
export interface SquiggleResult {
  /** P10, P50 and P90 of the cumulative flow by month. */
  fan: number[][];
  /** P10, P50 and P90 of the net present value, and its mean. */
  worth: number[];
  paysOff: number;
}

export async function runSquiggle(code: string, samples: number): Promise<SquiggleResult> {
  const output = await run(code, {
    environment: { sampleCount: samples, xyPointLength: 1000, seed: 'bench', profile: false },
  });
  const { result } = output;
  if (!result.ok) throw new Error(String(result.value));
  const [fan, worth, paysOff] = result.value.result.asJS() as [number[][], number[], number];
  return { fan, worth, paysOff };
}

/**
 * The model in Squiggle as one would write it there: every input a sample set, every payment their
 * product, every month the sum so far. PERT is a scaled beta distribution. A line whose growth is
 * certain has its row as numbers.
 */
export function writeSquiggle({ lines, months, discountRate }: Plan): string {
  const ofMonths = Array.from({ length: months + 1 }, (_, month) => month);
  const statements = lines.flatMap((line, index) => writeLine(line, index, months));
  const flows = ofMonths.map((month) => {
    const terms = lines.flatMap((line, index) => writeTerm(line, index, month, months));
    return `f${month} = 0 ${terms.join(' ')}`;
  });
  const sums = ofMonths.map(
    (month) => `c${month} = ${month > 0 ? `c${month - 1} + ` : ''}f${month}`,
  );
  const worth = ofMonths.map((month) => `f${month} * ${(1 + discountRate) ** (-month / 12)}`);
  const fan = ofMonths.map((month) => `[${quantiles(`c${month}`)}]`);
  return [
    ...statements,
    ...flows,
    ...sums,
    `npv = ${worth.join(' + ')}`,
    `[[${fan.join(', ')}], [${quantiles('npv')}, mean(npv)], 1 - cdf(npv, 0)]`,
  ].join('\n');
}

const quantiles = (name: string) =>
  [0.1, 0.5, 0.9].map((part) => `quantile(${name}, ${part})`).join(', ');

function writeLine(line: Line, index: number, months: number): string[] {
  const product = formulas[line.formula].map((name) => writePert(line, name)).join(' * ');
  const statements = [`v${index} = ${product}`];
  if (hasRange(inputOf(line.inputs, 'growth'))) {
    statements.push(`g${index}_1 = 1 + ${writePert(line, 'growth')}`);
    for (let year = 2; year <= months / 12; year++)
      statements.push(`g${index}_${year} = g${index}_${year - 1} * g${index}_1`);
  }
  return statements;
}

function writePert(line: Line, name: keyof Line['inputs']): string {
  const { likely, low = likely, high = likely } = inputOf(line.inputs, name);
  if (low === high) return String(likely);
  const mode = (likely - low) / (high - low);
  return `(${low} + ${high - low} * SampleSet.fromDist(beta(${1 + 4 * mode}, ${5 - 4 * mode})))`;
}

function writeTerm(line: Line, index: number, month: number, months: number): string[] {
  const isGrowing = hasRange(inputOf(line.inputs, 'growth'));
  const growth = isGrowing ? 0 : inputOf(line.inputs, 'growth').likely;
  const part = shapeOf(line.timing, growth, months)[month] ?? 0;
  if (part === 0) return [];
  const year = Math.floor((month - line.timing.start) / 12);
  const grown = isGrowing && year > 0 ? ` * g${index}_${year}` : '';
  return [`${line.kind === 'cost' ? '-' : '+'} v${index}${part === 1 ? '' : ` * ${part}`}${grown}`];
}
