import { readFileSync } from 'node:fs';
import type { Form } from '../wire';

/** A form as the server issues it. */
export const issued = (id: string): Form =>
  JSON.parse(readFileSync(`src/main/resources/forms/${id}.json`, 'utf8')) as Form;
