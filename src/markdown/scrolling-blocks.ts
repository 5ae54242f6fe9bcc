import type { HastPluginInput } from 'satteri';

/** Tables and code wider than a phone scroll in a frame of their own, which the keyboard can reach. */
export const scrollingBlocks: HastPluginInput = {
  name: 'scrolling-blocks',
  element: {
    filter: ['table', 'pre'],
    visit(node, context) {
      if (node.tagName === 'pre') {
        context.setProperty(node, 'tabIndex', 0);
        return;
      }
      context.wrapNode(node, {
        type: 'element',
        tagName: 'div',
        properties: { className: ['scroll'], tabIndex: 0 },
        children: [],
      });
    },
  },
};
