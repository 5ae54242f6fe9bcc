import type { AgreedTerm } from '../../../../src/lib/terms/agreed-term.ts';
import type { ExportInput } from '../../../../src/tools/jargon-swap/export/file.ts';
import { exportWordsIn } from '../../../../src/tools/jargon-swap/messages/exports.ts';

export const inputOf = (terms: readonly AgreedTerm[]): ExportInput => ({
  terms,
  known: new Map(),
  title: 'Our words',
  context: {
    language: 'en',
    locale: 'en-US',
    currency: 'USD',
    homes: { it: 'Platform', marketing: 'Growth', shared: 'Both' },
    fiscalYearFirstMonth: 1,
  },
  words: exportWordsIn('en'),
  today: '2026-11-28',
});
