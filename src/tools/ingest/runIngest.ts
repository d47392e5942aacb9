import type { Problem } from '#model/Problem.ts';
import { englishTranslator } from '#tools/englishTranslator.ts';
import { folderProblems } from '#tools/folderProblems.ts';
import { reportProblems } from '#tools/reportProblems.ts';
import { adviceOn } from './adviceOn.ts';
import { draftLines } from './draftLines.ts';
import { type Drafted, draftReports, type ReportFile } from './draftReports.ts';
import { type GrowingFolder, openFolder } from './GrowingFolder.ts';
import { helpText } from './helpText.ts';
import type { IngestCommand } from './IngestCommand.ts';
import { type ExitCode, Refusal } from './Refusal.ts';
import { readArguments } from './readArguments.ts';
import { readReportFile } from './readReportFile.ts';
import { terminalJson, terminalLine } from './terminalLine.ts';
import type { World } from './World.ts';
import { checkGrown, writeGrown } from './writeGrown.ts';

/** How far a run came: what it ends with, and the names of the files that it wrote. */
type Ended = { readonly exitCode: ExitCode; readonly written: readonly string[] };

/** Letters of a text that takes more than a few seconds to read. */
const longText = 300_000;
const nothingWritten: Ended = { exitCode: 0, written: [] };

/**
 * Runs `npm run ingest` to its end. Whatever it prints is safe to show on a terminal.
 *
 * @param args the words after `npm run ingest --`
 */
export async function runIngest(args: readonly string[], world: World): Promise<ExitCode> {
  const safe: World = {
    ...world,
    complain: (line) => world.complain(terminalLine(line)),
  };
  try {
    const command = readArguments(args, world.folder);
    if (command) return await ingest(command, safe);
    world.print(helpText);
    return 0;
  } catch (error) {
    return refused(error, safe).exitCode;
  }
}

async function ingest(command: IngestCommand, world: World): Promise<ExitCode> {
  const { isWrite, isYes, isJson } = command;
  if (isWrite && !isYes && !world.ask)
    throw new Refusal(1, '--write asks before it writes, and nobody can answer here. Add --yes.');
  const { files, isAll } = await readReports(command, world);
  if (files.length === 0) return 2;
  const folder = openFolder(command.data);
  const before = folderProblems(folder);
  const drafted = draftReports(files, folder, before.length === 0);
  if (!isJson) for (const line of drafted.reports.flatMap(draftLines)) world.print(terminalLine(line));
  const ended = await write({ drafted, folder, before, isAll }, command, world);
  if (isJson) world.print(terminalJson(resultOf(drafted, ended)));
  return isAll ? ended.exitCode : 2;
}

/** The reports that can be read; each of the others is complained of. */
async function readReports(
  { files: paths, facts }: IngestCommand,
  world: World,
): Promise<{ files: ReportFile[]; isAll: boolean }> {
  const files: ReportFile[] = [];
  for (const file of paths)
    try {
      const report = await readReportFile(file, facts);
      files.push({ file, report });
      const letters = report.paragraphs.reduce((sum, { length }) => sum + length, 0);
      if (letters > longText)
        world.complain(
          `${file}: ${letters} letters are more than a report has. Reading it may take minutes.`,
        );
    } catch (error) {
      refused(error, world);
    }
  return { files, isAll: files.length === paths.length };
}

type Work = {
  readonly drafted: Drafted;
  readonly folder: GrowingFolder;
  readonly before: readonly Problem[];
  /** No report is left out because it cannot be read. */
  readonly isAll: boolean;
};

async function write(work: Work, { isWrite, isYes }: IngestCommand, world: World): Promise<Ended> {
  if (!isWrite) return nothingWritten;
  if (!work.isAll) {
    world.complain('Nothing was written, since not all reports could be read. Name those that can.');
    return nothingWritten;
  }
  try {
    return await writeChecked(work, isYes, world);
  } catch (error) {
    return refused(error, world);
  }
}

async function writeChecked({ drafted, folder, before }: Work, isYes: boolean, world: World): Promise<Ended> {
  const { changed, problems } = checkGrown(drafted, folder, before);
  if (problems.length > 0) {
    const lines = reportProblems(problems, englishTranslator());
    for (const [index, problem] of problems.entries()) world.complain(`${lines[index]} ${adviceOn(problem)}`);
    return { exitCode: 3, written: [] };
  }
  if (changed.length === 0) {
    world.complain(`Nothing to write: ${folder.path} has all of it.`);
    return nothingWritten;
  }
  const question = terminalLine(`Write ${changed.join(', ')} in ${folder.path}? [y/N] `);
  if (!isYes && !(await world.ask?.(question))) {
    world.complain('Nothing was written.');
    return nothingWritten;
  }
  writeGrown(changed, drafted.grown, folder, world.rename);
  world.complain(
    `Written in ${folder.path}: ${changed.join(', ')}. Read the difference before you commit it.`,
  );
  return { exitCode: 0, written: changed };
}

function refused(error: unknown, world: World): Ended {
  if (!(error instanceof Refusal)) throw error;
  world.complain(error.message);
  return { exitCode: error.exitCode, written: [] };
}

/** What `--json` prints: for each report the proposal, what is missing and the draft; and the files that were written. */
function resultOf({ reports }: Drafted, { written }: Ended) {
  return {
    reports: reports.map(({ file, draft, proposal, missing }) => ({ file, ...proposal, missing, draft })),
    written,
  };
}
