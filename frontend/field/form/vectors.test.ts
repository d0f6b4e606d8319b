import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answers, Form, Problem, Sha256 } from '../wire';
import { check } from './check';
import { strip } from './relevance';

interface Vector {
  form: Form;
  cases: { name: string; answers: Answers; photos: Sha256[]; problems: Problem[] }[];
}

const folder = new URL('../../../src/test/resources/form-vectors/', import.meta.url);

describe.each(readdirSync(folder))('%s', (file) => {
  const { form, cases } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Vector;

  it.each(cases)('$name', ({ answers, photos, problems }) => {
    expect(check(form, answers, photos)).toEqual(problems);
  });

  it.each(cases)('$name: what is stripped is never irrelevant', ({ answers, photos }) => {
    if (typeof answers === 'object' && answers !== null && !Array.isArray(answers)) {
      expect(check(form, strip(form, answers), photos).map(({ code }) => code)).not.toContain('irrelevant');
    }
  });
});
