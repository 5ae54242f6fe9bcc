import { departments, type Home, homes } from '../../../lib/departments.ts';
import { type Minor, minor } from '../../../lib/money.ts';
import { type HomeSum, sumByHome } from '../model/departments.ts';
import { type Basis, bases, type Results } from '../model/results.ts';
import type { LineKind } from '../model/types.ts';
import { numbersIn, paragraph, type SummaryBlock, type SummaryInput } from './summary-parts.ts';

/** Who pays and who gains on each basis, and the gap of each department in a sentence. */
export function summarizeDepartments(input: SummaryInput, { totals }: Results): SummaryBlock[] {
  const { context, words } = input;
  const says = words.summary;
  const show = numbersIn(input);
  const on = (sum: HomeSum, basis: Basis, part: LineKind | 'net'): Minor =>
    basis === 'all' ? sum[part].all : minor(sum[part].all - sum[part].soft);
  const row = (label: string, ...chosen: readonly Home[]) => {
    const sum = sumByHome(totals, ...chosen);
    const parts = ['cost', 'benefit', 'net'] as const;
    return [
      label,
      ...bases.flatMap((basis) => parts.map((part) => show.money(on(sum, basis, part)))),
    ];
  };
  const heads = bases.flatMap((basis) =>
    [says.pays, says.gains, says.gap].map((title) => `${title}, ${words.bases[basis]}`),
  );
  const sentences = departments.map((department) => {
    const { net } = sumByHome(totals, department);
    const name = context.homes[department];
    const gap = show.money(minor(Math.abs(net.all)));
    if (net.all === 0) return says.gapWords.even(name);
    return net.all > 0 ? says.gapWords.gainsMore(name, gap) : says.gapWords.paysMore(name, gap);
  });
  return [
    {
      kind: 'table',
      columns: [
        { title: says.who, isNumber: false },
        ...heads.map((title) => ({ title, isNumber: true })),
      ],
      rows: [...homes.map((home) => row(context.homes[home], home)), row(says.total, ...homes)],
    },
    paragraph(sentences.join(' ')),
  ];
}
