package app.courtyard.sample;

import app.courtyard.estate.Sheet;
import java.util.Random;

/**
 * Who lives in the sample's units: an owner, often somebody of the family, a tenant where it is
 * let.
 */
final class SampleResidents {

  private final SampleRows rows;
  private final Random random;
  private final SampleNames names;

  SampleResidents(SampleRows rows, Random random) {
    this.rows = rows;
    this.random = random;
    this.names = new SampleNames(random);
  }

  void add() {
    rows.all()
        .get(Sheet.UNITS)
        .forEach(unit -> live(String.valueOf(unit.getFirst()), String.valueOf(unit.getLast())));
  }

  private void live(String unit, String status) {
    switch (status) {
      case "自住" -> {
        String owner = names.name();
        add(unit, owner, "业主");
        if (random.nextInt(100) < 40) {
          add(
              unit,
              names.nameLike(random.nextBoolean() ? owner.substring(0, 1) : names.surname()),
              "家属");
        }
      }
      case "出租" -> {
        add(unit, names.name(), "业主");
        add(unit, names.name(), "租户");
      }
      default -> {}
    }
  }

  private void add(String unit, String name, String relation) {
    int number = rows.count(Sheet.RESIDENTS) + 1;
    boolean keyAttention = random.nextInt(100) == 0;
    rows.add(
        Sheet.RESIDENTS,
        "R%05d".formatted(number),
        unit,
        name,
        relation,
        SampleNames.phone(number),
        keyAttention ? "是" : "否");
  }
}
