package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.TestEstate;
import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Field work is never refused: what cannot be a record is held, with the reason. */
@SyncTest
class HoldingTest {

  @LocalServerPort int port;
  @Autowired TestEstate estates;
  @Autowired SyncForms.Told told;
  @Autowired JdbcClient jdbc;
  @Autowired UploadTokens tokens;

  private TestEstate.Made estate;
  private Phone phone;
  private String token;

  @BeforeEach
  void sign_in() {
    estate = estates.make();
    phone = new Phone(port).signIn(estate.wangmin());
    token = phone.uploadToken();
  }

  @Test
  void the_reasons_are_those_that_phones_know() throws IOException {
    String wire = Files.readString(Path.of("frontend/field/wire.ts"));
    String type = wire.substring(wire.indexOf("type ReasonCode"), wire.indexOf(';', wire.indexOf("type ReasonCode")));
    var known = Pattern.compile("'([a-z-]+)'").matcher(type).results().map(found -> found.group(1));
    assertThat(Stream.of(ReasonCode.values()).map(ReasonCode::code)).containsExactlyElementsOf(known.toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "7", "{not json", "{}", "{\"id\":\"x\"}"})
  void what_is_no_capture_is_held_as_unreadable_and_has_no_id(String content) {
    JsonNode receipt = send(content);
    assertHeld(receipt, "unreadable");
    assertThat(receipt.get("id").isNull()).isTrue();
    assertThat(receipt.get("content").asString()).isEqualTo(Hashes.sha256(Hashes.utf8(content)));
    assertThat(send(content)).isEqualTo(receipt);
  }

  @ParameterizedTest
  @ValueSource(strings = {"startedAt", "capturedAt", "clock", "form", "version"})
  void a_capture_without_what_it_needs_is_unreadable_and_keeps_its_id(String member) {
    TestCapture capture = here().without(member);
    JsonNode receipt = send(capture.json());
    assertHeld(receipt, "unreadable");
    assertThat(receipt.get("id").asString()).isEqualTo(capture.id().toString());
  }

  @Test
  void text_that_the_database_cannot_keep_is_unreadable_outside_of_the_answers_and_wrong_within() {
    assertHeld(send(here().place("reason", "a\0b").json()), "unreadable");
    assertHeld(send(here().words("a\0b").json()), "answers");
    assertHeld(send(here().words("x").json().replace("\"x\"", "\"\\ud800\"")), "answers");
  }

  @Test
  void half_a_surrogate_pair_in_the_bytes_hashes_as_in_a_browser() {
    String body = "{\"captures\":[\"\\ud800\"]}";
    JsonNode receipt = Phone.json(phone.sendRaw(token, body.getBytes())).at("/receipts/0");
    assertThat(receipt.get("content").asString())
        .isEqualTo(Hashes.sha256(new byte[] {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD}));
  }

  @Test
  void a_capture_of_64_kB_is_taken_and_one_byte_more_is_held_whole() {
    assertAccepted(send(padded(here(), 64 * 1024)));
    String large = padded(here(), 64 * 1024 + 1);
    JsonNode receipt = send(large);
    assertHeld(receipt, "too-large");
    assertThat(kept(receipt)).isEqualTo(Hashes.utf8(large));
  }

  @Test
  void twenty_photos_are_taken_and_one_more_is_held() {
    assertAccepted(send(here().photos(pictures(20)).json()));
    JsonNode receipt = send(here().photos(pictures(21)).json());
    assertHeld(receipt, "too-many-photos");
    assertThat(receipt.get("missing")).hasSize(21);
  }

  @Test
  void an_unknown_form_and_an_unknown_version_are_told_apart() {
    assertHeld(send(here().with("form", "never.issued").json()), "unknown-form");
    assertHeld(send(here().with("version", 99).json()), "unknown-version");
  }

  @Test
  void answers_that_break_the_rules_name_the_question() {
    JsonNode receipt = send(here().answer("light", "{\"verdict\":\"fail\"}").answer("other", "1").json());
    assertThat(receipt.get("reasons").toString())
        .isEqualTo(
            """
            [{"code":"answers","question":"light","problem":"note"},\
            {"code":"answers","question":"other","problem":"unknown"}]""");
  }

  @Test
  void a_place_that_is_not_there_and_one_of_somebody_else_are_held() {
    assertHeld(send(TestCapture.at(UUID.randomUUID()).json()), "unknown-place");
    assertHeld(send(TestCapture.at(estate.zijing().checkpoint()).json()), "place-outside");
    assertHeld(send(TestCapture.at(estates.make().haitang().checkpoint()).json()), "unknown-place");
  }

  @Test
  void an_urgent_finding_in_somebody_elses_courtyard_is_taken_and_goes_there() {
    TestCapture capture = TestCapture.at(estate.zijing().checkpoint()).urgentFail();
    assertAccepted(send(capture.json()));
    assertThat(told.records)
        .filteredOn(record -> record.id().equals(capture.id()))
        .singleElement()
        .satisfies(record -> assertThat(record.courtyardId()).isEqualTo(estate.zijing().id()));
  }

  @Test
  void who_covers_for_a_colleague_hands_in_there_on_that_day_and_later_for_that_day() {
    jdbc.sql(
            """
            insert into responsibility (estate_id, id, account_id, courtyard_id, from_day, to_day)
            values (?, ?, ?, ?, '2026-11-02', '2026-11-02')
            """)
        .params(estate.id(), UuidCreator.getTimeOrderedEpoch(), estate.wangmin().id(), estate.zijing().id())
        .update();
    TestCapture covering = TestCapture.at(estate.zijing().checkpoint()).with("capturedAt", "2026-11-02T15:59:59Z");
    TestCapture dayAfter = TestCapture.at(estate.zijing().checkpoint()).with("capturedAt", "2026-11-02T16:00:00Z");
    assertAccepted(send(covering.json()));
    assertHeld(send(dayAfter.json()), "place-outside");
  }

  @Test
  void what_was_captured_at_no_place_of_the_tree_belongs_to_a_courtyard_of_the_person() {
    TestCapture words = TestCapture.at(estate.haitang().checkpoint()).without("place");
    assertAccepted(send(words.json()));
    assertThat(told.records)
        .filteredOn(record -> record.id().equals(words.id()))
        .singleElement()
        .satisfies(record -> assertThat(record.courtyardId()).isEqualTo(estate.haitang().id()));
  }

  @Test
  void a_locked_and_a_closed_account_and_a_revoked_token_hand_in_still_and_are_held() {
    jdbc.sql("update account set locked_until = now() + interval '1 hour' where id = ?").param(me()).update();
    assertHeld(send(here().json()), "account-locked");
    jdbc.sql("update account set locked_until = null, closed_at = now() where id = ?").param(me()).update();
    assertHeld(send(here().json()), "account-locked");
    jdbc.sql("update account set closed_at = null where id = ?").param(me()).update();
    assertAccepted(send(here().json()));
    tokens.revokeAllOf(me(), java.time.Instant.now());
    assertHeld(send(here().json()), "token-revoked");
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
    assertThat(jdbc.sql("select count(*) from installation where name = ?").param(capture.id().toString()).query(Long.class).single())
        .isZero();
    assertThat(jdbc.sql("select count(*) from record where id = ?").param(capture.id()).query(Long.class).single()).isZero();
    assertHeld(send(capture.json()), "handler");
  }

  @Test
  void everything_that_stands_against_it_is_said_at_once() {
    JsonNode receipt =
        send(TestCapture.at(estate.zijing().checkpoint()).with("form", "never.issued").with("capturedAt", "2019-12-31T23:59:59Z").json());
    assertThat(codes(receipt)).isEqualTo("unknown-form clock place-outside");
  }

  private UUID me() {
    return estate.wangmin().id();
  }

  private TestCapture here() {
    return TestCapture.at(estate.haitang().checkpoint());
  }

  private JsonNode send(String capture) {
    return phone.send(token, capture).getFirst();
  }

  private static List<TestPicture> pictures(int count) {
    return IntStream.range(0, count).mapToObj(i -> TestPicture.of(UUID.randomUUID().toString().getBytes())).toList();
  }

  private static String padded(TestCapture capture, int bytes) {
    String json = capture.json();
    return json + " ".repeat(bytes - Hashes.utf8(json).length);
  }

  private byte[] kept(JsonNode receipt) {
    return jdbc.sql("select content from capture where content_hash = ?")
        .param(receipt.get("content").asString())
        .query(byte[].class)
        .single();
  }

  private static void assertAccepted(JsonNode receipt) {
    assertThat(receipt.get("state").asString()).as(receipt.toString()).isEqualTo("accepted");
  }

  private static void assertHeld(JsonNode receipt, String reason) {
    assertThat(receipt.get("state").asString()).as(receipt.toString()).isEqualTo("held");
    assertThat(Arrays.stream(codes(receipt).split(" ")).distinct()).containsExactly(reason);
  }

  private static String codes(JsonNode receipt) {
    return receipt.get("reasons").valueStream().map(reason -> reason.get("code").asString()).collect(Collectors.joining(" "));
  }
}
