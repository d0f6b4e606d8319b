package app.courtyard.estate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which sheet a CSV file is. */
final class SheetNames {

  private SheetNames() {}

  /**
   * The one that the file's name names, by its title in either language; where it names none or
   * several, the one that has exactly these headings. Shops differ from checkpoints, but facilities
   * and checkpoints have the same: these must be named.
   *
   * @param stem the file's name without its ending
   */
  static Optional<Sheet> find(String stem, List<String> headings) {
    List<Sheet> named = Arrays.stream(Sheet.values()).filter(sheet -> names(stem, sheet)).toList();
    Optional<Sheet> exact = Sheet.called(stem);
    if (exact.isPresent() || named.size() == 1) {
      return exact.or(() -> Optional.of(named.getFirst()));
    }
    List<Sheet> fitting =
        (named.isEmpty() ? List.of(Sheet.values()) : named)
            .stream().filter(sheet -> hasExactly(sheet, headings)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /** A Chinese title anywhere in it, an English one as words of their own. */
  private static boolean names(String stem, Sheet sheet) {
    String lower = stem.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    String english = Pattern.quote(sheet.title().en().toLowerCase(Locale.ROOT));
    return stem.contains(sheet.title().zh())
        || Pattern.compile("(?<![a-z])" + english + "(?![a-z])").matcher(lower).find();
  }

  private static boolean hasExactly(Sheet sheet, List<String> headings) {
    List<String> said =
        headings.stream()
            .filter(heading -> !heading.isEmpty() && !Column.NOTE.isCalled(heading))
            .toList();
    return said.size() == sheet.columns().size()
        && sheet.columns().stream().allMatch(column -> said.stream().anyMatch(column::isCalled));
  }
}
