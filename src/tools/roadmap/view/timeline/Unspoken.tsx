import type { ComponentChildren } from 'preact';

/** A part of a drawing that says to the eye what a label says to the ear. */
export function Unspoken({
  class: name,
  children,
}: {
  class?: string;
  children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus
    <g class={name} aria-hidden="true">
      {children}
    </g>
  );
}
