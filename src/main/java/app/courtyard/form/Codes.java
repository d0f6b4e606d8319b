package app.courtyard.form;

import java.util.ArrayList;
import java.util.List;

/** The problems of one answer, in their order. A wrong type stands alone. */
final class Codes {

  private final boolean ofRightType;
  private final List<ProblemCode> codes = new ArrayList<>();

  Codes(boolean ofRightType) {
    this.ofRightType = ofRightType;
  }

  Codes add(boolean wrong, ProblemCode code) {
    if (wrong) {
      codes.add(code);
    }
    return this;
  }

  List<ProblemCode> list() {
    return ofRightType ? List.copyOf(codes) : List.of(ProblemCode.TYPE);
  }
}
