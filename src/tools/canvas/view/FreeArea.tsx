import { memo } from '../../../ui/memo.tsx';
import { type Area, most } from '../model/types.ts';
import { AreaHead, classOfArea } from './AreaHead.tsx';
import { textId } from './field-ids.ts';
import type { CanvasFrame } from './use-canvas.ts';

/** Room for free lines. It has as many as the sheet plans, and grows with what is typed. */
export const FreeArea = memo(function FreeArea({
  frame,
  area,
  text,
}: {
  frame: CanvasFrame;
  area: Area;
  text: string;
}) {
  const { id, plan, send, words, context, showNumber } = frame;
  const fieldId = textId(id, area.id);
  const isFull = text.length >= most.text;
  const described = [
    area.home !== 'shared' && `${fieldId}-home`,
    area.prompt && `${fieldId}-prompt`,
    isFull && `${fieldId}-problem`,
  ];
  return (
    <div class={classOfArea(area)}>
      <AreaHead area={area} id={fieldId} homes={context.homes}>
        <label for={fieldId}>{area.title}</label>
      </AreaHead>
      {/* Below the field, a copy of its text and the planned lines give it its height. */}
      <span
        class="field-box field-growing canvas-lines"
        data-text={text}
        data-room={'\n'.repeat(area.lines - 1)}
      >
        <textarea
          id={fieldId}
          class="field-input"
          rows={1}
          autocomplete="off"
          maxLength={most.text}
          aria-describedby={described.filter(Boolean).join(' ') || undefined}
          value={text}
          onInput={({ currentTarget }) =>
            send({
              type: 'text-typed',
              sheet: plan.workshop,
              area: area.id,
              text: currentTarget.value,
            })
          }
        />
      </span>
      {isFull && (
        <p class="field-problem" id={`${fieldId}-problem`}>
          {words.fullText(showNumber(most.text))}
        </p>
      )}
    </div>
  );
});
