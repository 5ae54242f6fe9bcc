import { useState } from 'preact/hooks';
import { downloadBlob } from '../../../../browser/files.ts';
import type { ExportFile } from '../../export/file.ts';
import { type FilesWords, filesWordsIn } from '../../messages/exports.ts';
import type { RoadmapTool } from '../use-roadmap.ts';
import { exportInputOf } from './files-input.ts';

/** The roadmap in the forms that people use elsewhere. */
export function FilesPanel({ roadmap }: { roadmap: RoadmapTool; Part: 'h4' | 'h5' }) {
  const words = filesWordsIn(roadmap.context.language);
  const [hasFailed, setHasFailed] = useState(false);
  const offer = async (write: Writer) => {
    try {
      const file = await write(roadmap);
      const content = typeof file.content === 'string' ? file.content : copyOf(file.content);
      downloadBlob(file.name, new Blob([content], { type: file.type }));
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <>
      <p>{words.means}</p>
      <ul class="beginnings">
        {(Object.keys(writers) as (keyof typeof writers)[]).map((name) => (
          <li key={name}>
            <button type="button" class="button-quiet" onClick={() => offer(writers[name])}>
              {words.files[name].save}
            </button>
            <p class="roadmap-means">{words.files[name].means}</p>
          </li>
        ))}
      </ul>
      <p class="field-problem" role="alert">
        {hasFailed && words.failed}
      </p>
    </>
  );
}

type Writer = (roadmap: RoadmapTool) => Promise<ExportFile>;

/** Each fetches its code when it is asked for. */
const writers = {
  xlsx: async (roadmap) => (await import('../../export/xlsx.ts')).writeXlsx(exportInputOf(roadmap)),
  csv: async (roadmap) =>
    (await import('../../export/csv.ts')).writeListCsv(exportInputOf(roadmap)),
  ics: async (roadmap) => (await import('../../export/ics.ts')).writeIcs(exportInputOf(roadmap)),
  mspdi: async (roadmap) =>
    (await import('../../export/mspdi.ts')).writeMspdi(exportInputOf(roadmap)),
  markdown: async (roadmap) =>
    (await import('../../export/markdown.ts')).writeMarkdown(exportInputOf(roadmap)),
  json: async (roadmap) => (await import('../../export/json.ts')).writeJson(exportInputOf(roadmap)),
} satisfies Record<keyof FilesWords['files'], Writer>;

/** A `Blob` takes bytes only when their memory is their own. */
const copyOf = (bytes: Uint8Array) => new Uint8Array(bytes);
