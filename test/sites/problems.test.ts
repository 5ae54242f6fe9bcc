import { describe, expect, test } from 'vitest';
import type { ProblemCode } from '../../src/playbook/problems/problem.ts';
import { checkSite } from './check-site.ts';

/** What the check says of each folder of this name in small letters: one folder a code. */
const reports: Record<ProblemCode, string[]> = {
  AGREEMENT_OVERDUE: [
    'content/org/en/glossary/wish-list.md:20:11  warning: Both departments wanted to look at this term again by 2026-05-22. Ask whether they still mean it, and write the next day into reviewBy. [AGREEMENT_OVERDUE]',
  ],
  SENTENCE_LONG: [
    'content/org/en/about/team.mdx:7:1  warning: A sentence has 37 words: “On the first Monday of every month both heads sit down with the list …”. Make two of it: a reader loses the thread after 32. [SENTENCE_LONG]',
  ],
  READING_HARD: [
    'content/org/en/about/team.mdx:2:8  warning: The page reads at grade 44.2 with 7.7 words a sentence. Use shorter words and sentences, down to grade 9 and 18 words. [READING_HARD]',
  ],
  DEPARTMENTS_UNEVEN: [
    'content/org/en/practices/weekly-coffee.mdx:2:1  warning: The page is uneven: it names IT 8×, Marketing 1×. Say of the one what you say of the other, so that neither is the topic. [DEPARTMENTS_UNEVEN]',
  ],
  SENTENCE_TWICE: [
    'content/org/en/about/team.mdx:9:1  warning: “Nobody in the whole house knew that the old form was gone.” also stands in content/org/en/about/history.mdx:7. Say it once and link to it, or say here what differs. [SENTENCE_TWICE]',
    'content/org/en/about/team.mdx:11:1  warning: “On Monday the two hosts send the page to both departments and to fina…” stands with a word or two changed in content/org/en/about/history.mdx:9. Say it once and link to it, or say here what differs. [SENTENCE_TWICE]',
  ],
  TERM_NEVER_FOUND: [
    'content/org/en/glossary/wish-list.md:3:8  No text can use Wish list: never holds “wish list”, which is the term itself. Write the words around it as well, as “lead time” does for “lead”, or take the phrase out. [TERM_NEVER_FOUND]',
  ],
  TERM_SAID_TWICE: [
    'content/org/en/glossary/wish-list.md:3:10  acronym says “wish list”, which this term is called already. Take it out, or write another way to say the term. [TERM_SAID_TWICE]',
    'content/org/en/glossary/wish-list.md:7:5  variants[3] says “Wishlist”, which this term is called already. Take it out, or write another way to say the term. [TERM_SAID_TWICE]',
  ],
  TERM_SENSES_ALIKE: [
    'content/org/en/glossary/wish-list.md:2:8  “WL” is also written in content/org/en/glossary/waiting-list.md, and this term does not say which of the two it is. Write sense with a word that tells them apart, such as sense: press. [TERM_SENSES_ALIKE]',
  ],
  YAML_INVALID: [
    'content/org/en/about/colon.mdx:2:8  The YAML cannot be read: words with a colon and a space in them need quotation marks around them. Check the quotation marks, colons and spaces at the start of the lines around here. [YAML_INVALID]',
    'content/org/en/about/emphasis.mdx:3:10  The YAML cannot be read: *important* starts with an asterisk and needs quotation marks around it. Check the quotation marks, colons and spaces at the start of the lines around here. [YAML_INVALID]',
    'content/org/en/about/emphasis.mdx:5:1  The YAML cannot be read: the same field stands here a second time. Check the quotation marks, colons and spaces at the start of the lines around here. [YAML_INVALID]',
    'content/org/en/scenarios/roi/words.yaml:1:1  The YAML cannot be read: it is not a list of fields with a name and a colon each. Check the quotation marks, colons and spaces at the start of the lines around here. [YAML_INVALID]',
  ],
  FRONTMATTER_MISSING: [
    'content/org/en/about/team.mdx:1:1  The page does not start with its fields. Write --- on the first line, then the fields of about, then --- again. [FRONTMATTER_MISSING]',
  ],
  FIELD_UNKNOWN: [
    'content/org/en/about/team.mdx:5:1  photograph is not a field here. Take the line out, or use one of: title, summary, aliases, sources, owner, reviewed, order. [FIELD_UNKNOWN]',
    'content/org/en/causes/slow-requests.mdx:2:1  symptom is not a field here. Write symptoms, or take the line out. [FIELD_UNKNOWN]',
    'content/org/en/causes/slow-requests.mdx:4:3  remedies.workshop is not a field here. Write workshops, or take the line out. [FIELD_UNKNOWN]',
  ],
  FIELD_MISSING: [
    'content/org/en/about/team.mdx:2:1  order is missing. Write the place among the pages about the playbook, a whole number from 1 to 99. [FIELD_MISSING]',
    'content/org/en/workshops/request-cards.mdx:3:5  agenda[1].instructions is missing. Write what people do, move by move, as a list of at least 1. [FIELD_MISSING]',
  ],
  FIELD_INVALID: [
    'content/org/en/about/team.mdx:2:8  title is empty. Write the title of the page. [FIELD_INVALID]',
    'content/org/en/about/team.mdx:3:10  summary is “Who we are”. Write what the page is about, as one sentence that ends in a full stop. [FIELD_INVALID]',
    'content/org/en/about/team.mdx:4:8  order is “second”. Write the place among the pages about the playbook, a whole number from 1 to 99. [FIELD_INVALID]',
    'content/org/en/about/team.mdx:5:11  reviewed is “2026-13-01”. Write the last review as a day, like 2026-11-22. [FIELD_INVALID]',
    'content/org/en/practices/weekly-coffee.mdx:2:7  hide is “yes”. Write true to hide the page, or take the line out. [FIELD_INVALID]',
    'content/org/en/workshops/request-cards.mdx:2:17  formats[2] is “garden”. Write a format, one of: room, remote, hybrid. [FIELD_INVALID]',
    'content/org/en/workshops/request-cards.mdx:4:8  minutes.run is 30.5. Write how long the workshop takes in minutes, a whole number from 5 to 600. [FIELD_INVALID]',
    'content/org/en/workshops/request-cards.mdx:6:3  people.min is empty. Write the fewest people, a whole number from 2 to 200. [FIELD_INVALID]',
  ],
  DAYS_REVERSED: [
    'content/org/en/programs/card-weeks.mdx:13:10  The workshop is on day 5, but the one before it is on day 8. Write day 8 or a later one, or put the stages in the order of their days. [DAYS_REVERSED]',
    'content/org/en/programs/card-weeks.mdx:15:14  stages[2].minutes is 90. Write the length of the short form, at most 30, or take the line out to run the whole workshop. [FIELD_INVALID]',
  ],
  DEPARTMENT_MISSING: [
    'content/org/en/workshops/cards-alone.mdx:14:1  roles.marketing is missing or empty, so only IT takes part. Write what marketing does, or make this a practice: a workshop needs both departments. [DEPARTMENT_MISSING]',
    'content/org/en/workshops/request-cards.mdx:3:14  roles.marketing is missing or empty, so only IT takes part. Write what marketing does, or make this a practice: a workshop needs both departments. [DEPARTMENT_MISSING]',
  ],
  REFERENCE_BROKEN: [
    'content/org/en/causes/slow-requests.mdx:2:24  sources[2] names “our-survey”, but there is no such entry in sources. Write a name from sources in site.yaml, or add the source there. [REFERENCE_BROKEN]',
    'content/org/en/causes/slow-requests.mdx:6:7  remedies.workshops[2] names “request-card”, but there is no such entry in workshops. Write request-cards, or add the entry. [REFERENCE_BROKEN]',
  ],
  LINK_BROKEN: [
    'content/org/en/about/team.mdx:7:10  The link /step/one-calendar/ leads to no page. Write /steps/one-calendar/, or take the link out. [LINK_BROKEN]',
    'content/org/en/about/team.mdx:7:50  The link /reports/2026/ leads to no page. Write the path of a page, like /causes/poor-planning/, or take the link out. [LINK_BROKEN]',
    'content/org/en/about/team.mdx:7:83  The link /en/steps/one-calendar/ leads to no page. Write /steps/one-calendar/, or take the link out. [LINK_BROKEN]',
    'content/org/en/about/team.mdx:8:5  The link () leads to no page. Write the path of a page, like /causes/poor-planning/, or take the link out. [LINK_BROKEN]',
    'content/org/en/about/team.mdx:8:26  The link /pictures/team.png leads to no file. Put the file into public/, or take the link out. [LINK_BROKEN]',
  ],
  LINK_HIDDEN: [
    'content/org/en/about/team.mdx:7:10  warning: The link /practices/weekly-coffee/ leads to a page that content/org hides. The words stay and the link is dropped. Replace this page in content/org to word it differently. [LINK_HIDDEN]',
  ],
  LINK_RELATIVE: [
    'content/org/en/about/team.mdx:7:5  The link ../steps/one-calendar.mdx is relative, so it breaks when a page moves. Write a path from the top of the site: /steps/one-calendar/. [LINK_RELATIVE]',
    'content/org/en/about/team.mdx:7:51  The link intranet is relative, so it breaks when a page moves. Write a path from the top of the site, like /causes/poor-planning/. [LINK_RELATIVE]',
  ],
  ANCHOR_BROKEN: [
    'content/org/en/about/team.mdx:9:5  The link #who-are-we leads to a section “who-are-we” that the page does not have. Write the heading in lower case with hyphens, or leave the part from # out. [ANCHOR_BROKEN]',
    'content/org/en/about/team.mdx:9:24  The link /steps/one-calendar/#hwo leads to a section “hwo” that the page does not have. Write #how. [ANCHOR_BROKEN]',
    'content/org/en/about/team.mdx:9:60  The link /causes/slow-requests/#100% leads to a section “100%” that the page does not have. Write the heading in lower case with hyphens, or leave the part from # out. [ANCHOR_BROKEN]',
  ],
  ID_DUPLICATE: [
    'content/base/en/about/index.mdx:1:1  This file and content/base/en/about/index.md both make the page /about/. Rename or delete one of them. [ID_DUPLICATE]',
    'content/org/en/practices/index.mdx:1:1  This file and the overview of practices both make the page /practices/. Rename or delete one of them. [ID_DUPLICATE]',
  ],
  TITLE_DUPLICATE: [
    'content/org/en/about/team.mdx:2:8  The title “slow Requests” is also the title of content/base/en/causes/slow-requests.mdx. Write a title that tells the two apart. [TITLE_DUPLICATE]',
  ],
  NUMBER_DUPLICATE: [
    'content/org/en/about/team.mdx:4:8  order 1 is also the order of content/base/en/about/index.mdx. Give each its own order. [NUMBER_DUPLICATE]',
  ],
  AREA_TWICE: [
    'content/org/en/workshops/request-cards.mdx:11:11  Two areas of the canvas have the id kept, so they would hold the same words. Write another id here. [AREA_TWICE]',
  ],
  AGENDA_SUM: [
    'content/org/en/workshops/request-cards.mdx:3:8  The agenda adds up to 30 minutes, but minutes.run is 45. Change minutes.run to 30, or the items so that they add up to 45. [AGENDA_SUM]',
  ],
  PEOPLE_RANGE: [
    'content/org/en/workshops/request-cards.mdx:3:8  people.min is 4 and people.max is 3. Write the smaller number as min. [PEOPLE_RANGE]',
  ],
  TAG_UNKNOWN: [
    'content/org/en/about/team.mdx:7:1  <Notes> is not a tag of this playbook. Write <Note>, or plain Markdown. [TAG_UNKNOWN]',
    'content/org/en/about/team.mdx:13:1  <Photograph> is not a tag of this playbook. Use plain Markdown, or one of: Voices, Example, Note, Diagram, Figure, Monday, Roi, Roadmap, Translator, JargonSwap, Canvas. [TAG_UNKNOWN]',
  ],
  TAG_ATTRIBUTE: [
    'content/org/en/about/team.mdx:7:1  The attribute kind of <Note> is “hint”. Write kind="…" with one of: tip, warning. [TAG_ATTRIBUTE]',
    'content/org/en/about/team.mdx:13:1  The attribute kind of <Note> is missing. Write kind="…" with one of: tip, warning. [TAG_ATTRIBUTE]',
    'content/org/en/about/team.mdx:19:1  The attribute Marketing of <Voices> is not known. Write marketing. [TAG_ATTRIBUTE]',
    'content/org/en/about/team.mdx:19:1  The attribute it of <Voices> is empty. Write it="…" with what someone in IT says. [TAG_ATTRIBUTE]',
    'content/org/en/about/team.mdx:19:1  The attribute marketing of <Voices> is code or has no value. Write marketing="…" with what someone in marketing says. [TAG_ATTRIBUTE]',
    'content/org/en/about/team.mdx:21:1  The attribute scenario of <Roi> names “roi/new-from”, which is not there. Write scenario="roi/new-form". [TAG_ATTRIBUTE]',
    'content/org/en/about/team.mdx:23:1  The attribute name of <Diagram> names “one-quue”, which is not there. Write name="one-queue". [TAG_ATTRIBUTE]',
  ],
  TAG_IN_MARKDOWN: [
    'content/org/en/about/team.md:7:1  <Note> stands in a .md file, where tags do not work. Rename the file so that it ends in .mdx, or write plain Markdown. [TAG_IN_MARKDOWN]',
  ],
  MDX_INVALID: [
    'content/org/en/about/size.mdx:7:8  The page cannot be read from here: unexpected character after `<`, expected a tag. Close every tag that you opened, and write \\< and \\{ where you mean the characters themselves. [MDX_INVALID]',
    'content/org/en/about/team.mdx:7:1  The page cannot be read from here: expected a closing tag for `<Note>`. Close every tag that you opened, and write \\< and \\{ where you mean the characters themselves. [MDX_INVALID]',
  ],
  IMPORT_IN_CONTENT: [
    "content/org/en/about/team.mdx:7:1  “import Photograph from '../photograph.astro';” is code. Take the line out: tags work without it, and docs/recipes/add-a-tag.md says how to add one. [IMPORT_IN_CONTENT]",
  ],
  EXPRESSION_IN_CONTENT: [
    'content/org/en/about/team.mdx:7:8  {2 + 3} is code. Write the words themselves, or \\{ where you mean the character. [EXPRESSION_IN_CONTENT]',
  ],
  HEADING_LEVEL: [
    'content/org/en/about/team.mdx:7:1  “Who we are” is a heading of the first level, which the title of the page already is. Start it with ##. [HEADING_LEVEL]',
  ],
  SCENARIO_REFUSED: [
    'content/org/en/scenarios/roi/new-form.yaml:3:19  The roi tool cannot open this scenario: discountRate is 10. Write a yearly rate as a fraction from 0 to 1: 0.1 for 10 %. [SCENARIO_REFUSED]',
  ],
  DIAGRAM_UNREADABLE: [
    'content/org/en/diagrams/entity.svg:2:17  The drawing cannot be read from here: &nbsp; is a sign of HTML. Write the character itself. [DIAGRAM_UNREADABLE]',
    'content/org/en/diagrams/not-closed.svg:3:5  The drawing cannot be read from here: <rect> is not closed. Write </rect> where it ends. [DIAGRAM_UNREADABLE]',
    'content/org/en/diagrams/not-quoted.svg:2:9  The drawing cannot be read from here: the value of width has no quotation marks. Write width="9". [DIAGRAM_UNREADABLE]',
    'content/org/en/diagrams/stray.svg:3:31  The drawing cannot be read from here: </g> closes nothing. Write the drawing without it. [DIAGRAM_UNREADABLE]',
    'content/org/en/diagrams/twice.svg:2:30  The drawing cannot be read from here: width stands here a second time. Write it once. [DIAGRAM_UNREADABLE]',
    'content/org/en/diagrams/words.svg:1:1  The drawing cannot be read from here: the file is not one <svg>. Write <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 240"> around everything. [DIAGRAM_UNREADABLE]',
  ],
  DIAGRAM_LACKS: [
    'content/org/en/diagrams/empty.svg:2:1  The diagram has no xmlns. Write xmlns="http://www.w3.org/2000/svg" into <svg>. [DIAGRAM_LACKS]',
    'content/org/en/diagrams/empty.svg:2:1  The diagram has no viewBox of the width 360. Write viewBox="0 0 360 240" into <svg>, with the height of the drawing as the last number. [DIAGRAM_LACKS]',
    'content/org/en/diagrams/empty.svg:2:1  The diagram has no title. Write a caption of one line into <title>. [DIAGRAM_LACKS]',
    'content/org/en/diagrams/empty.svg:2:1  The diagram has no description. Write what the picture shows into <desc>, in two to five sentences. [DIAGRAM_LACKS]',
    'content/org/en/diagrams/empty.svg:2:1  The diagram has no drawing. Write one with g, rect, circle, ellipse, line, polyline, polygon, path, text, tspan. [DIAGRAM_LACKS]',
    'content/org/en/diagrams/only-fields.yaml:1:1  The diagram has no drawing. Write it into only-fields.svg. [DIAGRAM_LACKS]',
  ],
  DIAGRAM_PART: [
    'content/org/en/diagrams/exported.svg:1:1  The attribute id of <svg> is not used in diagrams. Write the element without it. [DIAGRAM_PART]',
    'content/org/en/diagrams/exported.svg:4:3  <style> is not used in diagrams. Write one of: g, rect, circle, ellipse, line, polyline, polygon, path, text, tspan. [DIAGRAM_PART]',
    'content/org/en/diagrams/exported.svg:5:3  <rec> is not used in diagrams. Write <rect>. [DIAGRAM_PART]',
    'content/org/en/diagrams/exported.svg:6:3  The class markting is not used in diagrams. Write marketing. [DIAGRAM_PART]',
    'content/org/en/diagrams/exported.svg:6:3  The attribute onclick of <rect> is not used in diagrams. Write the element without it. [DIAGRAM_PART]',
    'content/org/en/diagrams/exported.svg:6:3  The attribute widht of <rect> is not used in diagrams. Write width. [DIAGRAM_PART]',
    'content/org/en/diagrams/exported.svg:7:3  The attribute style of <g> is not used in diagrams. Write class="…", with one of: it, marketing, shared, ink, quiet, paper, tint, line, strong. [DIAGRAM_PART]',
    'content/org/en/diagrams/exported.svg:8:5  The color #1f56c9 without an ink is not used in diagrams. Write class="…" beside it, with one of: it, marketing, shared, ink, quiet, paper, tint, line. [DIAGRAM_PART]',
    'content/org/en/diagrams/exported.svg:9:5  The fill url(#shade) is not used in diagrams. Write none, or a color like #1f56c9. [DIAGRAM_PART]',
    'content/org/en/diagrams/exported.svg:10:5  The font-size 9 is not used in diagrams. Write a number from 13 up. [DIAGRAM_PART]',
  ],
  COLOR_WEAK: [
    'content/org/site.yaml:2:14  brand.marketing is #ff8a80, whose contrast with the paper is 2.1: too weak to read. Write a darker color with at least 4.5; #a85b54 is the nearest. [COLOR_WEAK]',
  ],
  FILE_NAME: [
    'content/org/en/about/Our Team.mdx:1:1  The file name Our Team.mdx becomes part of an address. Rename it to our-team.mdx: small letters, digits and hyphens. [FILE_NAME]',
  ],
  FIGURE_DIFFERS: [
    'content/org/en/about/costs.mdx:7:16  warning: The page says “$1,100”, but all/costs of roi/new-form is 6,000. Write 6,000, or change the example. [FIGURE_DIFFERS]',
    'content/org/en/about/costs.mdx:8:9  warning: The page says “about as much”, but all/costs of roi/new-form is 6,000. Write 6,000, or change the example. [FIGURE_DIFFERS]',
    'content/org/en/about/costs.mdx:9:1  The attribute scenario of <Figure> is missing. Write scenario="…" with the example that it is from: the page shows none. [TAG_ATTRIBUTE]',
  ],
  FIGURE_UNKNOWN: [
    'content/org/en/about/costs.mdx:7:16  roi/new-form has no figure “all/cost”. Write all/costs, or take the tag out. [FIGURE_UNKNOWN]',
    'content/org/en/about/costs.mdx:8:11  roi/new-form has no figure “happiness”. Write one of these, or take the tag out: months, discount-rate, closed-through, hard/costs, hard/benefits, hard/net, hard/net-present-value, hard/peak-funding, hard/return-on-investment, all/costs, all/benefits, all/net. [FIGURE_UNKNOWN]',
  ],
  FILE_ENDING: [
    'content/org/en/about/team.txt:1:1  team.txt is not read: this folder takes files that end in .mdx or .md. Rename the file, or move it away. [FILE_ENDING]',
    'content/org/en/team.md:1:1  team.md is not read: this folder takes interface.yaml. Rename the file, or move it away. [FILE_ENDING]',
    'content/org/settings.yaml:1:1  settings.yaml is not read: this folder takes site.yaml, README.md, LICENSE. Rename the file, or move it away. [FILE_ENDING]',
  ],
  FOLDER_UNKNOWN: [
    'content/org/en/scenarios/rio/form.yaml:1:1  The folder scenarios/rio is not read. Rename it to scenarios/roi. [FOLDER_UNKNOWN]',
    'content/org/en/workshop/cards.mdx:1:1  The folder workshop is not read. Rename it to workshops. [FOLDER_UNKNOWN]',
    'content/organization:1:1  The folder organization is not read. The folders here are: base, org. [FOLDER_UNKNOWN]',
  ],
  LANGUAGE_UNKNOWN: [
    'content/org/fr/about/index.mdx:1:1  The folder fr is not one of the languages in site.yaml (en). Add the language there, or rename the folder. [LANGUAGE_UNKNOWN]',
  ],
  TOOL_UNKNOWN: [
    'content/org/en/tools/roi.mdx:2:7  There is no calculator “payback” in src/tools. Use one of: canvas, jargon-swap, roadmap, roi, translator. [TOOL_UNKNOWN]',
  ],
  HIDE_NOTHING: [
    'content/org/en/practices/weekly-tea.mdx:2:1  hide is true, but content/base has no page /practices/weekly-tea/ to hide. Check the file name, or delete this file. [HIDE_NOTHING]',
  ],
  SITE_MISSING: [
    'content/base/site.yaml:1:1  There is no content/base/site.yaml. Copy it from the original playbook: it names the site, its departments and its languages. [SITE_MISSING]',
  ],
  REVIEW_OVERDUE: [
    "content/org/en/about/index.mdx:2:11  warning: The page was last reviewed on 2025-01-31, 22 months ago. Read it again and write today's date. [REVIEW_OVERDUE]",
  ],
};

describe('bad content in, exact message out', () => {
  test.each(Object.entries(reports))('%s', async (code, report) => {
    const behavior = code.toLowerCase().replaceAll('_', '-');
    const without = code === 'SITE_MISSING' ? ['content/base/site.yaml'] : [];
    expect(await checkSite(behavior, { without })).toEqual(report);
  });
});

test('the tiny playbook that every site is laid over has no mistake, and needs no content/org', async () => {
  expect(await checkSite('valid')).toEqual([]);
});

test('a collection may be empty', async () => {
  expect(await checkSite('empty-collection')).toEqual([]);
});

test('a page may show a diagram that the organization hides', async () => {
  expect(await checkSite('hidden-diagram')).toEqual([]);
});

test('a mistake is told once, where it is, and not again of what rests on it', async () => {
  expect(await checkSite('no-echo')).toEqual([
    'content/org/en/about/rules.mdx:2:8  The YAML cannot be read: words with a colon and a space in them need quotation marks around them. Check the quotation marks, colons and spaces at the start of the lines around here. [YAML_INVALID]',
    'content/org/en/about/team.mdx:7:1  The page cannot be read from here: expected a closing tag for `<Note>`. Close every tag that you opened, and write \\< and \\{ where you mean the characters themselves. [MDX_INVALID]',
    'content/org/en/diagrams/two-queues.svg:4:3  The fill navy is not used in diagrams. Write none, or a color like #1f56c9. [DIAGRAM_PART]',
    'content/org/en/interface.yaml:2:9  site.menu is empty. Write the words to show. [FIELD_INVALID]',
    'content/org/en/practices/weekly-coffee.mdx:2:7  The YAML cannot be read: words with a colon and a space in them need quotation marks around them. Check the quotation marks, colons and spaces at the start of the lines around here. [YAML_INVALID]',
    'content/org/en/workshops/request-cards.mdx:3:8  people.min is “four”. Write the fewest people, a whole number from 2 to 200. [FIELD_INVALID]',
    'content/org/es/interface.yaml:2:9  site.skip is 5. Write the words to show. [FIELD_INVALID]',
    'content/org/site.yaml:1:11  currency is “euro”. Write the currency as three capital letters, like USD. [FIELD_INVALID]',
  ]);
});

test('settings that cannot be read do not make sources and languages look wrong', async () => {
  expect(await checkSite('settings-unreadable')).toEqual([
    'content/org/site.yaml:1:7  The YAML cannot be read: words with a colon and a space in them need quotation marks around them. Check the quotation marks, colons and spaces at the start of the lines around here. [YAML_INVALID]',
  ]);
});
