import { useRef, useState } from 'preact/hooks';
import { ToolFrame } from '../../../browser/workbook/ToolFrame.tsx';
import type { SiteContext } from '../../../lib/site-context.ts';
import { LiveLine } from '../../../ui/LiveLine.tsx';
import { UndoButtons } from '../../../ui/UndoButtons.tsx';
import { useKeptFocus } from '../../../ui/use-kept-focus.ts';
import type { SavedCanvas } from '../model/saved-form.ts';
import { isWritten, nothing, type SheetPlan } from '../model/types.ts';
import { Leftovers } from './Leftovers.tsx';
import { Sheet } from './Sheet.tsx';
import { type OtherSheet, SheetList } from './SheetList.tsx';
import { StartFrom } from './StartFrom.tsx';
import { useCanvas } from './use-canvas.ts';
import { useEarlyTyping } from './use-early-typing.ts';
import { usePrinting } from './use-printing.ts';
import { Ways } from './Ways.tsx';

export type { OtherSheet };

export interface WorkshopCanvasProps {
  plan: SheetPlan;
  /** The worked example that it is filled in with, as `readSaved` gives it. Without one it starts empty. */
  saved?: SavedCanvas | undefined;
  /** The playbook has a worked example of this sheet. */
  hasExample: boolean;
  /** Of a workbook that begins with this sheet. */
  title: string;
  context: SiteContext;
  /** Address of the site's front page in this language, with a slash at its end. */
  home: string;
  /** Path of the page below `home`, with a slash at both ends. */
  path: string;
  /** All sheets of the playbook, where the page lists them. */
  others?: readonly OtherSheet[] | undefined;
  /** Starts every element's id; give each canvas of a page its own. */
  id?: string;
}

/** A sheet that a group fills in together: on the screen, or printed on A3 with a pen. */
export function WorkshopCanvas({
  plan,
  saved,
  hasExample,
  title,
  context,
  home,
  path,
  others,
  id = 'canvas',
}: WorkshopCanvasProps) {
  const root = useRef<HTMLElement>(null);
  const { focusNext, onFocusIn } = useKeptFocus(root, '.undo-buttons button');
  const [focus] = useState(() => focusNext);
  const canvas = useCanvas({ plan, saved, title, context, id, focusNext: focus });
  useEarlyTyping(canvas);
  const { isEmptied, print } = usePrinting(root);
  const { isLive, lock, lastStep } = canvas;
  const written = isEmptied ? nothing : canvas.written;

  return (
    <ToolFrame
      kind="canvas"
      path={path}
      class="canvas"
      id={id}
      tool={canvas}
      language={context.language}
      home={home}
      headingLevel={2}
      root={root}
      onFocusIn={onFocusIn}
    >
      {isLive && !lock && (hasExample || isWritten(written)) && (
        <StartFrom
          canvas={canvas}
          hasExample={hasExample}
          referenceHref={`${home}tools/canvas/reference.json`}
        />
      )}
      <fieldset class="canvas-form" disabled={lock !== ''}>
        <legend class="visually-hidden">{plan.title}</legend>
        <Sheet
          frame={canvas.frame}
          written={written}
          undertaking={isEmptied ? '' : canvas.undertaking}
          isLive={isLive && !lock}
        />
        {!isEmptied && <Leftovers canvas={canvas} />}
        {isLive && (
          <div class="tool-bar">
            <UndoButtons {...canvas} />
            <p class="tool-bar-result" aria-hidden="true">
              {lastStep}
            </p>
            <LiveLine text={lastStep} />
          </div>
        )}
      </fieldset>
      {isLive && <Ways canvas={canvas} onPrint={print} />}
      {others && <SheetList canvas={canvas} sheets={others} />}
    </ToolFrame>
  );
}
