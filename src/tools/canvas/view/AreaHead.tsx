import type { ComponentChildren } from 'preact';
import type { Home } from '../../../lib/departments.ts';
import { HomeMark } from '../../../ui/HomeMark.tsx';
import type { Area } from '../model/types.ts';

/** The class of an area's box: how wide it is and whose. */
export const classOfArea = ({ size, home }: Area): string =>
  `canvas-area canvas-${size} canvas-of-${home}`;

/** Title, owner and prompt of an area. `children` is the title, as a label or as it is. */
export function AreaHead({
  area: { prompt, home },
  id,
  homes,
  children,
}: {
  area: Area;
  id: string;
  homes: Record<Home, string>;
  children: ComponentChildren;
}) {
  return (
    <div class="canvas-area-head">
      <h4 class="canvas-area-title" id={`${id}-title`}>
        {children}
      </h4>
      {home !== 'shared' && (
        <span class="canvas-home" id={`${id}-home`}>
          <HomeMark home={home} /> {homes[home]}
        </span>
      )}
      {prompt && (
        <p class="canvas-prompt" id={`${id}-prompt`}>
          {prompt}
        </p>
      )}
    </div>
  );
}
