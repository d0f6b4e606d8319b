package app.courtyard.chart;

import app.courtyard.chart.ChartData.Series;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A chart with its title, and under it the same numbers as a table, for whoever reads those. */
@Tag("figure")
public class Chart extends HtmlContainer {

  /** How it is drawn; bars lie where their names are long. */
  public enum Kind {
    BARS,
    STACKED_BARS,
    LINES;

    private String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What stands in the table for a value: a link, or the number alone. */
  @FunctionalInterface
  public interface Told {
    Component of(Series series, int name);
  }

  public Chart(Kind kind, String title, ChartData data) {
    this(kind, title, data, (series, name) -> new Span(said(series.values().get(name))));
  }

  public Chart(Kind kind, String title, ChartData data, Told told) {
    addClassName("chart");
    add(new Caption(title), new Drawn(kind, title, data));
    NativeDetails details =
        new NativeDetails(getTranslation("chart.data"), table(title, data, told));
    details.addClassName("chart-data");
    add(details);
  }

  private NativeTable table(String title, ChartData data, Told told) {
    NativeTable table = new NativeTable();
    table.setCaptionText(title);
    NativeTableRow head = table.getHead().addRow();
    head.add(new NativeTableCell());
    data.series().forEach(one -> head.add(header(one.name(), "col")));
    for (int name = 0; name < data.names().size(); name++) {
      NativeTableRow row = table.getBody().addRow();
      row.add(header(data.names().get(name), "row"));
      for (Series one : data.series()) {
        row.add(new NativeTableCell(told.of(one, name)));
      }
    }
    return table;
  }

  private static String said(@Nullable Integer value) {
    return value == null ? I18NProvider.translate("chart.unknown") : value.toString();
  }

  private static NativeTableHeaderCell header(String words, String scope) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }

  @Tag("figcaption")
  private static class Caption extends HtmlContainer {

    Caption(String words) {
      setText(words);
    }
  }

  /** Draws itself (frontend/chart/chart.ts). */
  @Tag("courtyard-chart")
  @JsModule("./chart/chart.ts")
  private static class Drawn extends Component {

    Drawn(Kind kind, String title, ChartData data) {
      getElement()
          .setAttribute("role", "img")
          .setAttribute("aria-label", title)
          .setProperty("kind", kind.code())
          .setPropertyBean("data", data);
    }
  }
}
