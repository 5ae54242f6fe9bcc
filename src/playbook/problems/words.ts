/**
 * The words of every content problem: what is so, then what to write instead.
 * Each code has a page of the same name in `docs/errors/`. A code is never renamed.
 */
export const words = {
  YAML_INVALID: ({ reason }: { reason: string }) =>
    `The YAML cannot be read: ${reason}. Check the quotation marks, colons and spaces at the start of the lines around here.`,

  FRONTMATTER_MISSING: ({ collection }: { collection: string }) =>
    `The page does not start with its fields. Write --- on the first line, then the fields of ${collection}, then --- again.`,

  FIELD_UNKNOWN: ({
    field,
    nearest,
    known,
  }: {
    field: string;
    nearest: string | undefined;
    known: string[];
  }) =>
    `${field} is not a field here. ${nearest ? `Write ${nearest}, or take the line out.` : `Take the line out, or use one of: ${known.join(', ')}.`}`,

  FIELD_MISSING: ({ field, expected }: { field: string; expected: string }) =>
    `${field} is missing. Write ${expected}.`,

  FIELD_INVALID: ({ field, found, expected }: { field: string; found: string; expected: string }) =>
    `${field} is ${found}. Write ${expected}.`,

  DEPARTMENT_MISSING: ({ field, has, lacks }: { field: string; has: string; lacks: string }) =>
    `${field} is missing or empty, so only ${has} takes part. Write what ${lacks} does, or make this a practice: a workshop needs both departments.`,

  REFERENCE_BROKEN: ({
    field,
    value,
    target,
    nearest,
  }: {
    field: string;
    value: string;
    target: string;
    nearest: string | undefined;
  }) =>
    `${field} names “${value}”, but there is no such entry in ${target}. ${adviseReference(target, nearest)}`,

  LINK_BROKEN: ({ link, nearest }: { link: string; nearest: string | undefined }) =>
    isFile(link)
      ? `The link ${link} leads to no file. Put the file into public/, or take the link out.`
      : `The link ${link} leads to no page. ${nearest ? `Write ${nearest}, or take the link out.` : 'Write the path of a page, like /causes/poor-planning/, or take the link out.'}`,

  LINK_HIDDEN: ({ link }: { link: string }) =>
    `The link ${link} leads to a page that content/org hides. The words stay and the link is dropped. Replace this page in content/org to word it differently.`,

  LINK_RELATIVE: ({ link, nearest }: { link: string; nearest: string | undefined }) =>
    `The link ${link} is relative, so it breaks when a page moves. Write a path from the top of the site${nearest ? `: ${nearest}` : ', like /causes/poor-planning/'}.`,

  ANCHOR_BROKEN: ({
    link,
    anchor,
    nearest,
  }: {
    link: string;
    anchor: string;
    nearest: string | undefined;
  }) =>
    `The link ${link} leads to a section “${anchor}” that the page does not have. ${nearest ? `Write #${nearest}.` : 'Write the heading in lower case with hyphens, or leave the part from # out.'}`,

  ID_DUPLICATE: ({ address, other }: { address: string; other: string }) =>
    `This file and ${other} both make the page ${address}. Rename or delete one of them.`,

  TITLE_DUPLICATE: ({ title, other }: { title: string; other: string }) =>
    `The title “${title}” is also the title of ${other}. Write a title that tells the two apart.`,

  NUMBER_DUPLICATE: ({ field, value, other }: { field: string; value: number; other: string }) =>
    `${field} ${value} is also the ${field} of ${other}. Give each its own ${field}.`,

  AGENDA_SUM: ({ sum, run }: { sum: number; run: number }) =>
    `The agenda adds up to ${sum} minutes, but minutes.run is ${run}. Change minutes.run to ${sum}, or the items so that they add up to ${run}.`,

  FIGURE_DIFFERS: ({
    text,
    name,
    scenario,
    value,
  }: {
    text: string;
    name: string;
    scenario: string;
    value: string;
  }) =>
    `The page says “${text}”, but ${name} of ${scenario} is ${value}. Write ${value}, or change the example.`,

  FIGURE_UNKNOWN: ({
    name,
    scenario,
    nearest,
    known,
  }: {
    name: string;
    scenario: string;
    nearest: string | undefined;
    known: string[];
  }) =>
    `${scenario} has no figure “${name}”. ${nearest ? `Write ${nearest}, or take the tag out.` : known.length > 0 ? `Write one of these, or take the tag out: ${known.join(', ')}.` : 'Its tool has no figures to quote, so take the tag out.'}`,

  AREA_TWICE: ({ id }: { id: string }) =>
    `Two areas of the canvas have the id ${id}, so they would hold the same words. Write another id here.`,

  DAYS_REVERSED: ({ day, before }: { day: number; before: number }) =>
    `The workshop is on day ${day}, but the one before it is on day ${before}. Write day ${before} or a later one, or put the stages in the order of their days.`,

  PEOPLE_RANGE: ({ min, max }: { min: number; max: number }) =>
    `people.min is ${min} and people.max is ${max}. Write the smaller number as min.`,

  TAG_UNKNOWN: ({
    tag,
    nearest,
    known,
  }: {
    tag: string;
    nearest: string | undefined;
    known: string[];
  }) =>
    `<${tag}> is not a tag of this playbook. ${nearest ? `Write <${nearest}>, or plain Markdown.` : `Use plain Markdown, or one of: ${known.join(', ')}.`}`,

  TAG_ATTRIBUTE: ({
    tag,
    attribute,
    is,
    write,
  }: {
    tag: string;
    attribute: string;
    is: string;
    write: string;
  }) => `The attribute ${attribute} of <${tag}> ${is}. Write ${write}.`,

  TAG_IN_MARKDOWN: ({ tag }: { tag: string }) =>
    `<${tag}> stands in a .md file, where tags do not work. Rename the file so that it ends in .mdx, or write plain Markdown.`,

  MDX_INVALID: ({ reason }: { reason: string }) =>
    `The page cannot be read from here: ${reason}. Close every tag that you opened, and write \\< and \\{ where you mean the characters themselves.`,

  IMPORT_IN_CONTENT: ({ statement }: { statement: string }) =>
    `“${statement}” is code. Take the line out: tags work without it, and docs/recipes/add-a-tag.md says how to add one.`,

  EXPRESSION_IN_CONTENT: ({ expression }: { expression: string }) =>
    `{${expression}} is code. Write the words themselves, or \\{ where you mean the character.`,

  HEADING_LEVEL: ({ heading }: { heading: string }) =>
    `“${heading}” is a heading of the first level, which the title of the page already is. Start it with ##.`,

  SCENARIO_REFUSED: ({ tool, reason }: { tool: string; reason: string }) =>
    `The ${tool} tool cannot open this scenario: ${reason}`,

  DIAGRAM_UNREADABLE: ({ reason, write }: { reason: string; write: string }) =>
    `The drawing cannot be read from here: ${reason}. Write ${write}.`,

  DIAGRAM_LACKS: ({ part, write }: { part: string; write: string }) =>
    `The diagram has no ${part}. Write ${write}.`,

  DIAGRAM_PART: ({ part, write }: { part: string; write: string }) =>
    `${part} is not used in diagrams. Write ${write}.`,

  COLOR_WEAK: ({
    field,
    color,
    contrast,
    needed,
    nearest,
  }: {
    field: string;
    color: string;
    contrast: string;
    needed: string;
    nearest: string;
  }) =>
    `${field} is ${color}, whose contrast with the paper is ${contrast}: too weak to read. Write a darker color with at least ${needed}; ${nearest} is the nearest.`,

  FILE_NAME: ({ name, suggestion }: { name: string; suggestion: string }) =>
    `The file name ${name} becomes part of an address. Rename it to ${suggestion}: small letters, digits and hyphens.`,

  FILE_ENDING: ({ name, endings }: { name: string; endings: string }) =>
    `${name} is not read: this folder takes ${endings}. Rename the file, or move it away.`,

  FOLDER_UNKNOWN: ({
    folder,
    nearest,
    known,
  }: {
    folder: string;
    nearest: string | undefined;
    known: string[];
  }) =>
    `The folder ${folder} is not read. ${nearest ? `Rename it to ${nearest}.` : `The folders here are: ${known.join(', ')}.`}`,

  LANGUAGE_UNKNOWN: ({ folder, known }: { folder: string; known: string[] }) =>
    `The folder ${folder} is not one of the languages in site.yaml (${known.join(', ')}). Add the language there, or rename the folder.`,

  TOOL_UNKNOWN: ({ tool, known }: { tool: string; known: string[] }) =>
    `There is no calculator “${tool}” in src/tools. Use one of: ${known.join(', ')}.`,

  HIDE_NOTHING: ({ address }: { address: string }) =>
    `hide is true, but content/base has no page ${address} to hide. Check the file name, or delete this file.`,

  SITE_MISSING: ({ file }: { file: string }) =>
    `There is no ${file}. Copy it from the original playbook: it names the site, its departments and its languages.`,

  TERM_NEVER_FOUND: ({ title, phrase }: { title: string; phrase: string }) =>
    `No text can use ${title}: never holds “${phrase}”, which is the term itself. Write the words around it as well, as “lead time” does for “lead”, or take the phrase out.`,

  TERM_SAID_TWICE: ({ field, spelling }: { field: string; spelling: string }) =>
    `${field} says “${spelling}”, which this term is called already. Take it out, or write another way to say the term.`,

  TERM_SENSES_ALIKE: ({ spelling, other }: { spelling: string; other: string }) =>
    `“${spelling}” is also written in ${other}, and this term does not say which of the two it is. Write sense with a word that tells them apart, such as sense: press.`,

  AGREEMENT_OVERDUE: ({ reviewBy }: { reviewBy: string }) =>
    `Both departments wanted to look at this term again by ${reviewBy}. Ask whether they still mean it, and write the next day into reviewBy.`,

  SENTENCE_LONG: ({ words, sentence }: { words: number; sentence: string }) =>
    `A sentence has ${words} words: “${sentence}”. Make two of it: a reader loses the thread after 32.`,

  READING_HARD: ({ grade, length }: { grade: string; length: string }) =>
    `The page reads at grade ${grade} with ${length} words a sentence. Use shorter words and sentences, down to grade 9 and 18 words.`,

  DEPARTMENTS_UNEVEN: ({
    it,
    marketing,
    itName,
    marketingName,
  }: {
    it: number;
    marketing: number;
    itName: string;
    marketingName: string;
  }) =>
    `The page is uneven: it names ${itName} ${it}×, ${marketingName} ${marketing}×. Say of the one what you say of the other, so that neither is the topic.`,

  SENTENCE_TWICE: ({
    sentence,
    other,
    isExact,
  }: {
    sentence: string;
    other: string;
    isExact: boolean;
  }) =>
    `“${sentence}” ${isExact ? 'also stands' : 'stands with a word or two changed'} in ${other}. Say it once and link to it, or say here what differs.`,

  REVIEW_OVERDUE: ({ reviewed, months }: { reviewed: string; months: number }) =>
    `The page was last reviewed on ${reviewed}, ${months} months ago. Read it again and write today's date.`,
} as const;

function adviseReference(target: string, nearest: string | undefined): string {
  return target === 'sources'
    ? `Write ${nearest ?? 'a name from sources in site.yaml'}, or add the source there.`
    : `Write ${nearest ?? 'the file name of an entry, without its ending'}, or add the entry.`;
}

const isFile = (link: string) => /\.(?!mdx?$|html?$)[a-z0-9]+$/i.test(link);
