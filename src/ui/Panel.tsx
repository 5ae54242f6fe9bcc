import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A part of a tool that is folded away until somebody wants it. */
export function Panel({
  id,
  title,
  Part,
  children,
}: {
  id?: string;
  title: string;
  Part: 'h3' | 'h4';
  /** Called when the panel is open. */
  children: () => ComponentChildren;
}) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details id={id} class="panel" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        <Part class="panel-title">{title}</Part>
      </summary>
      {isOpen && <div class="panel-body">{children()}</div>}
    </details>
  );
}
