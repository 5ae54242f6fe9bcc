import { memo } from '../../../../ui/memo.tsx';
import type { Links } from './layout-links.ts';
import { Unspoken } from './Unspoken.tsx';

/** Lines with arrowheads from what must be finished to what waits for it. */
export const TimelineLinks = memo(function TimelineLinks({
  links: { kept, broken },
  isInFront = false,
}: {
  links: Links;
  isInFront?: boolean;
}) {
  const classes = isInFront ? 'roadmap-link roadmap-link-front' : 'roadmap-link';
  return (
    <Unspoken class="roadmap-links">
      <path class={classes} d={kept.lines} />
      <path class={`${classes} roadmap-link-head`} d={kept.heads} />
      <path class={`${classes} roadmap-link-broken`} d={broken.lines} />
      <path class={`${classes} roadmap-link-broken roadmap-link-head`} d={broken.heads} />
    </Unspoken>
  );
});
