package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.TestEstate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncDocTest extends SyncTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```bash\\n(.*?)^```$");
  private static final Path DOC = Path.of("docs/sync.md");

  @TempDir Path folder;

  @Test
  void the_walk_in_the_documentation_runs_as_it_stands() throws IOException, InterruptedException {
    String blocks =
        BLOCK
            .matcher(Files.readString(DOC))
            .results()
            .map(block -> block.group(1))
            .collect(Collectors.joining("\n"));
    Path script = Files.writeString(folder.resolve("walk.sh"), blocks);
    Path output = folder.resolve("output");
    ProcessBuilder walk =
        new ProcessBuilder("bash", script.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    walk.environment().put("BASE", "http://localhost:" + port);
    walk.environment().put("LOGIN", estates.make().wangmin().loginName());
    walk.environment().put("PASSWORD", TestEstate.PASSWORD);
    Process process = walk.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    assertThat(Files.readString(output))
        .contains("\"missing\":[]", "other-content", "\"problem\":\"type\"");
  }

  @Test
  void the_documentation_names_every_reason() throws IOException {
    String doc = Files.readString(DOC);
    for (ReasonCode reason : ReasonCode.values()) {
      assertThat(doc).contains("`" + reason.code() + "`");
    }
  }
}
