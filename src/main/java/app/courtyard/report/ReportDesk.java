package app.courtyard.report;

import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.PersonalPreferences;
import app.courtyard.people.Traces;
import app.courtyard.report.ReportBlock.Section;
import app.courtyard.report.ReportKind.Computed;
import app.courtyard.report.ReportRefused.Reason;
import app.courtyard.report.ReportRows.NewEdition;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking reports further. Whoever decides says which version they have seen. */
@Service
@Transactional
public class ReportDesk {

  /** Characters of what is written in one place. */
  public static final int MOST_WORDS = 2000;

  /** A section, or a case that is told; what is neither is left out when it is handed in. */
  private static final Pattern KEY = Pattern.compile("[a-z]{1,20}(\\.[0-9a-f-]{36})?");

  private final ReportRows rows;
  private final Reports reports;
  private final ReportWriters writers;
  private final ReportSteps steps;
  private final ReportPdfs pdfs;
  private final PersonalPreferences preferences;
  private final Traces traces;
  private final Clock clock;

  ReportDesk(
      ReportRows rows,
      Reports reports,
      ReportWriters writers,
      ReportSteps steps,
      ReportPdfs pdfs,
      PersonalPreferences preferences,
      Traces traces,
      Clock clock) {
    this.rows = rows;
    this.reports = reports;
    this.writers = writers;
    this.steps = steps;
    this.pdfs = pdfs;
    this.preferences = preferences;
    this.traces = traces;
    this.clock = clock;
  }

  /**
   * Keeps what was written in one place of a draft.
   *
   * @param key of the place
   * @param before what stood there when it was shown
   * @throws ChangedMeanwhile when something else stands there by now, with that
   * @throws ReportRefused when it is too long
   * @throws AccessDeniedException when it is not theirs to write, or not now
   */
  public void write(Person by, UUID id, String key, String before, String words) {
    Report report = lock(by, id);
    mustWrite(by, report);
    demand(words.length() <= MOST_WORDS, Reason.WORDS_TOO_LONG, key);
    String present = report.words().getOrDefault(key, "");
    if (!present.equals(before)) {
      throw new ChangedMeanwhile(present);
    }
    if (!KEY.matcher(key).matches()) {
      throw new AccessDeniedException("No place for words: " + key);
    }
    rows.write(report, key, words.strip());
  }

  /**
   * 上报: as it stands now goes to the manager.
   *
   * @throws ReportRefused when words are missing without which it cannot be
   */
  public void handIn(Person by, UUID id, int version) {
    Report report = lock(by, id);
    mustWrite(by, report);
    mustBeSeen(report, version);
    Instant now = clock.instant();
    Computed computed = writers.compute(by, report);
    computed
        .content()
        .sections()
        .filter(Section::required)
        .forEach(
            section ->
                demand(
                    report.words().containsKey(section.key()),
                    Reason.WORDS_MISSING,
                    section.key()));
    addEdition(by, report, computed, now, null);
    take(report, ReportState.HANDED_IN, ReportStep.HANDED_IN, by, now, "");
  }

  /**
   * 退回: with what is not right.
   *
   * @throws ReportRefused without words
   */
  public void giveBack(Person by, UUID id, int version, String words) {
    Report report = lock(by, id);
    mustBe(by, Permissions.APPROVE_REPORTS, report, ReportState.HANDED_IN);
    mustBeSeen(report, version);
    demandWords(words);
    take(report, ReportState.RETURNED, ReportStep.RETURNED, by, clock.instant(), words.strip());
  }

  /** 批准: from now on it stays as it is. */
  public void approve(Person by, UUID id, int version, String words) {
    Report report = lock(by, id);
    mustBe(by, Permissions.APPROVE_REPORTS, report, ReportState.HANDED_IN);
    mustBeSeen(report, version);
    demand(words.length() <= MOST_WORDS, Reason.WORDS_TOO_LONG, null);
    take(report, ReportState.APPROVED, ReportStep.APPROVED, by, clock.instant(), words.strip());
    freeze(by, report);
  }

  /** 存档: the archive has taken it. */
  public void archive(Person by, UUID id, int version) {
    Report report = lock(by, id);
    mustBe(by, Permissions.FILE_REPORTS, report, ReportState.APPROVED);
    mustBeSeen(report, version);
    take(report, ReportState.ARCHIVED, ReportStep.ARCHIVED, by, clock.instant(), "");
  }

  /**
   * 补充说明: what was learned after it was frozen, with the numbers of now beside those of then.
   *
   * @throws ReportRefused without words
   */
  public void amend(Person by, UUID id, int version, String words) {
    Report report = lock(by, id);
    if (!report.state().isFrozen() || !writers.mayWrite(by, report)) {
      throw refused(by, report);
    }
    mustBeSeen(report, version);
    demandWords(words);
    Instant now = clock.instant();
    Computed computed = writers.compute(by, report);
    take(report, report.state(), ReportStep.AMENDED, by, now, words.strip());
    addEdition(by, report, computed, now, words.strip());
    freeze(by, report);
  }

  private void addEdition(
      Person by, Report report, Computed computed, Instant now, @Nullable String amendment) {
    rows.addEdition(
        report,
        new NewEdition(
            now,
            by.id(),
            ReportDocument.of(computed.content(), report.words()),
            computed.sources(),
            preferences.languageOf(by).getLanguage(),
            amendment));
  }

  /** From now on its last edition is the very paper that it is. */
  private void freeze(Person by, Report report) {
    Report present = reports.find(by, report.id()).orElseThrow();
    Edition edition = rows.editions(report).getLast();
    rows.freeze(report, edition.number(), pdfs.of(present, edition, rows.course(report)));
  }

  private void take(
      Report report, ReportState state, ReportStep step, Person by, Instant at, String words) {
    steps.take(report, state, step, by, at, words);
    traces.note(
        by, "report-" + step.code().replace('_', '-'), report.kind() + " " + report.month());
  }

  /** One that they may not see is not there. */
  private Report lock(Person by, UUID id) {
    by.mustBeAllowed(Permissions.SEE_REPORTS);
    if (reports.find(by, id).isEmpty()) {
      throw new AccessDeniedException("No report " + id + " for " + by.loginName());
    }
    return rows.lock(by.estate(), id).orElseThrow();
  }

  private void mustWrite(Person by, Report report) {
    if (!writers.mayWrite(by, report)) {
      throw refused(by, report);
    }
    if (!report.state().isWritten()) {
      throw new ChangedMeanwhile(report);
    }
  }

  private static void mustBe(Person by, String permission, Report report, ReportState state) {
    by.mustBeAllowed(permission);
    if (report.state() != state) {
      throw new ChangedMeanwhile(report);
    }
  }

  private static AccessDeniedException refused(Person by, Report report) {
    return new AccessDeniedException("Not for " + by.loginName() + " to write: " + report.id());
  }

  private static void mustBeSeen(Report report, int version) {
    if (report.version() != version) {
      throw new ChangedMeanwhile(report);
    }
  }

  private static void demandWords(String words) {
    demand(!words.isBlank(), Reason.WORDS_MISSING, null);
    demand(words.length() <= MOST_WORDS, Reason.WORDS_TOO_LONG, null);
  }

  private static void demand(boolean holds, Reason otherwise, @Nullable String key) {
    if (!holds) {
      throw new ReportRefused(otherwise, key);
    }
  }
}
