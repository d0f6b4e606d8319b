package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Each reason to be held, settled once at the desk: from the raw bytes to what features make. */
class SettlingTest extends SyncTest {

  @Autowired Settling settling;
  @Autowired Settlements settlements;

  private static final String FAIL = "{\"verdict\":\"fail\",\"note\":\"灯不亮\"}";

  @Test
  void a_place_outside_is_accepted_as_it_is_and_what_it_found_is_a_finding_there() {
    TestCapture capture = TestCapture.at(estate.zijing().checkpoint()).answer("light", FAIL);
    HeldKey held = hold(capture, "place-outside");
    assertAccepted(settle(held, new Remedy.AsItIs(ReasonCode.PLACE_OUTSIDE)), capture.id());
    assertThat(row("select courtyard_id, note from finding where record_id = ?", capture.id()))
        .containsEntry("courtyard_id", estate.zijing().id())
        .containsEntry("note", "灯不亮");
    assertDone(capture, "accepted");
    assertThat(settlements.of(estate.id(), List.of(capture.id())).get(capture.id()))
        .satisfies(
            settlement -> {
              assertThat(settlement.by()).isEqualTo("张华");
              assertThat(settlement.reasons()).containsExactly(Reason.of(ReasonCode.PLACE_OUTSIDE));
              assertThat(settlement.remedies()).containsExactly("as-it-is");
            });
    assertThat(row("select what, subject from trace where account_id = ?", estate.zhanghua().id()))
        .containsEntry("what", "held-accepted")
        .containsEntry("subject", capture.id().toString());
  }

  @Test
  void at_an_unknown_place_is_accepted_at_a_place_that_somebody_chose_which_no_scan_proves() {
    TestCapture capture = TestCapture.at(UUID.randomUUID()).answer("light", FAIL);
    HeldKey held = hold(capture, "unknown-place");
    assertAccepted(settle(held, new Remedy.AtPlace(estate.haitang().unit())), capture.id());
    assertThat(row("select place_id, arrival from record where id = ?", capture.id()))
        .containsEntry("place_id", estate.haitang().unit())
        .containsEntry("arrival", "pick");
    assertThat(row("select place_id from finding where record_id = ?", capture.id()))
        .containsEntry("place_id", estate.haitang().unit());
  }

  @Test
  void what_was_captured_under_another_sign_in_is_accepted_for_whoever_it_was() {
    TestCapture capture = TestCapture.at(estate.zijing().checkpoint());
    HeldKey held = hold(capture, "place-outside");
    assertAccepted(settle(held, new Remedy.OfPerson(estate.liqiang().id())), capture.id());
    assertThat(row("select account_id from record where id = ?", capture.id()))
        .containsEntry("account_id", estate.liqiang().id());
    assertDone(capture, "accepted");
    // From now on it is that person's to correct, and nobody else's.
    Phone other = new Phone(port).signIn(estate.liqiang());
    String correction =
        TestCapture.at(estate.zijing().checkpoint())
            .with("corrects", capture.id().toString())
            .json();
    assertAccepted(other.send(other.uploadToken(), correction).getFirst());
    assertHeld(send(here().with("corrects", capture.id().toString()).json()), "unknown-record");
  }

  @Test
  void what_came_under_a_closed_account_and_a_revoked_token_is_accepted_in_that_persons_name() {
    jdbc.sql("update account set closed_at = now() where id = ?").param(me()).update();
    devices.close(me(), null, estate.zhanghua().id(), Instant.now().minusSeconds(60));
    TestCapture capture = here();
    assertThat(codes(send(capture.json()))).isEqualTo("account-locked token-revoked");
    HeldKey held = key(capture);
    Remedy closed = new Remedy.AsItIs(ReasonCode.ACCOUNT_LOCKED);
    assertThat(settle(held, closed))
        .isEqualTo(new Settled.StillHeld(List.of(Reason.of(ReasonCode.TOKEN_REVOKED))));
    assertThat(toldOf(capture.id())).isEmpty();
    assertAccepted(settle(held, closed, new Remedy.AsItIs(ReasonCode.TOKEN_REVOKED)), capture.id());
    assertThat(toldOf(capture.id()))
        .singleElement()
        .satisfies(record -> assertThat(record.person()).isEqualTo(estate.wangmin()));
  }

  @Test
  void an_unknown_version_is_read_after_one_that_exists() {
    TestCapture capture = here().with("version", 99);
    HeldKey held = hold(capture, "unknown-version");
    assertAccepted(settle(held, new Remedy.ReadAs(SyncForms.CHECK, 1)), capture.id());
    assertThat(row("select form_version from record where id = ?", capture.id()))
        .containsEntry("form_version", 1);
  }

  @Test
  void an_unknown_form_is_read_after_another_and_what_does_not_fit_that_is_left_out() {
    TestCapture capture = here().with("form", "never.issued").answer("smell", "\"gas\"");
    HeldKey held = hold(capture, "unknown-form");
    Remedy read = new Remedy.ReadAs(SyncForms.CHECK, 1);
    Reason strange = new Reason("answers", "smell", "unknown");
    assertThat(settle(held, read)).isEqualTo(new Settled.StillHeld(List.of(strange)));
    assertAccepted(settle(held, new Remedy.AsItIs(ReasonCode.ANSWERS), read), capture.id());
    assertThat(settlements.of(estate.id(), List.of(capture.id())).get(capture.id()).leftOut())
        .containsExactly(strange);
  }

  @Test
  void of_answers_that_break_the_rules_what_is_legible_becomes_the_record_and_a_fail_is_found() {
    TestCapture capture =
        here().answer("light", "{\"verdict\":\"fail\"}").answer("words", "7").answer("odd", "1");
    HeldKey held = hold(capture, "answers");
    assertAccepted(settle(held, new Remedy.AsItIs(ReasonCode.ANSWERS)), capture.id());
    assertThat(row("select answers::text, result, fails from record where id = ?", capture.id()))
        .containsEntry("answers", "{\"light\": {\"verdict\": \"fail\"}}")
        .containsEntry("result", "fail");
    assertThat(row("select question from finding where record_id = ?", capture.id()))
        .containsEntry("question", "light");
    assertThat(settlements.of(estate.id(), List.of(capture.id())).get(capture.id()).leftOut())
        .extracting(Reason::question)
        .containsExactly("words", "odd");
    assertThat(row("select content from capture where id = ?", capture.id()).get("content"))
        .isEqualTo(Hashes.utf8(capture.json()));
  }

  @Test
  void a_time_that_cannot_be_becomes_that_of_the_receipt_or_one_that_somebody_knows() {
    TestCapture first = here().with("capturedAt", "2050-01-01T00:00:00Z");
    assertAccepted(settle(hold(first, "clock"), new Remedy.MadeAt(null)), first.id());
    assertThat(
            row(
                """
                select r.captured_at = c.received_at as same, clock
                from record r join capture c using (estate_id, id) where r.id = ?
                """,
                first.id()))
        .containsEntry("same", true)
        .containsEntry("clock", "uncertain");
    TestCapture second = here().with("capturedAt", "2050-01-01T00:00:00Z");
    HeldKey held = hold(second, "clock");
    Instant future = Instant.now().plus(2, ChronoUnit.HOURS);
    assertThat(settle(held, new Remedy.MadeAt(future)))
        .isEqualTo(new Settled.StillHeld(List.of(Reason.of(ReasonCode.CLOCK))));
    Instant noon = Instant.now().minus(3, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);
    assertAccepted(settle(held, new Remedy.MadeAt(noon)), second.id());
    assertThat(toldOf(second.id()).getFirst().capturedAt()).isEqualTo(noon);
  }

  @Test
  void other_content_becomes_a_correction_of_the_first_and_what_only_the_first_found_is_gone() {
    TestCapture first = here().answer("light", FAIL);
    assertAccepted(send(first.json()));
    TestCapture second = here().with("id", first.id().toString());
    assertHeld(send(second.json()), "other-content");
    HeldKey held = new HeldKey(first.id(), key(second).content());
    assertThat(settle(held)).isInstanceOf(Settled.StillHeld.class);
    Settled settled = settle(held, new Remedy.AsCorrection());
    UUID record = ((Settled.Accepted) settled).record().recordId();
    assertThat(record).isNotEqualTo(first.id());
    assertThat(row("select corrects, result from record where id = ?", record))
        .containsEntry("corrects", first.id())
        .containsEntry("result", "pass");
    assertThat(count("finding where record_id in (?, ?)", first.id(), record)).isZero();
    assertAccepted(send(first.json()));
    assertDone(second, "set_aside");
  }

  @Test
  void a_correction_of_nothing_known_stands_alone() {
    TestCapture capture = here().with("corrects", UUID.randomUUID().toString());
    HeldKey held = hold(capture, "unknown-record");
    assertAccepted(settle(held, new Remedy.AsItIs(ReasonCode.UNKNOWN_RECORD)), capture.id());
    assertThat(row("select corrects from record where id = ?", capture.id()))
        .containsEntry("corrects", null);
    TestCapture taken = here().with("voids", UUID.randomUUID().toString());
    assertThat(settle(hold(taken, "unknown-record"), new Remedy.AsItIs(ReasonCode.UNKNOWN_RECORD)))
        .isInstanceOf(Settled.StillHeld.class);
  }

  @Test
  void what_a_feature_could_not_take_is_tried_again() {
    TestCapture capture = here().with("form", SyncForms.LATER);
    HeldKey held = hold(capture, "handler");
    assertThat(settle(held))
        .isEqualTo(new Settled.StillHeld(List.of(Reason.of(ReasonCode.HANDLER))));
    assertThat(count("record where id = ?", capture.id())).isZero();
    told.mended = true;
    assertAccepted(settle(held), capture.id());
    told.mended = false;
    assertThat(toldOf(capture.id())).hasSize(1);
  }

  @Test
  void what_cannot_be_a_record_is_set_aside_with_words_and_stays_whole() {
    TestCapture large = here().words("x".repeat(70_000));
    for (String content : List.of("{not json", large.json())) {
      JsonNode receipt = send(content);
      HeldKey held = new HeldKey(id(receipt), receipt.get("content").asString());
      assertThat(settle(held)).isInstanceOf(Settled.StillHeld.class);
      assertThat(settling.settle(estate.zhanghua(), held, new Settlement.SetAside("重复提交，已核对")))
          .isEqualTo(new Settled.PutAside());
      assertThat(send(content).get("state").asString()).isEqualTo("set_aside");
      assertThat(row("select outcome, words from settlement where capture_id = ?", held.id()))
          .containsEntry("outcome", "set_aside")
          .containsEntry("words", "重复提交，已核对");
    }
    assertThat(heldOnThePhone()).isEmpty();
  }

  @Test
  void what_is_settled_is_settled() {
    HeldKey held = hold(here().with("version", 99), "unknown-version");
    settling.settle(estate.zhanghua(), held, new Settlement.SetAside("试用"));
    assertThat(settle(held, new Remedy.ReadAs(SyncForms.CHECK, 1)))
        .isEqualTo(new Settled.Before(CaptureState.SET_ASIDE));
  }

  private HeldKey hold(TestCapture capture, String reason) {
    assertHeld(send(capture.json()), reason);
    return key(capture);
  }

  private static HeldKey key(TestCapture capture) {
    return new HeldKey(capture.id(), Hashes.sha256(Hashes.utf8(capture.json())));
  }

  private UUID id(JsonNode receipt) {
    return jdbc.sql("select id from capture where content_hash = ? and estate_id = ?")
        .params(receipt.get("content").asString(), estate.id())
        .query(UUID.class)
        .single();
  }

  private Settled settle(HeldKey held, Remedy... remedies) {
    return settling.settle(estate.zhanghua(), held, Settlement.Accept.with(remedies));
  }

  private static void assertAccepted(Settled settled, UUID record) {
    assertThat(settled)
        .isInstanceOfSatisfying(
            Settled.Accepted.class,
            accepted -> assertThat(accepted.record().recordId()).isEqualTo(record));
  }

  /** The receipt of a repeat says so, and the phone hears of it no more. */
  private void assertDone(TestCapture capture, String state) {
    assertThat(send(capture.json()).get("state").asString()).isEqualTo(state);
    assertThat(heldOnThePhone()).isEmpty();
  }

  private List<JsonNode> heldOnThePhone() {
    return Phone.json(phone.get("/api/field/pack")).get("held").valueStream().toList();
  }

  private Map<String, Object> row(String sql, UUID id) {
    return jdbc.sql(sql).param(id).query().singleRow();
  }

  private long count(String what, Object... params) {
    return jdbc.sql("select count(*) from " + what).params(params).query(Long.class).single();
  }
}
