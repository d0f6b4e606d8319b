package app.courtyard.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseTest {

  @TempDir Path folder;

  private static JdbcClient client(EmbeddedDatabase database) {
    return JdbcClient.create(new DriverManagerDataSource(database.getJdbcUrl(), "postgres", ""));
  }

  @Test
  void what_was_entered_is_there_at_the_next_start() throws Exception {
    try (var database = new EmbeddedDatabase(folder)) {
      client(database).sql("create table note as select '苑落' as words").update();
      assertThatThrownBy(() -> new EmbeddedDatabase(folder)).isInstanceOf(FolderInUse.class);
    }
    try (var database = new EmbeddedDatabase(folder)) {
      assertThat(client(database).sql("select words from note").query(String.class).single())
          .isEqualTo("苑落");
      assertThat(client(database).sql("show fsync").query(String.class).single()).isEqualTo("on");
    }
  }

  @Test
  void a_server_that_was_left_running_is_stopped() throws Exception {
    try (var database = new EmbeddedDatabase(folder)) {
      var pid =
          Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst());
      assertThat(ProcessHandle.of(pid)).isPresent();
      LeftoverServer.stop(folder.resolve("postgres"));
      assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }
  }

  @Test
  void a_first_start_that_was_cut_off_is_begun_anew() throws Exception {
    Files.createDirectories(folder.resolve("postgres/base"));
    Files.writeString(folder.resolve("postgres/PG_VERSION"), "18");
    try (var database = new EmbeddedDatabase(folder)) {
      assertThat(client(database).sql("select 1").query(Integer.class).single()).isEqualTo(1);
    }
  }
}
