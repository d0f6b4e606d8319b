package app.courtyard.form;

import java.util.List;

/**
 * What keeps a form from being issued.
 *
 * @param member of the part: label, options … {@code options.a} names one of several
 * @param language of words that lack one: zh or en; empty: both, or no words at all
 * @param code of the words for it: {@code checklist.flaw.} and this
 * @param args bounds and the like
 */
public record Flaw(PartKey part, String member, String language, String code, List<Object> args) {}
