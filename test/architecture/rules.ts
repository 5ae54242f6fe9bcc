import { roomOf, stripComments } from './arrows.ts';

/** Rules about what stands in a file, each as a function from its text to what is wrong. */

const browserNames = [
  'window',
  'document',
  'localStorage',
  'sessionStorage',
  'navigator',
  'location',
];
const mayTouchBrowser = ['browser', 'browser/search', 'browser/workbook', 'tools/view', 'ui'];

/** Names of the browser's own objects that a file uses outside the rooms that may. */
export function findBrowserNames(file: string, text: string): string[] {
  if (mayTouchBrowser.includes(roomOf(file))) return [];
  const code = stripStrings(stripComments(text));
  return browserNames.filter((name) => {
    const isDeclared = new RegExp(
      `\\b(?:const|let|var|function)\\s+${name}\\b|[({,]\\s*${name}\\??\\s*[,:=)}]|\\b${name}\\s*=>`,
    ).test(code);
    return !isDeclared && new RegExp(`(?<![\\w.$-])${name}(?![\\w$-]|\\??:)`).test(code);
  });
}

/** Lines of a page that are an import or an export; code that the page shows does not count. */
export function findImportsInContent(text: string): string[] {
  return text
    .replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '')
    .split('\n')
    .filter((line) => /^(?:import|export)\b.*(?:['"{=*]|\bfrom\b|\bdefault\b)/.test(line));
}

/** `style` attributes, which the Content-Security-Policy blocks. */
export const findStyleAttributes = (text: string): string[] =>
  [...stripComments(text).matchAll(/\sstyle=.{0,30}/g)].map(([found]) => found.trim());

export const countLines = (text: string): number => text.replace(/\n$/, '').split('\n').length;

const stripStrings = (text: string) =>
  text.replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");
