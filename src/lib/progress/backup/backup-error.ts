import type { TableName } from '../facts.ts';

/** Why a file is refused. `index` counts the rows of the table from 0; `field` is a path such as `response.0`. */
export type BackupError =
	| { kind: 'too-big' | 'not-json' | 'not-ours' | 'truncated' | 'newer-version' | 'damaged' }
	| { kind: 'bad-row'; table: TableName; index: number; field: string };
