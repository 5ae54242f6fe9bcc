import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A part of the tracker that is folded away until somebody wants it. */
export function Panel({
  title,
  Part,
  children,
}: {
  title: string;
  Part: 'h3' | 'h4';
  /** Called when the panel is open. */
  children: () => ComponentChildren;
}) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="roi-panel" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        <Part class="roi-part">{title}</Part>
      </summary>
      {isOpen && <div class="roi-panel-body">{children()}</div>}
    </details>
  );
}
