package app.courtyard.estate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What loading would do, for people to look at.
 *
 * @param estate its name
 * @param stillKeyCustomers whom the residents' sheet says to be no key-attention customers, and who
 *     stay that: it is ended with a reason
 * @param digest of all rows that would be added or changed: the same changes have the same
 */
public record Preview(
    String estate,
    boolean newEstate,
    List<SheetPreview> sheets,
    int stillKeyCustomers,
    String digest) {

  public Preview {
    sheets = List.copyOf(sheets);
  }

  /**
   * @param rows changed ones first, of each kind the first {@value #LISTED}
   */
  public record SheetPreview(ImportOutcome.Tally tally, List<RowPreview> rows) {

    /** Nobody reads more of one kind on a page. */
    static final int LISTED = 100;

    public SheetPreview {
      rows = List.copyOf(rows);
    }

    /** How many rows are not listed. */
    public int more() {
      return tally.added() + tally.changed() - rows.size();
    }
  }

  public boolean changesSomething() {
    return sheets.stream().anyMatch(sheet -> sheet.tally().added() + sheet.tally().changed() > 0);
  }

  static Preview of(EstateChanges changes) {
    Maker maker = new Maker(new Cells(changes.names()));
    List<SheetPreview> sheets = new ArrayList<>();
    changes.sheets().forEach(sheet -> sheets.add(maker.preview(sheet)));
    sheets.add(maker.preview(changes.stops()));
    return new Preview(
        changes.name(), changes.isNew(), sheets, changes.stillKeyCustomers(), maker.digest());
  }

  /** Says every row once, for the digest, and keeps the first of them. */
  private static final class Maker {

    private final Cells cells;
    private final MessageDigest digest = sha256();

    Maker(Cells cells) {
      this.cells = cells;
    }

    SheetPreview preview(SheetChanges changes) {
      List<RowPreview> rows = new ArrayList<>();
      int kept = 0;
      for (var change : changes.changed()) {
        add(row(changes.sheet(), change.before(), change.entry().values()), rows, kept++);
      }
      kept = 0;
      for (Entry entry : changes.added()) {
        add(row(changes.sheet(), null, entry.values()), rows, kept++);
      }
      return new SheetPreview(changes.tally(), rows);
    }

    SheetPreview preview(StopChanges changes) {
      List<RowPreview> rows = new ArrayList<>();
      int kept = 0;
      for (StopChanges.Changed stop : changes.stops()) {
        var before = stop.before() == null ? null : stop.before().values(stop.route());
        var after = stop.after() == null ? null : stop.after().values(stop.route());
        add(row(Sheet.STOPS, before, after), rows, kept++);
      }
      return new SheetPreview(changes.tally(), rows);
    }

    private RowPreview row(
        Sheet sheet,
        @Nullable List<@Nullable Object> before,
        @Nullable List<@Nullable Object> after) {
      return RowPreview.of(
          sheet,
          before == null ? null : cells.of(sheet, before),
          after == null ? null : cells.of(sheet, after));
    }

    private void add(RowPreview row, List<RowPreview> rows, int before) {
      digest.update(row.toString().getBytes(StandardCharsets.UTF_8));
      if (before < SheetPreview.LISTED) {
        rows.add(row);
      }
    }

    String digest() {
      return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
