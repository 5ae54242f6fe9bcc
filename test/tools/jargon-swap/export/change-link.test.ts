import { describe, expect, test } from 'vitest';
import { findChangeLink } from '../../../../src/tools/jargon-swap/export/change-link.ts';

const path = 'content/org/en/glossary/done.md';
const file = { content: '---\ntitle: "Done & dusted #1"\n---\n' };
const at = (url: string, branch = 'main') => findChangeLink({ url, branch }, path, file);

describe('where a change begins', () => {
  test('on GitHub, the file is filled in', () => {
    const link = at('https://github.com/acme/playbook.git');
    expect(link?.kind).toBe('filled');
    const { origin, pathname, searchParams } = new URL(link?.href ?? '');
    expect(`${origin}${pathname}`).toBe('https://github.com/acme/playbook/new/main');
    expect(searchParams.get('filename')).toBe(path);
    expect(searchParams.get('value')).toBe(file.content);
  });

  test('on GitLab, it has its name', () => {
    expect(at('https://gitlab.example.org/team/playbook/', 'release/2026')).toEqual({
      kind: 'empty',
      href: 'https://gitlab.example.org/team/playbook/-/new/release/2026?file_name=content%2Forg%2Fen%2Fglossary%2Fdone.md',
    });
  });

  test.each(['https://git.example.org/playbook', 'https://notgithub.example', 'no address'])(
    'there is none for %s',
    (url) => {
      expect(at(url)).toBeUndefined();
    },
  );

  test('there is none without a repository, or when the address gets too long', () => {
    expect(findChangeLink(undefined, path, file)).toBeUndefined();
    const repository = { url: 'https://github.com/acme/playbook', branch: 'main' };
    const long = (length: number) =>
      findChangeLink(repository, path, { content: 'a'.repeat(length) });
    expect(long(7000)?.href.length).toBeLessThanOrEqual(7500);
    expect(long(7500)).toBeUndefined();
  });
});
