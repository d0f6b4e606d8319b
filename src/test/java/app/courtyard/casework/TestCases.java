package app.courtyard.casework;

import app.courtyard.TestEstate;
import app.courtyard.TestEstate.TestCourtyard;
import app.courtyard.form.Severity;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Opens cases for tests. */
@TestComponent
public class TestCases {

  private final Cases cases;
  private final CaseBook book;

  TestCases(Cases cases, CaseBook book) {
    this.cases = cases;
    this.book = book;
  }

  /** Of renovation noise, by 陈女士, taken by 王敏. */
  public UUID complaint(TestEstate.Made estate, TestCourtyard courtyard, Instant spoken) {
    return open(
        estate,
        courtyard,
        spoken,
        CaseKind.COMPLAINT,
        "noise.renovation",
        estate.wangmin().id(),
        null);
  }

  public UUID open(
      TestEstate.Made estate,
      TestCourtyard courtyard,
      Instant spoken,
      CaseKind kind,
      String caseClass,
      UUID taker,
      @Nullable UUID owner) {
    Instant at = spoken.truncatedTo(ChronoUnit.MILLIS);
    return cases.open(
        new NewCase(
            estate.id(),
            kind,
            Severity.MINOR,
            caseClass,
            "楼上装修太吵",
            courtyard.unit(),
            null,
            courtyard.id(),
            Channel.HOTLINE,
            "陈女士",
            "13800005678",
            null,
            taker,
            owner,
            null,
            false,
            at,
            at));
  }

  /** By whoever, without asking whether they may. */
  public void take(TestEstate.Made estate, UUID id, CaseAct act, UUID by, @Nullable String words) {
    cases.take(estate.id(), id, Deed.now(act, by, words, Instant.now()), null);
  }

  public CaseFile file(TestEstate.Made estate, UUID id) {
    return book.find(estate.id(), id).orElseThrow();
  }
}
