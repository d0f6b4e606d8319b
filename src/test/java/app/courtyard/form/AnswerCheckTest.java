package app.courtyard.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vectors that the phone's check runs too. */
class AnswerCheckTest {

  private static final Path VECTORS = Path.of("src/test/resources/form-vectors");
  private static final JsonMapper MAPPER = new JsonMapper();

  @TestFactory
  Stream<DynamicContainer> finds_the_same_problems_as_the_phone() throws IOException {
    return files()
        .map(
            file -> {
              var vector = MAPPER.readTree(file);
              var form = FormJson.read(vector.get("form").toString());
              var tests = vector.get("cases").valueStream().map(example -> test(form, example));
              return DynamicContainer.dynamicContainer(file.getFileName().toString(), tests);
            });
  }

  private static DynamicTest test(Form form, JsonNode example) {
    return DynamicTest.dynamicTest(
        example.get("name").asString(),
        () -> {
          var manifest =
              example
                  .get("photos")
                  .valueStream()
                  .map(JsonNode::asString)
                  .collect(Collectors.toSet());
          var problems = AnswerCheck.check(form, example.get("answers"), manifest);
          assertThat(problems)
              .map(problem -> problem.question() + ": " + problem.code().code())
              .isEqualTo(
                  example
                      .get("problems")
                      .valueStream()
                      .map(
                          problem ->
                              problem.get("question").asString()
                                  + ": "
                                  + problem.get("code").asString())
                      .toList());
        });
  }

  @Test
  void every_problem_is_met_in_the_vectors() throws IOException {
    assertThat(all("problems", "code"))
        .isEqualTo(
            Stream.of(ProblemCode.values()).map(ProblemCode::code).collect(Collectors.toSet()));
  }

  @Test
  void every_type_of_question_is_met_in_the_vectors() throws IOException {
    try (var files = files()) {
      var types =
          files
              .flatMap(
                  file -> FormJson.read(MAPPER.readTree(file).get("form").toString()).questions())
              .map(Object::getClass)
              .collect(Collectors.toSet());
      assertThat(types).isEqualTo(Set.of(Question.class.getPermittedSubclasses()));
    }
  }

  private static Set<String> all(String list, String member) throws IOException {
    try (var files = files()) {
      return files
          .flatMap(file -> MAPPER.readTree(file).get("cases").valueStream())
          .flatMap(example -> example.get(list).valueStream())
          .map(item -> item.get(member).asString())
          .collect(Collectors.toSet());
    }
  }

  private static Stream<Path> files() throws IOException {
    return Files.list(VECTORS).sorted();
  }
}
