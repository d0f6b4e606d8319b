package app.courtyard.estate;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.people.Department;
import app.courtyard.people.Role;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  @Test
  void there_is_a_word_for_every_role_and_department() {
    assertThat(Vocabulary.ROLE.codes())
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Role.values()).map(Role::code).toList());
    assertThat(Vocabulary.DEPARTMENT.codes())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Department.values()).map(Department::code).toList());
  }

  @Test
  void a_word_is_understood_in_both_languages_and_as_its_code() {
    assertThat(Vocabulary.ROLE.codeOf("客户大使")).contains("ambassador");
    assertThat(Vocabulary.ROLE.codeOf("client Ambassador")).contains("ambassador");
    assertThat(Vocabulary.ROLE.codeOf("ambassador")).contains("ambassador");
    assertThat(Vocabulary.ROLE.codeOf("大使")).isEmpty();
  }
}
