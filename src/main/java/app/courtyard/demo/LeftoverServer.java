package app.courtyard.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL that went on running after its Courtyard was killed. It is stopped, so that the new
 * one can begin.
 */
final class LeftoverServer {

  private LeftoverServer() {}

  /** To be called under the folder's lock: then no living Courtyard uses the server. */
  static void stop(Path cluster) throws IOException {
    var found = process(cluster.resolve("postmaster.pid"));
    if (found.isEmpty()) {
      return;
    }
    // INT is PostgreSQL's fast shutdown; what Java can send itself would wait for every connection.
    new ProcessBuilder("kill", "-INT", Long.toString(found.get().pid())).start();
    try {
      found.get().onExit().get(20, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException(
          "PostgreSQL " + found.get().pid() + " does not stop; end it by hand", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Optional<ProcessHandle> process(Path pidFile) throws IOException {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    try (var lines = Files.lines(pidFile)) {
      return lines
          .findFirst()
          .map(String::trim)
          .map(Long::parseLong)
          .flatMap(ProcessHandle::of)
          .filter(LeftoverServer::isPostgres);
    }
  }

  /** After a restart of the machine the number may be anybody's. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(command -> command.endsWith("postgres")).isPresent();
  }
}
