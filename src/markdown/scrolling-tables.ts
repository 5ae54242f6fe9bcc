import type { HastPluginInput } from 'satteri';

/** A table wider than a phone scrolls in a frame of its own, which the keyboard can reach. */
export const scrollingTables: HastPluginInput = {
  name: 'scrolling-tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      context.wrapNode(node, {
        type: 'element',
        tagName: 'div',
        properties: { className: ['scroll'], tabIndex: 0 },
        children: [],
      });
    },
  },
};
