package app.courtyard.sample;

import app.courtyard.estate.EstateWorkbook;
import app.courtyard.estate.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Makes the sample workbook, the same at each run. To write {@value #FILE} anew:
 *
 * <pre>./mvnw -Dvaadin.skip=true compile exec:java</pre>
 */
public final class SampleEstate {

  /** The estate's code. */
  public static final String CODE = "SJHC";

  /** Where the workbook lies in the project. */
  public static final String FILE = "samples/courtyard-sample.xlsx";

  private static final long SEED = 20_261_123;

  private SampleEstate() {}

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args.length > 0 ? args[0] : FILE);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, workbook());
  }

  public static byte[] workbook() {
    return TimelessWorkbook.of(EstateWorkbook.write(rows(), Locale.CHINESE));
  }

  static Map<Sheet, List<List<@Nullable Object>>> rows() {
    SampleRows rows = new SampleRows();
    Random random = new Random(SEED);
    rows.add(Sheet.ESTATE, CODE, "四季花城", "Asia/Shanghai", "0755-0000 0001", "0755-0000 0119");
    new SamplePlaces(rows, random).add();
    new SampleResidents(rows, random).add();
    new SampleStaff(rows, random).add();
    new SampleAccounts(rows).add();
    new SampleRoutes(rows).add();
    return rows.all();
  }
}
