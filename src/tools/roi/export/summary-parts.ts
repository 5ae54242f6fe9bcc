import { formatMoney, type Minor } from '../../../lib/money.ts';
import type { ExportInput } from './file.ts';

/** What a page for a decision says. Its texts are as people read them, not yet in any markup. */
export interface Summary {
  title: string;
  /** Scenario and day. */
  remarks: string[];
  sections: SummarySection[];
}

export interface SummarySection {
  /** Empty for the first one, which stands right below the title. */
  title: string;
  blocks: SummaryBlock[];
}

export type SummaryBlock =
  | { kind: 'paragraph'; text: string; isStrong: boolean }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; columns: { title: string; isNumber: boolean }[]; rows: string[][] };

/** What others have found out about the plan, in sentences. */
export interface SummaryInput extends ExportInput {
  /** What is to be decided; nothing when empty. */
  question: string;
  /** What must be true for the plan to pay. */
  mustBeTrue: readonly string[];
  doubts: readonly string[];
}

export const paragraph = (text: string): SummaryBlock => ({
  kind: 'paragraph',
  text,
  isStrong: false,
});

/** How the page writes numbers. */
export function numbersIn({ context }: Pick<SummaryInput, 'context'>) {
  const { locale } = context;
  const format = (options: Intl.NumberFormatOptions) => {
    const formatter = new Intl.NumberFormat(locale, options);
    return (value: number) => formatter.format(value);
  };
  return {
    money: (amount: Minor) => formatMoney(amount, context, 'whole'),
    exactMoney: (amount: Minor) => formatMoney(amount, context, 'exact'),
    percent: format({ style: 'percent', maximumFractionDigits: 1 }),
    ratio: format({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    months: format({ maximumFractionDigits: 1 }),
  };
}
