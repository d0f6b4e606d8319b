package app.courtyard.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The picture in the documentation is the table, drawn. */
class MovesDocTest {

  private static final Path DOC = Path.of("docs/cases.md");

  @Test
  void the_picture_of_the_states_is_drawn_from_the_table() throws IOException {
    assertThat(Files.readString(DOC)).contains("```mermaid\n" + picture() + "\n```");
  }

  @Test
  void the_steps_that_leave_a_case_where_it_is_are_all_told() throws IOException {
    String doc = Files.readString(DOC);
    for (Moves.Move move : Moves.table()) {
      if (move.to() == null) {
        assertThat(doc).contains("| `" + move.step().code() + "` |");
      }
    }
  }

  private static String picture() {
    List<String> lines = new ArrayList<>();
    lines.add("stateDiagram-v2");
    lines.add("  [*] --> received");
    lines.add("  [*] --> assigned");
    for (Moves.Move move : Moves.table()) {
      if (move.to() != null) {
        move.from().stream()
            .filter(Predicate.not(move.to()::equals))
            .map(from -> "  " + from.code() + " --> " + move.to().code() + " : " + words(move))
            .forEach(lines::add);
      }
    }
    Stream.of(CaseState.CLOSED, CaseState.WITHDRAWN, CaseState.LINKED)
        .map(over -> "  " + over.code() + " --> [*]")
        .forEach(lines::add);
    return String.join("\n", lines);
  }

  /** For which kinds, where it is not for all. */
  private static String words(Moves.Move move) {
    List<CaseKind> kinds = Stream.of(CaseKind.values()).filter(move.kinds()).toList();
    String step = move.step().code().replace('_', ' ');
    return kinds.size() == CaseKind.values().length
        ? step
        : step + kinds.stream().map(CaseKind::code).collect(Collectors.joining(", ", " (", ")"));
  }
}
