package app.courtyard.form;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is wrong with the answer to a question. */
public enum ProblemCode {
  /** Nothing was answered. */
  REQUIRED,
  /** Not of the question's type. */
  TYPE,
  /** No such question. */
  UNKNOWN,
  /** Answered, though earlier answers exclude it. */
  IRRELEVANT,
  /** Not one of the options. */
  OPTION,
  /** Under the least. */
  BELOW,
  /** Over the most. */
  ABOVE,
  /** More digits after the point than asked. */
  DECIMALS,
  /** A text over its length. */
  LONG,
  /** A fail without words and without a photo. */
  NOTE,
  /** A photo is demanded and missing, or names a picture that is not in the manifest. */
  PHOTO,
  /** Too many options or pictures. */
  COUNT,
  /** An urgent fail that does not say whether somebody was called. */
  CALL;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
