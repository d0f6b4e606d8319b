package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.people.Person;
import app.courtyard.people.Trace;
import app.courtyard.people.Traces;
import app.courtyard.team.DeviceKeeping;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * What a phone says of itself, and what its browser has cleared away: known, told and never covered
 * up.
 */
class EmptiedStoreTest extends SyncTest {

  private static final Instant YESTERDAY =
      Instant.now().minus(Duration.ofHours(25)).truncatedTo(ChronoUnit.MILLIS);

  @Autowired DeviceKeeping keeping;
  @Autowired Traces traces;

  private final UUID store = UUID.randomUUID();
  private final UUID next = UUID.randomUUID();

  @Test
  void a_call_without_captures_says_what_waits() {
    report(store, 2, 5);
    PersonDevice device = seenBy(estate.zhanghua());
    assertThat(device.waitingCaptures()).isEqualTo(2);
    assertThat(device.waitingPhotos()).isEqualTo(5);
    assertThat(device.persisted()).isTrue();
    assertThat(device.keptTooLong()).as("for 25 hours").isTrue();
    report(store, 0, 0);
    assertThat(seenBy(estate.zhanghua()).waits()).isFalse();
    assertThat(seenBy(estate.zhanghua()).emptied()).as("the same store").isNull();
  }

  @Test
  void what_the_call_itself_brings_whole_waits_no_longer() {
    phone.report(token, Map.of("waiting", Map.of("captures", 1, "photos", 0)), here().json());
    assertThat(seenBy(estate.zhanghua()).waits()).as("an app that says nothing more").isFalse();
  }

  @Test
  void of_a_shared_device_only_ones_own_waits_with_oneself() {
    phone.report(
        token,
        Map.of(
            "waiting", Map.of("captures", 9, "photos", 9),
            "own", Map.of("captures", 1, "photos", 0)));
    assertThat(seenBy(estate.zhanghua()).waitingCaptures()).isEqualTo(1);
  }

  @Test
  void another_store_on_the_same_device_is_told_until_the_person_knows() {
    report(store, 3, 2);
    JsonNode told = report(next, 0, 0).getFirst();
    assertThat(told.get("store").asString()).isEqualTo(store.toString());
    assertThat(told.get("here").asBoolean()).isTrue();
    assertThat(told.get("captures").asInt()).isEqualTo(3);
    assertThat(told.get("photos").asInt()).isEqualTo(2);
    assertThat(told.get("oldest").asString()).isEqualTo(YESTERDAY.toString());
    assertThat(report(next, 0, 0)).as("not yet seen").hasSize(1);

    PersonDevice device = seenBy(estate.zhanghua());
    assertThat(device.emptied().captures()).isEqualTo(3);
    assertThat(device.emptied().seen()).isFalse();
    assertThat(device.waits()).as("nothing waits there any more").isFalse();
    assertThat(traces.about(estate.wangmin(), null, 1))
        .singleElement()
        .satisfies(
            trace -> {
              assertThat(trace.what()).isEqualTo("device-emptied");
              assertThat(trace.changes()).contains(Trace.Change.to("captures", 3));
            });

    assertThat(phone.report(token, Map.of("store", next, "seen", List.of(store)))).isEmpty();
    assertThat(seenBy(estate.zhanghua()).emptied().seen()).isTrue();
  }

  @Test
  void a_store_that_speaks_again_was_not_emptied() {
    report(store, 3, 2);
    report(next, 0, 0);
    List<JsonNode> told = report(store, 3, 2);
    assertThat(told)
        .extracting(one -> one.get("store").asString())
        .containsExactly(next.toString());
    assertThat(seenBy(estate.zhanghua()).waitingCaptures()).isEqualTo(3);
  }

  @Test
  void everybody_who_had_something_on_the_device_is_told() {
    report(store, 1, 0);
    Phone other = phone.signIn(estate.liqiang());
    String his = other.uploadToken();
    other.report(his, Map.of("store", next));
    assertThat(other.report(his, Map.of("store", next))).as("nothing of his was there").isEmpty();
    Phone elsewhere = new Phone(port).signIn(estate.wangmin());
    assertThat(elsewhere.report(elsewhere.uploadToken(), Map.of("store", UUID.randomUUID())))
        .singleElement()
        .satisfies(one -> assertThat(one.get("here").asBoolean()).isFalse());
  }

  @Test
  void nobody_says_of_anothers_that_they_know() {
    report(store, 1, 0);
    report(next, 0, 0);
    Phone other = new Phone(port).signIn(estate.liqiang());
    other.report(other.uploadToken(), Map.of("seen", List.of(store)));
    assertThat(report(next, 0, 0)).hasSize(1);
  }

  @Test
  void what_makes_no_sense_costs_nothing() {
    assertThat(
            phone.report(
                token,
                Map.of("store", "mine", "seen", List.of(1, "x"), "persisted", "no", "own", 1),
                here().json()))
        .isEmpty();
  }

  private List<JsonNode> report(UUID mark, int captures, int photos) {
    Map<String, Object> own = new HashMap<>(Map.of("captures", captures, "photos", photos));
    if (captures > 0) {
      own.put("oldest", YESTERDAY.toString());
    }
    return phone.report(
        token, Map.of("app", "test", "store", mark, "persisted", true, "waiting", own, "own", own));
  }

  private PersonDevice seenBy(Person supervisor) {
    return keeping.phones(supervisor).stream()
        .filter(device -> device.account().equals(me()))
        .findFirst()
        .orElseThrow();
  }
}
