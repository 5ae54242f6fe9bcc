import { useRef, useState } from 'preact/hooks';
import type { TimelineWords } from '../../messages/timeline.ts';
import { findEarliestPlace, findStay, shiftStart } from '../../model/move-in-time.ts';
import type { Week } from '../../model/types.ts';
import type { RoadmapTool } from '../use-roadmap.ts';
import type { TimelineLayout } from './layout.ts';
import { barId } from './TimelineBar.tsx';

/** A bar on its way to another week. */
export interface Dragged {
  id: string;
  /** Where it would start. */
  week: Week;
}

interface Grip {
  id: string;
  clientX: number;
  /** Pixels of the screen in a week. */
  weekWidth: number;
  isDragging: boolean;
}

/** Movements shorter than this are a press, in pixels. */
const leastDrag = 5;

/** What bars do when they are dragged, pressed, pointed at and moved by keys. */
export function useBarMoves(
  roadmap: RoadmapTool,
  layout: TimelineLayout,
  say: TimelineWords,
  /** Takes why a bar stays where it is, in words; empty once one has moved. */
  onNote: (note: string) => void,
) {
  const { frame, state, plan, show, lock } = roadmap;
  const [chosen, setChosen] = useState<string>();
  const [active, setActive] = useState<string>();
  const [dragged, setDragged] = useState<Dragged>();
  const grip = useRef<Grip>();
  // A drag ends in a click, which opens nothing.
  const wasDragged = useRef(false);
  const tabStop = chosen && layout.order.includes(chosen) ? chosen : layout.order[0];

  const barOf = (id: string) => layout.bars.find(({ initiative }) => initiative.id === id);
  /** Why a bar stays, in words; empty when it may move. */
  const whyStays = (id: string) => {
    if (lock) return lock;
    const initiative = barOf(id)?.initiative;
    const stay = initiative && findStay(initiative);
    return stay ? say.stays[stay](show.titleOf(initiative)) : '';
  };
  const place = (id: string, week: Week) => {
    if (week === barOf(id)?.start) return;
    frame.send({ type: 'initiative-placed', id, week });
  };
  const letGo = () => {
    grip.current = undefined;
    setDragged(undefined);
  };

  const onPointerDown = (event: PointerEvent) => {
    wasDragged.current = false;
    const id = idOf(event);
    if (!id || event.button !== 0 || !event.isPrimary) return;
    const drawing = event.currentTarget as SVGSVGElement;
    const scale = drawing.getBoundingClientRect().width / layout.width || 1;
    const weekWidth = layout.weekWidth * scale;
    grip.current = { id, clientX: event.clientX, weekWidth, isDragging: false };
  };
  const onPointerMove = (event: PointerEvent) => {
    const held = grip.current;
    const bar = held && barOf(held.id);
    if (!held || !bar) return;
    const by = event.clientX - held.clientX;
    if (!held.isDragging) {
      if (Math.abs(by) < leastDrag) return;
      wasDragged.current = true;
      const why = whyStays(held.id);
      onNote(why);
      if (why) return letGo();
      held.isDragging = true;
      (event.currentTarget as Element).setPointerCapture?.(event.pointerId);
    }
    const week = shiftStart(bar.start, Math.round(by / held.weekWidth), plan.weeks);
    if (dragged?.week !== week) setDragged({ id: held.id, week });
  };
  const onPointerUp = () => {
    const moved = grip.current?.isDragging ? dragged : undefined;
    letGo();
    if (moved) place(moved.id, moved.week);
  };
  const onClick = (event: MouseEvent) => {
    const id = idOf(event);
    if (id && !wasDragged.current) frame.edit(id);
    wasDragged.current = false;
  };

  const moveByKey = (id: string, week: Week) => {
    const why = whyStays(id);
    onNote(why);
    if (!why) place(id, week);
  };
  const focusBeside = (id: string, by: number) => {
    const next = layout.order[layout.order.indexOf(id) + by];
    if (next) document.getElementById(barId(frame.id, next))?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const id = idOf(event);
    const bar = id && barOf(id);
    if (!bar || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (grip.current) {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      return letGo();
    }
    const actions: Record<string, () => void> = {
      Enter: () => frame.edit(id),
      ' ': () => frame.edit(id),
      ArrowUp: () => focusBeside(id, -1),
      ArrowDown: () => focusBeside(id, 1),
      ArrowLeft: () => moveByKey(id, shiftStart(bar.start, -1, plan.weeks)),
      ArrowRight: () => moveByKey(id, shiftStart(bar.start, 1, plan.weeks)),
      Home: () => moveByKey(id, findEarliestPlace(state, plan, id)),
    };
    const act = actions[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return {
    tabStop,
    /** The bar whose lines come forward. */
    active: dragged?.id ?? active,
    dragged,
    on: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel: letGo,
      onClick,
      onKeyDown,
      onPointerOver: (event: PointerEvent) => setActive(idOf(event)),
      onPointerLeave: () => setActive(undefined),
    },
    /** For an element around the drawing: a drawing that listens for the focus takes it in some browsers. */
    onFocus: {
      onFocusIn: (event: FocusEvent) => {
        const id = idOf(event);
        if (id) setChosen(id);
        setActive(id);
      },
      onFocusOut: () => setActive(undefined),
    },
  };
}

/** The initiative of the bar that an event is about. */
function idOf({ target }: Event): string | undefined {
  const bar = target instanceof Element ? target.closest('[data-bar]') : undefined;
  return bar?.getAttribute('data-bar') ?? undefined;
}
