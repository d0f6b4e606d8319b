package app.courtyard.estate;

/**
 * A column as one sheet has it.
 *
 * @param required whether the cell must say something
 * @param example for the guide
 */
record Field(Column column, boolean required, Takes takes, String example) {

  static final Field LATITUDE =
      optional(Column.LATITUDE, new Takes.Number(-90, 90, false), "22.630100");
  static final Field LONGITUDE =
      optional(Column.LONGITUDE, new Takes.Number(-180, 180, false), "114.056200");

  static Field required(Column column, Takes takes, String example) {
    return new Field(column, true, takes, example);
  }

  static Field optional(Column column, Takes takes, String example) {
    return new Field(column, false, takes, example);
  }
}
