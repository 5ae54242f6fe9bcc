// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeSaved } from '../../../../src/tools/roadmap/model/units.ts';
import { FilesPanel } from '../../../../src/tools/roadmap/view/panels/FilesPanel.tsx';
import { useRoadmap } from '../../../../src/tools/roadmap/view/use-roadmap.ts';
import { contextIn, roadmapOfEverything } from './exported-roadmaps.ts';

const { state: saved } = writeSaved({ ...roadmapOfEverything(), typed: {} }, 'USD');

function Shown() {
  return <FilesPanel roadmap={useRoadmap(saved, 'A roadmap', contextIn(), 'roadmap')} Part="h4" />;
}

let offered: Blob[];

beforeEach(() => {
  offered = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    offered.push(file as Blob);
    return 'blob:file';
  });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test.each([
  ['Spreadsheet (XLSX)', /^PK/],
  ['List (CSV)', /^\uFEFF?Key,Title/],
  ['Calendar (ICS)', /^BEGIN:VCALENDAR/],
  ['Project plan (XML)', /^<\?xml/],
  ['Text with a chart (Markdown)', /^# A roadmap[\s\S]*It is due by the end of/],
])('offers a file: %s', async (name, beginning) => {
  render(<Shown />);
  fireEvent.click(screen.getByRole('button', { name }));
  await waitFor(() => expect(offered).toHaveLength(1));
  expect(await offered[0]?.text()).toMatch(beginning);
  expect(screen.getByRole('alert').textContent).toBe('');
});

test('says so where a file cannot be made', async () => {
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw new Error('no room');
  });
  render(<Shown />);
  fireEvent.click(screen.getByRole('button', { name: 'List (CSV)' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/could not be made/));
});
