package app.courtyard.form;

import app.courtyard.people.Department;
import app.courtyard.place.PlaceKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a form. Names follow XLSForm where it has a word; what is null is left to the
 * default.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(Question.Verdict.class),
  @JsonSubTypes.Type(Question.Choice.class),
  @JsonSubTypes.Type(Question.Choices.class),
  @JsonSubTypes.Type(Question.Number.class),
  @JsonSubTypes.Type(Question.Text.class),
  @JsonSubTypes.Type(Question.Date.class),
  @JsonSubTypes.Type(Question.Time.class),
  @JsonSubTypes.Type(Question.DateTime.class),
  @JsonSubTypes.Type(Question.Photo.class),
  @JsonSubTypes.Type(Question.Signature.class),
  @JsonSubTypes.Type(Question.Place.class),
  @JsonSubTypes.Type(Question.Person.class),
  @JsonSubTypes.Type(Question.Satisfaction.class)
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Question {

  String id();

  Words label();

  @Nullable Words hint();

  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  boolean required();

  /** Asked only where this holds; null: always. */
  @Nullable Condition relevant();

  /**
   * Pass, fail or not applicable. The severity is that of a fail, unless the person chooses
   * another.
   */
  @JsonTypeName("verdict")
  record Verdict(
      String id,
      Words label,
      @Nullable Words hint,
      boolean required,
      @Nullable Condition relevant,
      Severity severity,
      Department department,
      @Nullable PhotoDemand photo)
      implements Question {}

  /** One of several options. */
  @JsonTypeName("choice")
  record Choice(
      String id,
      Words label,
      @Nullable Words hint,
      boolean required,
      @Nullable Condition relevant,
      List<Option> options)
      implements Question {
    public Choice {
      options = List.copyOf(Absent.asEmpty(options));
    }
  }

  /** Several of several options. */
  @JsonTypeName("choices")
  record Choices(
      String id,
      Words label,
      @Nullable Words hint,
      boolean required,
      @Nullable Condition relevant,
      List<Option> options,
      @Nullable Integer atMost)
      implements Question {
    public Choices {
      options = List.copyOf(Absent.asEmpty(options));
    }
  }

  /** A finite number, with both bounds included. */
  @JsonTypeName("number")
  record Number(
      String id,
      Words label,
      @Nullable Words hint,
      boolean required,
      @Nullable Condition relevant,
      @Nullable Double min,
      @Nullable Double max,
      @Nullable Integer decimals,
      @Nullable Words unit)
      implements Question {}

  /** Words. The length counts UTF-16 code units, as {@link String#length} and JavaScript do. */
  @JsonTypeName("text")
  record Text(
      String id,
      Words label,
      @Nullable Words hint,
      boolean required,
      @Nullable Condition relevant,
      @Nullable Integer maxLength,
      @Nullable Integer lines)
      implements Question {}

  /** A day, 2026-11-23. */
  @JsonTypeName("date")
  record Date(
      String id, Words label, @Nullable Words hint, boolean required, @Nullable Condition relevant)
      implements Question {}

  /** A time of day, 09:30. */
  @JsonTypeName("time")
  record Time(
      String id, Words label, @Nullable Words hint, boolean required, @Nullable Condition relevant)
      implements Question {}

  /** A day and time in the zone of the estate, 2026-11-23T09:30. */
  @JsonTypeName("datetime")
  record DateTime(
      String id, Words label, @Nullable Words hint, boolean required, @Nullable Condition relevant)
      implements Question {}

  /** Pictures; fewer than {@code atLeast} is a problem even where nothing is required. */
  @JsonTypeName("photo")
  record Photo(
      String id,
      Words label,
      @Nullable Words hint,
      boolean required,
      @Nullable Condition relevant,
      @Nullable Integer atLeast,
      @Nullable Integer atMost)
      implements Question {}

  /** A signature, kept as a picture. */
  @JsonTypeName("signature")
  record Signature(
      String id, Words label, @Nullable Words hint, boolean required, @Nullable Condition relevant)
      implements Question {}

  /** A place of the tree, or free words. Kinds bound the choice on the phone. */
  @JsonTypeName("place")
  record Place(
      String id,
      Words label,
      @Nullable Words hint,
      boolean required,
      @Nullable Condition relevant,
      @Nullable List<PlaceKind> kinds)
      implements Question {}

  /** Somebody of the staff on site, or a resident. */
  @JsonTypeName("person")
  record Person(
      String id,
      Words label,
      @Nullable Words hint,
      boolean required,
      @Nullable Condition relevant,
      @Nullable PersonKind of)
      implements Question {}

  /** 1 (not at all) to 5 (very). */
  @JsonTypeName("satisfaction")
  record Satisfaction(
      String id, Words label, @Nullable Words hint, boolean required, @Nullable Condition relevant)
      implements Question {}
}
