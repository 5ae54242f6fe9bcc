import { useState } from 'preact/hooks';
import { downloadText } from '../../../browser/files.ts';
import { today } from '../../../browser/today.ts';
import { exportWordsIn } from '../messages/exports.ts';
import type { CanvasTool } from './use-canvas.ts';

/** Ways out: paper, and the minutes. */
export function Ways({
  canvas,
  onPrint,
}: {
  canvas: CanvasTool;
  onPrint: (what: 'written' | 'empty') => void;
}) {
  const { plan, written, undertaking, context, words } = canvas;
  const { ways } = words;
  const [said, setSaid] = useState('');
  const input = () => ({
    plan,
    written,
    undertaking,
    context,
    words: exportWordsIn(context.language),
    today: today(),
  });
  const load = () => import('../export/markdown.ts');
  const save = async () => {
    setSaid('');
    try {
      const { name, type, content } = (await load()).writeMarkdown(input());
      downloadText(name, type, String(content));
    } catch {
      setSaid(ways.failed);
    }
  };
  const copy = async () => {
    setSaid('');
    try {
      await navigator.clipboard.writeText((await load()).writeMinutes(input()));
      setSaid(ways.copied);
    } catch {
      setSaid(ways.notCopied);
    }
  };
  return (
    <div class="canvas-ways">
      <button type="button" class="button" onClick={() => onPrint('written')}>
        {ways.print}
      </button>
      <button type="button" class="button-quiet" onClick={() => onPrint('empty')}>
        {ways.printEmpty}
      </button>
      <button type="button" class="button-quiet" onClick={copy}>
        {ways.copy}
      </button>
      <button type="button" class="button-quiet" onClick={save}>
        {ways.save}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
