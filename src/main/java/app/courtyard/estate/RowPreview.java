package app.courtyard.estate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row that would be added or changed.
 *
 * @param name its code, and what it is called: cells as they stand in the sheet
 * @param cells of a new row what else it says, of a changed one what differs
 */
public record RowPreview(Kind kind, List<Object> name, List<Cell> cells) {

  /** What would be done with it. */
  public enum Kind {
    ADDED,
    CHANGED,
    /** A stop that its route has no more; the route's earlier versions keep it. */
    REMOVED
  }

  /**
   * @param before what stands there now; null: nothing
   * @param after what would stand there; null: nothing
   */
  public record Cell(Column column, @Nullable Object before, @Nullable Object after) {

    public String before(Locale locale) {
      return Cells.say(before, locale);
    }

    public String after(Locale locale) {
      return Cells.say(after, locale);
    }
  }

  public RowPreview {
    name = List.copyOf(name);
    cells = List.copyOf(cells);
  }

  public String name(Locale locale) {
    return name.stream().map(part -> Cells.say(part, locale)).collect(Collectors.joining(" · "));
  }

  /**
   * @param before null: there is none yet
   * @param after null: there is none any more
   */
  static RowPreview of(
      Sheet sheet,
      @Nullable List<@Nullable Object> before,
      @Nullable List<@Nullable Object> after) {
    Kind kind = before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
    List<@Nullable Object> known = after == null ? before : after;
    List<Object> name = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < sheet.columns().size(); i++) {
      Column column = sheet.columns().get(i);
      Object old = before == null ? null : before.get(i);
      Object present = after == null ? null : after.get(i);
      boolean isName = isName(sheet, column);
      if (isName && known != null && known.get(i) != null) {
        name.add(known.get(i));
      }
      if (!Objects.equals(old, present) && !(isName && kind != Kind.CHANGED)) {
        cells.add(new Cell(column, old, present));
      }
    }
    return new RowPreview(kind, name, cells);
  }

  /** Whether people tell a sheet's rows apart by this column. */
  private static boolean isName(Sheet sheet, Column column) {
    return switch (sheet) {
      case RESPONSIBILITIES -> column == Column.LOGIN || column == Column.COURTYARD;
      case STOPS -> column == Column.ROUTE || column == Column.POSITION;
      default ->
          column == sheet.columns().getFirst() || column == Column.NAME || column == Column.PERSON;
    };
  }
}
