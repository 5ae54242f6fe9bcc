import { useState } from 'preact/hooks';
import { downloadBlob } from '../../../../browser/files.ts';
import type { ExportFile } from '../../export/file.ts';
import { panelWordsIn } from '../../messages/panels.ts';
import type { PanelProps } from '../Panels.tsx';
import type { Roi } from '../use-roi.ts';
import { exportInputOf } from './export-input.ts';
import { ImportLines } from './ImportLines.tsx';
import { printSummary } from './print-summary.tsx';
import { summarizePlan } from './summarize-plan.ts';

/** The plan in the forms that people use elsewhere, and lines from elsewhere. */
export function FilesPanel({ roi, Part }: PanelProps) {
  const { context, lock } = roi;
  const words = panelWordsIn(context.language).files;
  const [hasFailed, setHasFailed] = useState(false);
  const offer = (write: (roi: Roi) => Promise<ExportFile | undefined>) => async () => {
    try {
      const file = await write(roi);
      if (file) {
        const content = typeof file.content === 'string' ? file.content : copyOf(file.content);
        downloadBlob(file.name, new Blob([content], { type: file.type }));
      }
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <>
      <Part class="roi-part">{words.out}</Part>
      <ul class="roi-exports">
        {(Object.keys(writers) as (keyof typeof writers)[]).map((name) => (
          <li key={name}>
            <button type="button" class="button-quiet" onClick={offer(writers[name])}>
              {words[name]}
            </button>
          </li>
        ))}
      </ul>
      <p class="field-problem" role="alert">
        {hasFailed && words.failed}
      </p>
      {!lock && (
        <>
          <Part class="roi-part">{words.in}</Part>
          <ImportLines roi={roi} />
        </>
      )}
    </>
  );
}

/** Each fetches its code when it is asked for. */
const writers = {
  xlsx: async (roi) => (await import('../../export/xlsx.ts')).writeXlsx(exportInputOf(roi)),
  markdown: async (roi) =>
    (await import('../../export/markdown.ts')).writeMarkdown(
      exportInputOf(roi),
      summarizePlan(roi),
    ),
  print: async (roi) => printSummary(summarizePlan(roi)),
  csvLines: async (roi) => (await import('../../export/csv.ts')).writeLinesCsv(exportInputOf(roi)),
  csvMonths: async (roi) => (await import('../../export/csv.ts')).writeFlowsCsv(exportInputOf(roi)),
  json: async (roi) => (await import('../../export/json.ts')).writeJson(exportInputOf(roi)),
} satisfies Record<string, (roi: Roi) => Promise<ExportFile | undefined>>;

/** A `Blob` takes bytes only when their memory is their own. */
const copyOf = (bytes: Uint8Array) => new Uint8Array(bytes);
