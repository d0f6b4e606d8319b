package app.courtyard.place;

/** How many labels go on a sheet of A4. */
public enum LabelSize {
  SMALL(3, 8, 0.48f),
  LARGE(2, 4, 0.6f);

  private final int columns;
  private final int rows;
  private final float codeShare;

  LabelSize(int columns, int rows, float codeShare) {
    this.columns = columns;
    this.rows = rows;
    this.codeShare = codeShare;
  }

  public int columns() {
    return columns;
  }

  public int rows() {
    return rows;
  }

  /** Of the width. */
  float codeShare() {
    return codeShare;
  }

  public int onSheet() {
    return columns * rows;
  }
}
