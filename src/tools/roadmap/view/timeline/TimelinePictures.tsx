import { useRef, useState } from 'preact/hooks';
import type { TimelineWords } from '../../messages/timeline.ts';

/** Saves the drawing of the figure that the buttons are in. */
export function TimelinePictures({ title, say }: { title: string; say: TimelineWords }) {
  const root = useRef<HTMLDivElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const save = async (format: 'svg' | 'png') => {
    const drawing = root.current?.closest('figure')?.querySelector('svg.roadmap-drawing');
    if (!(drawing instanceof SVGSVGElement)) return;
    const { savePicture } = await import('../../../../browser/pictures.ts');
    const outcome = await savePicture(drawing, title, format);
    setHasFailed(outcome.kind !== 'saved');
  };
  return (
    <div class="roadmap-pictures" ref={root}>
      <button type="button" class="button-quiet" onClick={() => save('svg')}>
        {say.picture.saveSvg}
      </button>
      <button type="button" class="button-quiet" onClick={() => save('png')}>
        {say.picture.savePng}
      </button>
      <p class="field-problem" role="alert">
        {hasFailed && say.picture.notSaved}
      </p>
    </div>
  );
}
