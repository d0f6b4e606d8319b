package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PackTest extends SyncTest {

  @Test
  void an_ambassador_takes_the_own_courtyards_along_and_nothing_beyond() {
    JsonNode pack = pack();
    assertThat(pack.get("courtyard").asString()).isEqualTo("pack");
    assertThat(pack.at("/person/loginName").asString()).isEqualTo(estate.wangmin().loginName());
    assertThat(pack.at("/estate/timeZone").asString()).isEqualTo("Asia/Shanghai");
    assertThat(names(pack.get("courtyards"))).containsExactly("海棠苑");
    assertThat(names(pack.get("places"))).containsExactlyInAnyOrder("海棠苑", "1 栋", "地下一层配电间", "101");
    assertThat(
            names(
                Phone.json(new Phone(port).signIn(estate.zhanghua()).get("/api/field/pack"))
                    .get("courtyards")))
        .containsExactlyInAnyOrder("海棠苑", "紫荆苑");
    for (String section : List.of("routes", "tasks", "rounds", "findings", "staff", "held")) {
      assertThat(pack.get(section).isArray()).as(section).isTrue();
    }
    assertThat(pack.get("forms").valueStream().map(form -> form.get("id").asString()))
        .contains(SyncForms.CHECK);
    assertThat(pack.get("contacts").toString())
        .contains("control_centre", "0755-0000119", "service", "0755-0000001");
  }

  @Test
  void a_place_has_the_hash_of_its_code_and_a_replaced_code_is_marked() {
    code("retired-hash-0123456789", "2AAAAA", Instant.parse("2026-11-01T00:00:00Z"));
    code("current-hash-0123456789", "3BBBBB", null);
    JsonNode pack = pack();
    JsonNode place = place(pack, estate.haitang().checkpoint());
    assertThat(place.get("code").asString()).isEqualTo("current-hash-012345678");
    assertThat(place.get("short").asString()).isEqualTo("3BBBBB");
    assertThat(place.get("form").asString()).isEqualTo("facility.basement");
    assertThat(place.get("at").toString()).isEqualTo("[22.6,114.05]");
    assertThat(pack.get("retiredCodes").toString())
        .isEqualTo("{\"retired-hash-012345678\":\"" + estate.haitang().checkpoint() + "\"}");
  }

  @Test
  void a_place_says_what_was_found_there_last_unless_that_was_taken_back() {
    TestCapture earlier = here().with("capturedAt", "2026-11-20T01:00:00Z");
    TestCapture latest =
        here()
            .with("capturedAt", "2026-11-21T01:00:00Z")
            .answer("light", "{\"verdict\":\"fail\",\"note\":\"灯坏\"}");
    phone.send(token, latest.json(), earlier.json());
    assertThat(place(pack(), estate.haitang().checkpoint()).get("last").toString())
        .isEqualTo("{\"at\":\"2026-11-21T01:00:00Z\",\"result\":\"fail\"}");
    phone.send(token, TestCapture.nowhere().with("voids", latest.id().toString()).json());
    assertThat(place(pack(), estate.haitang().checkpoint()).at("/last/result").asString())
        .isEqualTo("pass");
  }

  @Test
  void what_is_held_comes_back_to_the_one_who_handed_it_in() {
    TestCapture capture = here().with("form", "never.issued");
    phone.send(token, capture.json());
    JsonNode held = pack().get("held").get(0);
    assertThat(held.get("id").asString()).isEqualTo(capture.id().toString());
    assertThat(held.get("content").asString())
        .isEqualTo(Hashes.sha256(Hashes.utf8(capture.json())));
    assertThat(held.get("form").asString()).isEqualTo("never.issued");
    assertThat(held.get("place").asString()).isEqualTo(estate.haitang().checkpoint().toString());
    assertThat(held.at("/reasons/0/code").asString()).isEqualTo("unknown-form");
    assertThat(
            Phone.json(new Phone(port).signIn(estate.zhanghua()).get("/api/field/pack"))
                .get("held"))
        .isEmpty();
  }

  @Test
  void a_pack_that_did_not_change_is_not_sent_again_and_tells_the_time_even_so() {
    var first = phone.get("/api/field/pack");
    String etag = first.headers().firstValue("ETag").orElseThrow();
    var again = phone.call(phone.request("/api/field/pack").header("If-None-Match", etag).GET());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    for (var answer : List.of(first, again)) {
      String time = answer.headers().firstValue("Courtyard-Time").orElseThrow();
      assertThat(Instant.parse(time)).isBeforeOrEqualTo(Instant.now());
    }
    phone.send(token, here().json());
    var changed = phone.call(phone.request("/api/field/pack").header("If-None-Match", etag).GET());
    assertThat(changed.statusCode()).isEqualTo(200);
  }

  @Test
  void a_pack_goes_compressed() {
    var answer =
        phone.call(phone.request("/api/field/pack").header("Accept-Encoding", "gzip").GET());
    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
  }

  private void code(String hash, String shortCode, Instant retiredAt) {
    jdbc.sql(
            """
            insert into place_code (estate_id, id, place_id, token, token_hash, short_code, issued_at, retired_at)
            values (?, ?, ?, ?, ?, ?, now(), ?)
            """)
        .params(
            estate.id(),
            UuidCreator.getTimeOrderedEpoch(),
            estate.haitang().checkpoint(),
            "token-" + hash,
            hash.substring(0, 22),
            shortCode,
            Sql.utc(retiredAt))
        .update();
  }

  private JsonNode pack() {
    return Phone.json(phone.get("/api/field/pack"));
  }

  private static JsonNode place(JsonNode pack, UUID id) {
    return pack.get("places")
        .valueStream()
        .filter(place -> place.get("id").asString().equals(id.toString()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(JsonNode list) {
    return list.valueStream().map(each -> each.get("name").asString()).toList();
  }
}
