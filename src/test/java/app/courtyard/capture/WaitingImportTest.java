package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.people.Traces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a phone wrote to a file comes in at the desk as if it had been sent, and once. */
class WaitingImportTest extends SyncTest {

  @Autowired WaitingImport imports;
  @Autowired Traces traces;
  @TempDir Path folder;

  @Test
  void each_capture_is_taken_once_and_what_came_of_it_is_told() throws IOException {
    TestPicture here = TestPicture.jpeg();
    TestPicture lost = TestPicture.jpeg();
    TestPicture harmed = TestPicture.jpeg();
    TestPicture strange = TestPicture.jpeg();
    TestCapture sent = here().photos(here);
    TestCapture waits = here().photos(here, lost, harmed);
    TestCapture outside = TestCapture.at(estate.zijing().checkpoint());
    assertAccepted(send(sent.json()));
    WaitingZip zip =
        new WaitingZip()
            .about(estate.wangmin())
            .captures(sent, waits, outside)
            .photo(here)
            .photo(strange);
    zip.put("photos/" + harmed.sha256() + ".jpg", new byte[] {1, 2, 3});

    AtomicInteger done = new AtomicInteger();
    List<BroughtIn> came = take(estate.zhanghua(), zip.path(folder), done);
    assertThat(came)
        .extracting(BroughtIn::state)
        .containsExactly(BroughtIn.State.BEFORE, BroughtIn.State.TAKEN, BroughtIn.State.HELD);
    assertThat(came.get(0)).matches(one -> one.missing() == 0 && one.photos() == 1);
    assertThat(came.get(1).missing()).isOne();
    assertThat(came.get(1).refused()).containsExactly(PhotoRefused.Why.WRONG_HASH);
    assertThat(came.get(1).placeName()).contains("地下一层配电间");
    assertThat(came.get(2).reasons()).extracting(Reason::code).containsExactly("place-outside");
    assertThat(done).hasValue(5);

    assertThat(take(estate.zhanghua(), zip.path(folder), done))
        .extracting(BroughtIn::state)
        .containsOnly(BroughtIn.State.BEFORE);
    assertThat(count("record")).isEqualTo(2);
    assertThat(count("photo")).isOne();

    phone.put(token, lost.sha256(), lost.bytes());
    phone.put(token, harmed.sha256(), harmed.bytes());
    var receipt = send(waits.json());
    assertAccepted(receipt);
    assertThat(receipt.get("missing")).isEmpty();
    assertThat(count("record")).isEqualTo(2);
  }

  @Test
  void who_brought_it_in_is_kept_with_the_capture_and_in_the_trace_of_whose_it_is()
      throws IOException {
    TestCapture capture = here();
    take(estate.zhanghua(), new WaitingZip().captures(capture).path(folder), new AtomicInteger());
    assertThat(
            jdbc.sql(
                    "select account_id = ? and brought_by = ? and device_id is null from capture where estate_id = ? and id = ?")
                .params(me(), estate.zhanghua().id(), estate.id(), capture.id())
                .query(Boolean.class)
                .single())
        .isTrue();
    assertThat(traces.about(estate.wangmin(), null, 5))
        .anyMatch(trace -> trace.what().equals("brought-in") && trace.by().equals("张华"));
  }

  @Test
  void only_who_may_settle_what_is_held_and_only_for_those_within_reach() throws IOException {
    Path his = new WaitingZip().about(estate.liqiang()).captures(here()).path(folder);
    Path nobodys = new WaitingZip().captures(here()).path(folder);
    for (Person person : List.of(estate.wangmin(), estate.admin())) {
      assertThatThrownBy(() -> imports.look(person, his)).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> take(person, nobodys, new AtomicInteger()))
          .isInstanceOf(AccessDeniedException.class);
    }
    assertThat(imports.look(estate.zhanghua(), his).person()).isEqualTo(estate.liqiang());
    assertThatThrownBy(() -> take(estate.zhanghua(), his, new AtomicInteger()))
        .as("not in the name of another one than the file says")
        .isInstanceOf(AccessDeniedException.class);
    Person elsewhere = estates.account(estate.id(), "chen", "陈主管", Role.SUPERVISOR, null);
    assertRefused(() -> imports.look(elsewhere, his), WaitingFileRefused.Why.NOT_WITHIN_REACH);
    assertRefused(
        () -> take(elsewhere, nobodys, new AtomicInteger()),
        WaitingFileRefused.Why.NOT_WITHIN_REACH);
    assertThat(count("capture")).isZero();
  }

  @Test
  void a_closed_account_is_held_as_over_the_line() throws IOException {
    jdbc.sql("update account set closed_at = now() where id = ?").param(me()).update();
    assertThat(
            take(
                estate.zhanghua(),
                new WaitingZip().captures(here()).path(folder),
                new AtomicInteger()))
        .first()
        .matches(one -> one.state() == BroughtIn.State.HELD)
        .extracting(one -> one.reasons().getFirst().code())
        .isEqualTo("account-locked");
  }

  @Test
  void what_is_no_such_file_or_too_much_is_refused_whole() throws IOException {
    Path words = Files.writeString(folder.resolve("words.zip"), "not a zip");
    Path other = new WaitingZip().put("report.xlsx", new byte[10]).path(folder);
    WaitingZip many = new WaitingZip();
    for (int number = 0; number <= WaitingFile.MOST_CAPTURES; number++) {
      many.put("captures/" + number + ".json", new byte[0]);
    }
    WaitingZip bomb = new WaitingZip().captures(here());
    for (int number = 0; number < 65; number++) {
      bomb.put("photos/" + String.format("%064x", number) + ".jpg", new byte[8 * 1024 * 1024]);
    }
    WaitingZip heavy = new WaitingZip().put("captures/a.json", new byte[33 * 1024 * 1024]);
    assertRefused(() -> look(words), WaitingFileRefused.Why.NOT_A_FILE_OF_OURS);
    assertRefused(() -> look(other), WaitingFileRefused.Why.NOT_A_FILE_OF_OURS);
    for (WaitingZip zip : List.of(many, bomb, heavy)) {
      Path path = zip.path(folder);
      assertThat(Files.size(path)).isLessThan(1024 * 1024);
      assertRefused(() -> look(path), WaitingFileRefused.Why.TOO_LARGE);
    }
  }

  @Test
  void a_capture_that_came_to_harm_in_the_file_is_told_and_not_taken() throws IOException {
    TestCapture good = here();
    TestCapture bad = here();
    Path path = new WaitingZip().stored().captures(good, bad).path(folder);
    byte[] bytes = Files.readAllBytes(path);
    int at = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("pass");
    bytes[at] = 'P';
    Files.write(path, bytes);
    assertThat(take(estate.zhanghua(), path, new AtomicInteger()))
        .extracting(BroughtIn::state)
        .containsExactly(BroughtIn.State.TAKEN, BroughtIn.State.DAMAGED);
    assertThat(count("capture")).isOne();
    assertAccepted(send(bad.json()));
  }

  private WaitingContent look(Path path) throws IOException {
    return imports.look(estate.zhanghua(), path);
  }

  private List<BroughtIn> take(Person by, Path path, AtomicInteger done) throws IOException {
    return imports.take(by, me(), path, "courtyard-王敏.zip", done::set);
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table + " where estate_id = ?")
        .param(estate.id())
        .query(Long.class)
        .single();
  }

  private static void assertRefused(ThrowingCallable call, WaitingFileRefused.Why why) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            WaitingFileRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }
}
