import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tightenPolicy } from '../../src/integrations/page-policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const pageWith = (policy: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}"><script type="module" src="/a.js"></script><script>theme()</script><style>a{b:c}</style>`;

test('a page allows what is written in it, and nothing else', () => {
  const [script, style, other] = [hashOf('theme()'), hashOf('a{b:c}'), hashOf('elsewhere()')];
  const policy = `default-src 'self'; script-src 'self' ${other} ${script} 'wasm-unsafe-eval'; style-src 'self' ${style} ${other}`;
  expect(tightenPolicy(pageWith(policy))).toBe(
    pageWith(
      `default-src 'self'; script-src 'self' ${script} 'wasm-unsafe-eval'; style-src 'self' ${style}`,
    ),
  );
});

test('a page without a policy stays as it is', () => {
  expect(tightenPolicy('<p>sha256-abc</p>')).toBe('<p>sha256-abc</p>');
});
