package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Field work is never refused: what cannot be a record is held, with the reason. */
class HoldingTest extends SyncTest {

  @Test
  void the_reasons_are_those_that_phones_know() throws IOException {
    String wire = Files.readString(Path.of("frontend/field/wire.ts"));
    String type =
        wire.substring(
            wire.indexOf("type ReasonCode"), wire.indexOf(';', wire.indexOf("type ReasonCode")));
    var known = Pattern.compile("'([a-z-]+)'").matcher(type).results().map(found -> found.group(1));
    assertThat(Stream.of(ReasonCode.values()).map(ReasonCode::code))
        .containsExactlyElementsOf(known.toList());
  }

  @Test
  void an_unknown_form_and_an_unknown_version_are_told_apart() {
    assertHeld(send(here().with("form", "never.issued").json()), "unknown-form");
    assertHeld(send(here().with("version", 99).json()), "unknown-version");
  }

  @Test
  void answers_that_break_the_rules_name_the_question() {
    JsonNode receipt =
        send(here().answer("light", "{\"verdict\":\"fail\"}").answer("other", "1").json());
    assertThat(receipt.get("reasons").toString())
        .isEqualTo(
            """
            [{"code":"answers","question":"light","problem":"note"},\
            {"code":"answers","question":"other","problem":"unknown"}]\
            """);
  }

  @Test
  void a_closed_account_and_a_revoked_token_hand_in_still_and_are_held() {
    jdbc.sql("update account set closed_at = now() where id = ?").param(me()).update();
    assertHeld(send(here().json()), "account-locked");
    jdbc.sql("update account set closed_at = null where id = ?").param(me()).update();
    assertAccepted(send(here().json()));
    devices.close(me(), null, estate.zhanghua().id(), Instant.now().minusSeconds(60));
    assertHeld(send(here().json()), "token-revoked");
  }

  @Test
  void
      whoever_signs_in_there_anew_gets_another_token_and_what_was_held_under_the_first_stays_held() {
    devices.close(me(), null, estate.zhanghua().id(), Instant.now().minusSeconds(60));
    TestCapture held = here();
    assertHeld(send(held.json()), "token-revoked");
    token = phone.signIn(estate.wangmin()).uploadToken();
    assertAccepted(send(here().json()));
    assertHeld(send(held.json()), "token-revoked");
  }

  @Test
  void whoever_is_locked_out_by_wrong_passwords_works_on() {
    jdbc.sql("update account set locked_until = now() + interval '1 hour' where id = ?")
        .param(me())
        .update();
    assertAccepted(send(here().json()));
  }

  @Test
  void an_id_that_came_with_other_content_is_held_beside_the_first_and_overwrites_nothing() {
    TestCapture first = here();
    TestCapture second = here().with("id", first.id().toString());
    assertAccepted(send(first.json()));
    assertHeld(send(second.json()), "other-content");
    assertAccepted(send(first.json()));
    assertHeld(send(second.json()), "other-content");
    assertThat(told.records).filteredOn(record -> record.id().equals(first.id())).hasSize(1);
  }

  @Test
  void nobody_corrects_or_voids_what_is_not_there_or_not_theirs() {
    Phone other = new Phone(port).signIn(estate.liqiang());
    TestCapture theirs = TestCapture.at(estate.zijing().checkpoint());
    other.send(other.uploadToken(), theirs.json());
    for (String how : List.of("corrects", "voids")) {
      assertHeld(send(here().with(how, theirs.id().toString()).json()), "unknown-record");
      assertHeld(send(here().with(how, UUID.randomUUID().toString()).json()), "unknown-record");
    }
    // Not even by a capture of their own under the same id, which was held.
    assertHeld(send(here().with("id", theirs.id().toString()).json()), "other-content");
    assertHeld(send(here().with("voids", theirs.id().toString()).json()), "unknown-record");
  }

  @Test
  void a_feature_that_fails_leaves_the_capture_held_and_nothing_of_its_own() {
    TestCapture capture = here().with("form", SyncForms.THROWS);
    var receipts = phone.send(token, here().json(), capture.json(), here().json());
    assertAccepted(receipts.get(0));
    assertHeld(receipts.get(1), "handler");
    assertAccepted(receipts.get(2));
    assertThat(kept(receipts.get(1))).isEqualTo(Hashes.utf8(capture.json()));
    String left =
        "select count(*) from installation i full join record r on true where i.name = ? or r.id ="
            + " ?";
    assertThat(
            jdbc.sql(left).params(capture.id().toString(), capture.id()).query(Long.class).single())
        .isZero();
    assertHeld(send(capture.json()), "handler");
  }

  @Test
  void a_feature_that_met_a_deadlock_is_asked_again() {
    TestCapture capture = here().with("form", SyncForms.DEADLOCK);
    assertAccepted(send(capture.json()));
    assertThat(toldOf(capture.id())).hasSize(1);
  }

  @Test
  void a_database_that_is_out_of_reach_holds_nothing_and_the_phone_comes_again() {
    TestCapture capture = here().with("form", SyncForms.AWAY);
    for (int i = 0; i < 2; i++) {
      byte[] call = Phone.sendRequest(Instant.now(), here().json(), capture.json());
      assertRefused(phone.sendRaw(token, call), 503, "unavailable");
    }
    assertThat(
            jdbc.sql("select count(*) from capture where id = ?")
                .param(capture.id())
                .query(Integer.class)
                .single())
        .isZero();
    assertAccepted(send(capture.json()));
    assertThat(toldOf(capture.id())).hasSize(1);
  }

  @Test
  void everything_that_stands_against_it_is_said_at_once() {
    TestCapture outside = TestCapture.at(estate.zijing().checkpoint());
    String capture =
        outside.with("form", "never.issued").with("capturedAt", "2019-12-31T23:59:59Z").json();
    assertThat(codes(send(capture))).isEqualTo("unknown-form clock place-outside");
  }

  private byte[] kept(JsonNode receipt) {
    return jdbc.sql("select content from capture where content_hash = ?")
        .param(receipt.get("content").asString())
        .query(byte[].class)
        .single();
  }
}
