import type { ComponentChildren, RefObject } from 'preact';
import type { UndoAction } from '../../lib/undo.ts';
import { RoomButton } from '../../ui/RoomButton.tsx';
import { undoActionOf } from '../../ui/undo-keys.ts';
import type { Tool } from './use-tool.ts';
import { WorkbookBar } from './WorkbookBar.tsx';

export interface ToolFrameProps {
  /** Of the tool's slice. */
  kind: string;
  /** Path of the page below `home`, where a shared link leads; without it, `/tools/<kind>/`. */
  path?: string;
  class: string;
  /** Starts every element's id. */
  id: string;
  tool: Pick<Tool<unknown, never>, 'isLive' | 'lock' | 'title'> & {
    send: (action: UndoAction) => void;
    words: { room: string };
  };
  language: string;
  /** Address of the site's front page in this language, with a slash at its end. */
  home: string;
  headingLevel: 2 | 3;
  root: RefObject<HTMLElement>;
  onFocusIn: (event: FocusEvent) => void;
  onPointerEnter?: () => void;
  children: ComponentChildren;
}

/** What all tools have around them: the title, the workbook, why nothing can be changed, the keys of undo. */
export function ToolFrame({
  kind,
  path = `/tools/${kind}/`,
  id,
  tool,
  language,
  home,
  headingLevel,
  root,
  children,
  ...section
}: ToolFrameProps) {
  const { isLive, lock, title, send, words } = tool;
  const Heading = `h${headingLevel}` as const;
  const onKeyDown = (event: KeyboardEvent) => {
    const action = undoActionOf(event);
    if (!action) return;
    event.preventDefault();
    send(action);
  };
  return (
    <section
      {...section}
      data-live={isLive ? '' : undefined}
      aria-labelledby={`${id}-title`}
      ref={root}
      onKeyDown={onKeyDown}
    >
      <div class="tool-head">
        <Heading class="tool-title" id={`${id}-title`}>
          {title}
        </Heading>
        <RoomButton root={root} label={words.room} />
      </div>
      <WorkbookBar kind={kind} language={language} base={home} toolPath={path} />
      {lock && <p class="notice">{lock}</p>}
      {children}
    </section>
  );
}
