import { type Minor, roundHalfAwayFromZero } from '../../../lib/money.ts';
import { flowsOf, type PickInput, paymentOf } from '../model/flows.ts';
import { inputOf } from '../model/formulas.ts';
import type { Results } from '../model/results.ts';
import type { Line } from '../model/types.ts';
import { numbersIn, paragraph, type SummaryBlock, type SummaryInput } from './summary-parts.ts';

/** As many lines as fit on the page. */
const mostLines = 15;

/** The lines with their ranges and those who stand behind them, the weightiest first. */
export function summarizeAssumptions(input: SummaryInput, { lines }: Results): SummaryBlock[] {
  const { plan, words } = input;
  const says = words.summary;
  if (lines.length === 0) return [paragraph(words.inputColumns.noLines)];
  const weight = (line: Line) =>
    flowsOf(line, plan.months).reduce<number>((sum, flow) => sum + flow, 0);
  const listed = [...lines].sort((one, other) => weight(other) - weight(one)).slice(0, mostLines);
  const left = lines.length - listed.length;
  const column = (title: string, isNumber = false) => ({ title, isNumber });
  return [
    {
      kind: 'table',
      columns: [
        column(says.assumption),
        column(words.inputColumns.kind),
        column(words.inputColumns.hardness),
        column(says.value, true),
        column(says.vouchedBy),
        column(says.from),
      ],
      rows: listed.map((line) => [
        line.name || words.unnamed[line.kind],
        words.kinds[line.kind],
        words.hardnesses[line.hardness],
        describeValue(line, input),
        line.vouchedBy || says.nobody,
        line.explanation,
      ]),
    },
    ...(left > 0 ? [paragraph(says.more(String(left)))] : []),
  ];
}

/** What a full payment comes to, how often, and between which ends it lies. */
function describeValue(line: Line, input: SummaryInput): string {
  const { words } = input;
  const show = numbersIn(input);
  const payment = (end: 'low' | 'likely' | 'high'): Minor => {
    const pick: PickInput = ({ inputs }, name) => {
      const estimate = inputOf(inputs, name);
      return estimate[end] ?? estimate.likely;
    };
    return roundHalfAwayFromZero(paymentOf(line, pick));
  };
  const [low, likely, high] = [payment('low'), payment('likely'), payment('high')];
  const value = `${show.exactMoney(likely)} ${words.timings[line.timing.kind]}`;
  if (low === high) return value;
  return `${value} (${words.summary.range(show.exactMoney(low), show.exactMoney(high))})`;
}
