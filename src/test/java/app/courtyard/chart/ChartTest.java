package app.courtyard.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.DeskTest;
import app.courtyard.chart.Chart.Kind;
import app.courtyard.chart.ChartData.Series;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest extends DeskTest {

  private static final ChartData DATA =
      new ChartData(
          List.of("工程维修", "噪音扰民"),
          List.of(
              new Series("本周", List.of(5, 4)), new Series("上周", Arrays.asList(2, (Integer) null))));

  private static List<String> cells(NativeTableRow row) {
    return row.getChildren().map(cell -> cell.getElement().getTextRecursively()).toList();
  }

  private static NativeTable table(Component chart) {
    return chart
        .getChildren()
        .flatMap(Component::getChildren)
        .filter(NativeTable.class::isInstance)
        .map(NativeTable.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_same_numbers_stand_in_a_table_with_its_caption_and_headings() {
    NativeTable table = table(new Chart(Kind.BARS, "各类投诉", DATA));
    assertThat(table.getCaptionText()).isEqualTo("各类投诉");
    assertThat(cells(table.getHead().getRows().getFirst())).containsExactly("", "本周", "上周");
    assertThat(table.getBody().getRows().stream().map(ChartTest::cells))
        .containsExactly(List.of("工程维修", "5", "2"), List.of("噪音扰民", "4", "不详"));
    assertThat(
            table.getBody().getRows().stream()
                .map(row -> row.getElement().getChild(0).getAttribute("scope")))
        .containsOnly("row");
  }

  @Test
  void the_drawing_has_a_name_and_all_that_it_draws() {
    Chart chart = new Chart(Kind.STACKED_BARS, "各类投诉", DATA);
    Element drawn = chart.getElement().getChild(1);
    assertThat(drawn.getTag()).isEqualTo("courtyard-chart");
    assertThat(drawn.getAttribute("role")).isEqualTo("img");
    assertThat(drawn.getAttribute("aria-label")).isEqualTo("各类投诉");
    assertThat(drawn.getProperty("kind")).isEqualTo("stacked-bars");
    assertThat(drawn.getPropertyRaw("data").toString())
        .contains("工程维修")
        .contains("\"values\":[2,null]");
  }

  @Test
  void a_series_has_one_value_for_each_name() {
    List<Series> tooShort = List.of(new Series("本周", List.of(5)));
    assertThatThrownBy(() -> new ChartData(List.of("工程维修", "噪音扰民"), tooShort))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
