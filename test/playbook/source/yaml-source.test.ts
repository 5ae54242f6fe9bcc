import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/playbook/source/yaml-source.ts';

const text = `title: Slow requests
# a comment
roles:
  it:
    - Bring the requests.
    - Sort them.
  marketing: []
owner:
remedies: { workshops: [cards, walk] }
`;

/** `line:column`, as an editor counts. */
const at = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;

describe('a field', () => {
  const yaml = readYaml(text, 'page.mdx', 1);

  test.each([
    [['title'], '1:1', '1:8'],
    [['roles'], '3:1', '4:3'],
    [['roles', 'it'], '4:3', '5:5'],
    [['roles', 'it', 1], '6:7', '6:7'],
    [['roles', 'marketing'], '7:3', '7:14'],
    [['remedies', 'workshops'], '9:13', '9:24'],
    [['remedies', 'workshops', 1], '9:32', '9:32'],
  ])('%j has its name at %s and its value at %s', (path, name, value) => {
    expect(at(yaml.placeOfName(path))).toBe(name);
    expect(at(yaml.placeOfValue(path))).toBe(value);
    expect(yaml.hasField(path)).toBe(true);
  });

  test('without a value has the place of its name', () => {
    expect(at(yaml.placeOfValue(['owner']))).toBe('8:1');
    expect(yaml.hasField(['owner'])).toBe(true);
  });

  test.each([
    [['summary'], '1:1'],
    [['roles', 'both'], '3:1'],
    [['roles', 'it', 2], '4:3'],
    [['roles', 'it', 0, 'name'], '5:7'],
    [['title', 'short'], '1:1'],
  ])('%j, which is missing, has the place of the field around it, %s', (path, place) => {
    expect(at(yaml.placeOfName(path))).toBe(place);
    expect(at(yaml.placeOfValue(path))).toBe(place);
    expect(yaml.hasField(path)).toBe(false);
  });
});

describe('places', () => {
  test('name the file and count from the line on which the YAML starts', () => {
    const yaml = readYaml(text, 'content/base/en/causes/slow.mdx', 2);
    expect(yaml.placeOfName(['roles', 'it'])).toEqual({
      file: 'content/base/en/causes/slow.mdx',
      line: 5,
      column: 3,
    });
  });

  test('are the same in a file with the line ends of Windows', () => {
    const yaml = readYaml(text.replaceAll('\n', '\r\n'), 'page.mdx', 1);
    expect(yaml.values).toEqual(readYaml(text, 'page.mdx', 1).values);
    expect(at(yaml.placeOfValue(['remedies', 'workshops', 1]))).toBe('9:32');
  });

  test('are the same in a file that starts with a byte order mark', () => {
    const yaml = readYaml(`\uFEFF${text}`, 'page.mdx', 1);
    expect(yaml.values).toHaveProperty('title', 'Slow requests');
    expect(at(yaml.placeOfValue(['title']))).toBe('1:8');
  });

  test.each(['', '\n\n', '# only a comment\n'])('in %j, which is empty, are the start', (empty) => {
    const yaml = readYaml(empty, 'page.mdx', 1);
    expect(yaml.values).toEqual({});
    expect(yaml.problems).toEqual([]);
    expect(at(yaml.placeOfName(['title']))).toBe('1:1');
  });
});

describe('values', () => {
  test.each([
    ['day: 2026-11-22', { day: '2026-11-22' }],
    ['answer: yes', { answer: 'yes' }],
    ['answer: true', { answer: true }],
    ['start: 12:30', { start: '12:30' }],
    ['nothing:', { nothing: null }],
    ['say: >-\n  One line\n  of two.', { say: 'One line of two.' }],
  ])('%j is %j', (yaml, values) => {
    expect(readYaml(yaml, 'page.mdx', 1).values).toEqual(values);
  });
});

describe('what cannot be read', () => {
  const problemsOf = (yaml: string) =>
    readYaml(yaml, 'page.mdx', 1).problems.map((found) => [at(found), found.code, found.args]);

  test.each([
    [
      'title: Careful: a colon',
      '1:8',
      'words with a colon and a space in them need quotation marks around them',
    ],
    [
      'title: `code`',
      '1:8',
      'words that start with a special character need quotation marks around them',
    ],
    [
      'title: One\nsummary: *important*',
      '2:10',
      '*important* starts with an asterisk and needs quotation marks around it',
    ],
    ['title: One\ntitle: Two', '2:1', 'the same field stands here a second time'],
    ['roles:\n\tit: []', '2:1', 'the line starts with a tab, where YAML wants spaces'],
    ['title: "One', '1:12', 'missing closing "quote'],
    ['Only words.', '1:1', 'it is not a list of fields with a name and a colon each'],
    ['- One\n- Two', '1:1', 'it is not a list of fields with a name and a colon each'],
  ])('%j is a problem at %s: %s', (yaml, place, reason) => {
    expect(problemsOf(yaml)).toEqual([[place, 'YAML_INVALID', { reason }]]);
    expect(readYaml(yaml, 'page.mdx', 1).values).toEqual({});
  });

  test('is one problem a line, so that one slip does not look like three', () => {
    const places = problemsOf('a: b: c: d: e\nf: 1\ng: h: i').map(([place]) => place);
    expect(places).toEqual(['1:4', '3:4']);
  });
});
