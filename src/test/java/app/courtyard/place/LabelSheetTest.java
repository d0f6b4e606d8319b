package app.courtyard.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/** Sheets are rendered as a printer would, and read as a phone would. */
class LabelSheetTest {

  private static final String BASE_URL = "https://courtyard.example.com";
  private static final Map<DecodeHintType, ?> TRY_HARDER = Map.of(DecodeHintType.TRY_HARDER, true);

  /**
   * As a camera's frames differ, so do these: a reader may stumble over one picture of a good code.
   */
  private static final int[] LOOKS = {150, 200, 260};

  private final Map<List<Integer>, BufferedImage> looks = new HashMap<>();

  /** The same codes each time: a reader misses one of some thousands, whoever printed it. */
  private final CodeMaker maker = new CodeMaker(new Random(1));

  @ParameterizedTest
  @EnumSource
  void every_code_of_two_sheets_can_be_read_where_its_label_is(LabelSize size) throws IOException {
    var labels = labels(size.onSheet() + 3);
    try (var sheet = Loader.loadPDF(new LabelSheet("四季花城", BASE_URL, size).print(labels))) {
      assertThat(sheet.getNumberOfPages()).isEqualTo(2);
      assertThat(codesOn(sheet, size))
          .isEqualTo(labels.stream().map(label -> BASE_URL + "/q/" + label.token()).toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_label_says_the_place_the_short_code_and_the_estate(LabelSize size) throws IOException {
    var label = label("海棠苑", "3 栋", "地下一层配电间");
    try (var sheet = Loader.loadPDF(new LabelSheet("四季花城", BASE_URL, size).print(List.of(label)))) {
      assertThat(new PDFTextStripper().getText(sheet).replaceAll("\\R", ""))
          .contains("海棠苑 3 栋")
          .contains("地下一层配电间")
          .contains(label.shortCode())
          .contains("四季花城");
    }
  }

  @Test
  void a_name_that_is_too_long_is_cut_off_and_does_not_run_into_the_next_label()
      throws IOException {
    var labels = List.of(label("海棠苑", "3 栋", "很长的名字".repeat(16)), label("海棠苑", null, "东门"));
    try (var sheet =
        Loader.loadPDF(new LabelSheet("四季花城", BASE_URL, LabelSize.SMALL).print(labels))) {
      assertThat(new PDFTextStripper().getText(sheet)).contains("…").contains("东门");
      assertThat(codesOn(sheet, LabelSize.SMALL)).hasSize(2);
    }
  }

  /** Measured, not asserted but for the size: a slow machine is no fault. */
  @Test
  void a_thousand_labels_stay_a_small_file() {
    var labels = labels(1_000);
    long start = System.nanoTime();
    byte[] pdf = new LabelSheet("四季花城", BASE_URL, LabelSize.SMALL).print(labels);
    LoggerFactory.getLogger(LabelSheetTest.class)
        .info(
            "1,000 labels: {} ms, {} kB",
            Duration.ofNanos(System.nanoTime() - start).toMillis(),
            pdf.length / 1024);
    assertThat(pdf.length).isLessThan(4_000_000);
  }

  private List<String> codesOn(PDDocument sheet, LabelSize size) throws IOException {
    var codes = new ArrayList<String>();
    for (int page = 0; page < sheet.getNumberOfPages(); page++) {
      for (int position = 0; position < size.onSheet(); position++) {
        for (int dpi : LOOKS) {
          var code = read(cut(look(sheet, page, dpi), dpi, size, position));
          if (code.isPresent()) {
            codes.add(code.get());
            break;
          }
        }
      }
    }
    return codes;
  }

  private BufferedImage look(PDDocument sheet, int page, int dpi) {
    return looks.computeIfAbsent(
        List.of(System.identityHashCode(sheet), page, dpi),
        key -> {
          try {
            return new PDFRenderer(sheet).renderImageWithDPI(page, dpi);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static BufferedImage cut(BufferedImage page, int dpi, LabelSize size, int position) {
    int margin = Math.round(LabelSheet.MARGIN * dpi / 72);
    int width = (page.getWidth() - 2 * margin) / size.columns();
    int height = (page.getHeight() - 2 * margin) / size.rows();
    return page.getSubimage(
        margin + position % size.columns() * width,
        margin + position / size.columns() * height,
        width,
        height);
  }

  private static Optional<String> read(BufferedImage label) {
    int[] pixels =
        label.getRGB(0, 0, label.getWidth(), label.getHeight(), null, 0, label.getWidth());
    var source = new RGBLuminanceSource(label.getWidth(), label.getHeight(), pixels);
    try {
      var seen = new BinaryBitmap(new HybridBinarizer(source));
      return Optional.of(new QRCodeReader().decode(seen, TRY_HARDER).getText());
    } catch (ReaderException e) {
      return Optional.empty();
    }
  }

  private List<Label> labels(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> label("海棠苑", "3 栋", "巡查点 " + number))
        .toList();
  }

  private Label label(String courtyard, String parent, String name) {
    return new Label(
        UuidCreator.getTimeOrderedEpoch(),
        PlaceKind.CHECKPOINT,
        UuidCreator.getTimeOrderedEpoch(),
        courtyard,
        null,
        parent,
        name,
        maker.shortCode(),
        maker.token(),
        LabelState.NEW);
  }
}
