// Run by `npm run types`, which would otherwise check against yesterday's words.
import { existsSync } from 'node:fs';
import { writeList } from './offline.ts';
import { writeWords } from './words.ts';

writeWords(process.cwd());
if (!existsSync('frontend/offlineFiles.ts')) writeList(process.cwd(), []);
