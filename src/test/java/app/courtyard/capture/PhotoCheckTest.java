package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.DefaultApplicationArguments;

/** A picture that is missing or damaged is found, named with its record, and shown within reach. */
class PhotoCheckTest extends SyncTest {

  @Autowired PhotoCheck check;
  @Autowired PhotoFaults faults;

  @Value("${courtyard.photos}")
  Path photos;

  @Test
  void what_is_whole_is_not_named_and_what_is_missing_or_damaged_is() throws IOException {
    TestPicture whole = TestPicture.jpeg();
    TestPicture gone = TestPicture.jpeg();
    TestPicture damaged = TestPicture.jpeg();
    TestPicture absent = TestPicture.jpeg();
    TestPicture onItsWay = TestPicture.jpeg();
    UUID good = record(whole);
    UUID bad = record(gone, damaged);
    UUID old = record(absent);
    jdbc.sql("update record set received_at = ? where id = ?")
        .params(Sql.utc(Instant.now().minus(Duration.ofHours(25))), old)
        .update();
    record(onItsWay);
    for (TestPicture picture : new TestPicture[] {whole, gone, damaged}) {
      phone.put(token, picture.sha256(), picture.bytes());
    }
    Files.delete(file(gone));
    byte[] bytes = damaged.bytes().clone();
    bytes[bytes.length / 2] ^= 1;
    Files.write(file(damaged), bytes);

    Map<String, PhotoFault> found = new HashMap<>();
    PhotoCheck.Result result = check.run(one -> found.put(one.sha256(), one.fault()));

    assertThat(found)
        .containsEntry(gone.sha256(), PhotoFault.GONE)
        .containsEntry(damaged.sha256(), PhotoFault.DAMAGED)
        .containsEntry(absent.sha256(), PhotoFault.ABSENT)
        .doesNotContainKeys(whole.sha256(), onItsWay.sha256());
    assertThat(result.faults()).isEqualTo(found.size());
    assertThat(faults.page(estate.zhanghua(), null, 10))
        .extracting(FaultyRecord::id, FaultyRecord::absent, FaultyRecord::lost)
        .containsExactlyInAnyOrder(tuple(bad, 0, 2), tuple(old, 1, 0))
        .doesNotContain(tuple(good, 0, 0));
    assertThat(faults.count(estate.liqiang())).as("another courtyard").isZero();
    assertThat(faults.count(estates.make().zhanghua())).as("another estate").isZero();

    phone.put(token, absent.sha256(), absent.bytes());
    assertThat(faults.count(estate.zhanghua())).as("one has come since").isOne();
    check.run(one -> {});
    assertThat(faults.page(estate.zhanghua(), null, 10))
        .extracting(FaultyRecord::id)
        .as("only the newest check counts")
        .containsExactly(bad);
  }

  @Test
  void goes_on_from_page_to_page_by_the_time_of_the_record() {
    TestPicture absent = TestPicture.jpeg();
    UUID first = record(absent);
    UUID second = record(absent);
    jdbc.sql("update record set received_at = received_at - interval '2 days' where id in (?, ?)")
        .params(first, second)
        .update();
    check.run(one -> {});
    FaultyRecord newest = faults.page(estate.zhanghua(), null, 1).getFirst();
    FaultyRecord next = faults.page(estate.zhanghua(), newest, 1).getFirst();
    assertThat(new UUID[] {newest.id(), next.id()}).containsExactlyInAnyOrder(first, second);
    assertThat(faults.page(estate.zhanghua(), next, 1)).isEmpty();
  }

  @Test
  void the_command_says_by_its_exit_code_whether_all_is_whole() {
    PhotoCheckCommand command = new PhotoCheckCommand(check, jdbc);
    assertThat(command.getExitCode()).as("before it has run").isEqualTo(1);
    UUID lacking = record(TestPicture.jpeg());
    jdbc.sql("update record set received_at = received_at - interval '2 days' where id = ?")
        .param(lacking)
        .update();
    command.run(new DefaultApplicationArguments(PhotoCheckCommand.OPTION));
    assertThat(command.getExitCode()).isEqualTo(PhotoCheckCommand.FAULTS_FOUND);
  }

  private UUID record(TestPicture... pictures) {
    TestCapture capture =
        here()
            .photos(pictures)
            .answer(
                "light",
                "{\"verdict\":\"fail\",\"note\":\"灯坏\",\"photos\":[\"%s\"]}"
                    .formatted(pictures[0].sha256()));
    assertAccepted(send(capture.json()));
    return capture.id();
  }

  private Path file(TestPicture picture) {
    return photos
        .resolve(estate.id().toString())
        .resolve(picture.sha256().substring(0, 2))
        .resolve(picture.sha256());
  }
}
