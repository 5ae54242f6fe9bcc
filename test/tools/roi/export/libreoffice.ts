import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type ReadWorkbook, readWorkbook } from '../../../lib/spreadsheet/read-workbook.ts';

/** The command that starts LibreOffice; `undefined` where it is not installed. */
export const libreOffice: string | undefined = ['soffice', 'libreoffice'].find(
  (command) => spawnSync(command, ['--version'], { timeout: 60_000 }).status === 0,
);

/** Has LibreOffice open workbooks, calculate every formula and save them again, and gives back what it saved, by name. */
export async function reopen(
  command: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, ReadWorkbook>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'workbooks-'));
  try {
    const saved = path.join(folder, 'saved');
    mkdirSync(saved);
    const paths = [...files].map(([name, content]) => {
      const file = path.join(folder, `${name}.xlsx`);
      writeFileSync(file, content);
      return file;
    });
    writeProfile(path.join(folder, 'profile'));
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const args = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', saved, ...paths];
    await promisify(execFile)(command, args, { timeout: 280_000 });
    return new Map(
      [...files.keys()].map((name) => [
        name,
        readWorkbook(readFileSync(path.join(saved, `${name}.xlsx`))),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** LibreOffice trusts the values in a file unless it is told to calculate them anew. */
function writeProfile(folder: string): void {
  mkdirSync(path.join(folder, 'user'), { recursive: true });
  writeFileSync(
    path.join(folder, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`,
  );
}
