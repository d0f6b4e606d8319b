package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.people.Trace;
import app.courtyard.people.Traces;
import app.courtyard.team.DeviceKeeping;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The devices of a person: who sees them, and who may end what is done there. */
class PersonDevicesTest extends SyncTest {

  @Autowired DeviceKeeping keeping;
  @Autowired Traces traces;

  @Test
  void a_device_is_seen_with_what_it_said_last() {
    send(here().json());
    assertThat(keeping.of(estate.zhanghua(), me()))
        .singleElement()
        .satisfies(
            device -> {
              assertThat(device.userAgent()).startsWith("Java");
              assertThat(device.appVersion()).isEqualTo("test 1.0");
              assertThat(device.waitingCaptures()).as("one of three came").isEqualTo(2);
              assertThat(device.waitingPhotos()).isEqualTo(7);
              assertThat(device.contactAt()).isNotNull();
              assertThat(device.closed()).isFalse();
            });
  }

  @Test
  void everybody_keeps_their_own_devices_and_a_supervisor_those_of_their_people() {
    keeping.close(estate.wangmin(), me(), device());
    assertThat(keeping.of(estate.liqiang(), me())).isEmpty();
    UUID device = device();
    for (var stranger : List.of(estate.liqiang(), estates.make().zhanghua())) {
      assertThatThrownBy(() -> keeping.close(stranger, me(), device))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> keeping.signOutEverywhere(stranger, me(), true))
          .isInstanceOf(AccessDeniedException.class);
    }
  }

  @Test
  void signing_out_everywhere_ends_sessions_and_what_is_remembered_but_no_upload() {
    keeping.signOutEverywhere(estate.zhanghua(), me(), false);
    assertRefused(phone.get("/api/field/pack"), 401, "sign-in");
    phone.loseSessionCookie();
    assertRefused(phone.get("/api/field/pack"), 401, "sign-in");
    assertAccepted(send(here().json()));
  }

  @Test
  void signing_out_everywhere_can_close_the_devices_too() {
    keeping.signOutEverywhere(estate.wangmin(), me(), true);
    assertHeld(
        send(here().with("capturedAt", Instant.now().plusSeconds(1).toString()).json()),
        "token-revoked");
  }

  @Test
  void sign_ins_leave_a_trace_with_their_browser_and_so_do_wrong_passwords() {
    phone.loseSessionCookie();
    phone.get("/api/field/pack");
    assertThat(traces.about(estate.wangmin(), null, 10))
        .extracting(Trace::what)
        .containsExactly("signed-in-remembered", "signed-in");
    assertThat(traces.about(estate.wangmin(), null, 10).getFirst().changes().getFirst().to())
        .startsWith("Java");
  }

  @Test
  void traces_go_on_where_the_page_before_ended() {
    for (int i = 0; i < 4; i++) {
      keeping.signOutEverywhere(estate.zhanghua(), me(), false);
    }
    List<Trace> first = traces.about(estate.wangmin(), null, 3);
    List<Trace> rest = traces.about(estate.wangmin(), first.getLast(), 10);
    assertThat(first).hasSize(3);
    assertThat(rest).hasSize(2).doesNotContainAnyElementsOf(first);
  }

  private UUID device() {
    return keeping.of(estate.zhanghua(), me()).getFirst().id();
  }
}
