package app.courtyard.report;

import app.courtyard.form.Words;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in a table of a report, with the cases that it counts. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ReportCell.Count.class, name = "count"),
  @JsonSubTypes.Type(value = ReportCell.Share.class, name = "share"),
  @JsonSubTypes.Type(value = ReportCell.Mean.class, name = "mean"),
  @JsonSubTypes.Type(value = ReportCell.Change.class, name = "change"),
  @JsonSubTypes.Type(value = ReportCell.Said.class, name = "said")
})
public sealed interface ReportCell {

  /** What it says, in either language the same but for words. */
  Words words();

  /**
   * As many as it says; one that was opened again may stand there more than once.
   *
   * @param cases the oldest first
   * @param bad whether any is too many
   */
  record Count(List<UUID> cases, boolean bad) implements ReportCell {

    @Override
    public Words words() {
      return same(String.valueOf(cases.size()));
    }
  }

  /**
   * Percent, rounded down, so that 100 % is all of them.
   *
   * @param cases those that count
   * @param of how many there are; 0: there is no share
   */
  record Share(List<UUID> cases, int of) implements ReportCell {

    @Override
    public Words words() {
      return same(of == 0 ? "—" : cases.size() * 100 / of + " %");
    }
  }

  /**
   * Of what residents said, 1 to 5.
   *
   * @param cases one for each time that somebody said so
   * @param tenths null: nobody said anything
   */
  record Mean(List<UUID> cases, @Nullable Integer tenths) implements ReportCell {

    @Override
    public Words words() {
      return same(tenths == null ? "—" : tenths / 10 + "." + tenths % 10);
    }
  }

  /** Against another month. */
  record Change(int by) implements ReportCell {

    @Override
    public Words words() {
      return same(by > 0 ? "+" + by : by < 0 ? "−" + -by : "0");
    }
  }

  record Said(Words words) implements ReportCell {}

  private static Words same(String text) {
    return new Words(text, text);
  }
}
