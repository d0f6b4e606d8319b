package app.courtyard.capture;

import app.courtyard.form.Option;
import app.courtyard.form.Question;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** An answer as one reads it; verdicts have a line of their own. */
public final class AnswerWords {

  /** On a page, in its language. */
  public static String of(Question question, JsonNode answer, Locale locale) {
    return of(question, answer, locale, (key, values) -> I18NProvider.translate(key, values));
  }

  /** Where there is no page: with words from elsewhere. */
  public static String of(Question question, JsonNode answer, Locale locale, Phrases words) {
    return switch (question) {
      case Question.Verdict verdict ->
          words.say("field.verdict." + answer.path("verdict").asString(""));
      case Question.Choice choice -> label(choice.options(), answer.asString(""), locale);
      case Question.Choices choices ->
          answer
              .valueStream()
              .map(code -> label(choices.options(), code.asString(""), locale))
              .collect(Collectors.joining(words.say("round.answer.and")));
      case Question.Number number ->
          new BigDecimal(answer.asString("0")).toPlainString()
              + (number.unit() == null ? "" : " " + number.unit().in(locale));
      case Question.Satisfaction satisfaction -> answer.asString("") + " / 5";
      case Question.Photo photo -> words.say("round.answer.photos", answer.size());
      case Question.Signature signature -> words.say("round.answer.signed");
      case Question.Place place -> answer.path("words").asString(words.say("round.answer.chosen"));
      case Question.Person person -> words.say("round.answer.chosen");
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

  /** Says what stands under a key of the words. */
  @FunctionalInterface
  public interface Phrases {
    String say(String key, Object... values);
  }

  private AnswerWords() {}
}
