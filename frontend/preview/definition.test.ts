import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawable } from './definition';

const FORMS = 'src/main/resources/forms';

describe('a form that is being written', () => {
  it.each(readdirSync(FORMS))('is drawn as it is once it is whole: %s', (file) => {
    const text = readFileSync(`${FORMS}/${file}`, 'utf8');
    expect(drawable(text)).toEqual(JSON.parse(text));
  });

  it('is drawn though it lacks words and options', () => {
    const form = drawable(
      '{"id":"own.x","kind":"checklist","sections":[{"id":"s","questions":[{"type":"choice","id":"q","label":{"zh":"灯"},"hint":{"en":"Look"}}]}]}',
    );
    expect(form.title).toEqual({ zh: '…', en: '…' });
    expect(form.sections[0]?.questions[0]).toMatchObject({
      label: { zh: '灯', en: '灯' },
      hint: { zh: 'Look', en: 'Look' },
      options: [],
    });
  });
});
