import { useRef, useState } from 'preact/hooks';
import type { Roi } from './use-roi.ts';

/** Saves the drawing of the figure that the buttons are in. */
export function PictureButtons({
  roi: { words, title },
  name,
}: {
  roi: Pick<Roi, 'words' | 'title'>;
  /** Of the chart: becomes part of the file's name. */
  name: string;
}) {
  const root = useRef<HTMLDivElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const save = async (format: 'svg' | 'png') => {
    const drawings = [...(root.current?.closest('figure')?.querySelectorAll('svg.chart') ?? [])];
    // Of the two sizes, the one that is shown.
    const shown = drawings.find((drawing) => drawing.getClientRects().length > 0);
    if (!(shown instanceof SVGSVGElement)) return;
    const { savePicture } = await import('../../../browser/pictures.ts');
    const outcome = await savePicture(shown, `${title} ${name}`, format);
    setHasFailed(outcome.kind !== 'saved');
  };
  return (
    <div class="roi-pictures" ref={root}>
      <button type="button" class="button-quiet" onClick={() => save('svg')}>
        {words.chart.saveSvg}
      </button>
      <button type="button" class="button-quiet" onClick={() => save('png')}>
        {words.chart.savePng}
      </button>
      <p class="field-problem" role="alert">
        {hasFailed && words.chart.notSaved}
      </p>
    </div>
  );
}
