/** Something wrong with the content, told so that an editor can put it right. */
export interface Problem {
	/** File, relative to the content root. */
	file: string;
	/** 1-based line, where one can be named. */
	line?: number | undefined;
	/** Path of the field, `body` for the text below the front matter, or `file`. */
	field: string;
	/** What is wrong. */
	message: string;
	/** What to do about it. */
	remedy: string;
}

const place = ({ file, line }: Problem) => (line === undefined ? file : `${file}:${line}`);

/** The problem as text: file and line, field, what is wrong, what to do. */
export const formatProblem = (problem: Problem): string =>
	`${place(problem)} – ${problem.field}: ${problem.message}\n    → ${problem.remedy}`;

/** Problems in the order of their files and lines. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
	[...problems].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
