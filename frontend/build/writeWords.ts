// Run by `npm run types`, which would otherwise check against yesterday's words.
import { writeWords } from './words.ts';

writeWords(process.cwd());
