import { isAbsent } from '../form/absent';
import { relevantQuestions } from '../form/relevance';
import type { Answers, Finding, Form, Instant, Revisit, VerdictAnswer } from '../wire';

/** The verdicts that were not given yet, all passed at once, and marked as such with their time. */
export function restPassed(form: Form, answers: Answers, at: Instant): Record<string, VerdictAnswer> {
  const given: Record<string, VerdictAnswer> = {};
  // An answer may bring further questions to light; so again until there is nothing more to pass.
  for (;;) {
    const open = openVerdicts(form, { ...answers, ...given });
    if (open.length === 0) return given;
    open.forEach((id) => (given[id] = { verdict: 'pass', rest: at }));
  }
}

export function openVerdicts(form: Form, answers: Answers): string[] {
  return relevantQuestions(form, answers)
    .filter((question) => question.type === 'verdict' && isAbsent(answers[question.id]))
    .map((question) => question.id);
}

/** One tap for the rest is offered only when somebody has looked after what was found here before. */
export function mayPassRest(form: Form, answers: Answers, findings: Finding[], revisits: Revisit[]): boolean {
  const looked = new Set(revisits.map((revisit) => revisit.finding));
  return findings.every((finding) => looked.has(finding.id)) && openVerdicts(form, answers).length > 0;
}
