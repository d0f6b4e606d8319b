package app.courtyard.complaint;

import app.courtyard.capture.Corrections;
import app.courtyard.capture.NewRecord;
import app.courtyard.capture.RecordHandler;
import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseBook;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.Cases;
import app.courtyard.casework.Channel;
import app.courtyard.casework.Deed;
import app.courtyard.casework.KnownCases;
import app.courtyard.casework.NewCase;
import app.courtyard.casework.Routing;
import app.courtyard.form.Form;
import app.courtyard.form.FormKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a resident says on site becomes a case, whoever it was told to: it goes to whoever is on
 * duty there. The 24 hours run from when the resident spoke, however late it is heard of. What they
 * know to be the same as another case goes on there.
 */
@Component
class OnSiteIntake implements RecordHandler {

  private static final String VOID = "record.void";

  private final Cases cases;
  private final CaseBook book;
  private final KnownCases known;
  private final Routing routing;
  private final Corrections corrections;

  OnSiteIntake(
      Cases cases, CaseBook book, KnownCases known, Routing routing, Corrections corrections) {
    this.cases = cases;
    this.book = book;
    this.known = known;
    this.routing = routing;
    this.corrections = corrections;
  }

  @Override
  public boolean handles(Form form) {
    return form.kind() == FormKind.CASE || form.id().equals(VOID);
  }

  @Override
  public void on(NewRecord record) {
    UUID estate = record.estate().id();
    if (record.voids() != null) {
      book.openedBy(estate, corrections.sameAs(estate, record.voids()))
          .ifPresent(file -> add(file, record, new CaseAct.Withdraw(), whyVoid(record)));
    } else {
      // One that corrects what was held is the first that is heard of.
      book.openedBy(estate, corrections.sameAs(estate, record.id()))
          .ifPresentOrElse(
              file -> add(file, record, new CaseAct.Note(), text(record, "words")),
              () -> open(record));
    }
  }

  private void open(NewRecord record) {
    TakenOnSite taken = TakenOnSite.in(record);
    UUID estate = record.estate().id();
    UUID id =
        cases.open(
            new NewCase(
                estate,
                taken.kind(),
                taken.severity(),
                taken.caseClass(),
                taken.words(),
                record.placeId(),
                record.place() == null ? null : record.place().words(),
                record.courtyardId(),
                Channel.ON_SITE,
                taken.reporter(),
                taken.phone(),
                record.id(),
                record.person().id(),
                routing.ownerAt(record.estate(), record.courtyardId(), record.receivedAt()),
                null,
                taken.grave(),
                record.startedAt(),
                record.receivedAt()));
    if (taken.answer() != null) {
      cases.takeLate(
          estate, id, deed(record, new CaseAct.Answer(CaseAct.Means.IN_PERSON), taken.answer()));
    }
    known
        .namedIn(record)
        .ifPresent(
            other -> cases.takeLate(estate, id, deed(record, new CaseAct.Link(other.id()), null)));
  }

  private void add(CaseFile file, NewRecord record, CaseAct act, @Nullable String words) {
    cases.takeLate(file.estateId(), file.id(), deed(record, act, words));
  }

  private static Deed deed(NewRecord record, CaseAct act, @Nullable String words) {
    return new Deed(
        act, record.person().id(), words, record.capturedAt(), record.receivedAt(), record.id());
  }

  private static String whyVoid(NewRecord record) {
    String words = text(record, "words");
    return words == null ? record.form().title().zh() : words;
  }

  private static @Nullable String text(NewRecord record, String question) {
    String text = record.answers().path(question).asString("").strip();
    return text.isEmpty() ? null : text;
  }
}
