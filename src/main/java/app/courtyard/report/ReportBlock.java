package app.courtyard.report;

import app.courtyard.form.Words;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of a report, in both languages, so that what is frozen needs nothing else to be read. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ReportBlock.Table.class, name = "table"),
  @JsonSubTypes.Type(value = ReportBlock.Trend.class, name = "trend"),
  @JsonSubTypes.Type(value = ReportBlock.Cases.class, name = "cases"),
  @JsonSubTypes.Type(value = ReportBlock.Section.class, name = "section")
})
public sealed interface ReportBlock {

  Words title();

  /**
   * @param heads one for each cell of a line
   */
  record Table(Words title, List<Words> heads, List<Line> lines) implements ReportBlock {}

  record Line(Words name, List<ReportCell> cells) {}

  /**
   * A line for each series over time.
   *
   * @param names of the months
   */
  record Trend(Words title, List<String> names, List<Series> series) implements ReportBlock {}

  /**
   * @param values one for each name; null: there is none
   */
  record Series(Words name, List<@Nullable Integer> values) {}

  /**
   * Cases that are told one by one, each with room for words.
   *
   * @param asks what the words are to say
   */
  record Cases(Words title, Words asks, List<Told> cases) implements ReportBlock {}

  /**
   * @param key of the words about it
   * @param number said on the telephone
   * @param facts of how it stood then
   * @param said by the resident; null: nothing is known
   */
  record Told(
      UUID id, String key, int number, Words name, List<Words> facts, @Nullable String said) {}

  /**
   * What the writer says of it.
   *
   * @param key of the words
   * @param asks what they are to say
   * @param required whether it cannot be handed in without them
   */
  record Section(String key, Words title, Words asks, boolean required) implements ReportBlock {}
}
