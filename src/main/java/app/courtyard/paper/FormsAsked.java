package app.courtyard.paper;

import app.courtyard.casework.CaseAddress;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseList;
import app.courtyard.people.Person;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Whose forms are asked for, as it stands in an address: {@code ?numbers=12,15}, or else those of a
 * list of cases with its filter.
 */
public final class FormsAsked {

  private static final String NUMBERS = "numbers";

  /** As many digits as a number has at most. */
  private static final String NUMBER = "\\d{1,9}";

  /** One more than are printed, where there are more. */
  public static List<CaseFile> in(Map<String, List<String>> parameters, CaseList list, Person by) {
    int most = FormPrints.MOST + 1;
    if (!parameters.containsKey(NUMBERS)) {
      return list.answered(by, CaseAddress.in(parameters), most);
    }
    List<Integer> numbers =
        parameters.get(NUMBERS).stream()
            .flatMap(text -> Arrays.stream(text.split(",")))
            .filter(text -> text.matches(NUMBER))
            .map(Integer::valueOf)
            .distinct()
            .limit(most)
            .toList();
    return list.answered(by, numbers);
  }

  private FormsAsked() {}
}
