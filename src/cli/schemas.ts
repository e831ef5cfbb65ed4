import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '#lib/lesson/schema/json-schemas.ts';

const folder = 'static/schemas';

mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(jsonSchemas()))
	writeFileSync(`${folder}/${name}.schema.json`, content);
