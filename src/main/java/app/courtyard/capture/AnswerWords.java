package app.courtyard.capture;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.courtyard.form.Option;
import app.courtyard.form.Question;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** An answer as one reads it; verdicts have a line of their own. */
public final class AnswerWords {

  public static String of(Question question, JsonNode answer, Locale locale) {
    return switch (question) {
      case Question.Verdict verdict ->
          translate("field.verdict." + answer.path("verdict").asString(""));
      case Question.Choice choice -> label(choice.options(), answer.asString(""), locale);
      case Question.Choices choices ->
          answer
              .valueStream()
              .map(code -> label(choices.options(), code.asString(""), locale))
              .collect(Collectors.joining(translate("round.answer.and")));
      case Question.Number number ->
          new BigDecimal(answer.asString("0")).toPlainString()
              + (number.unit() == null ? "" : " " + number.unit().in(locale));
      case Question.Satisfaction satisfaction -> answer.asString("") + " / 5";
      case Question.Photo photo -> translate("round.answer.photos", answer.size());
      case Question.Signature signature -> translate("round.answer.signed");
      case Question.Place place -> answer.path("words").asString(translate("round.answer.chosen"));
      case Question.Person person -> translate("round.answer.chosen");
      case Question.Text text -> answer.asString("");
      case Question.Date date -> answer.asString("");
      case Question.Time time -> answer.asString("");
      case Question.DateTime moment -> answer.asString("").replace('T', ' ');
    };
  }

  private static String label(List<Option> options, String code, Locale locale) {
    return options.stream()
        .filter(option -> option.code().equals(code))
        .findFirst()
        .map(option -> option.label().in(locale))
        .orElse(code);
  }

  private AnswerWords() {}
}
