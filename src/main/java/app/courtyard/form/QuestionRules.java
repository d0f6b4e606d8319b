package app.courtyard.form;

import static app.courtyard.form.FormRules.demand;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What makes a question of each type a right one. */
final class QuestionRules {

  static final int MOST_OPTIONS = 60;
  static final int LONGEST_OPTION = 60;
  static final int LONGEST_UNIT = 20;
  static final int LONGEST_TEXT = 8_000;
  static final int MOST_LINES = 20;
  static final int MOST_DECIMALS = 6;

  private static final Pattern OPTION_CODE = Pattern.compile("[a-z0-9][a-z0-9_-]{0,39}");

  static void check(Question question, String where) {
    switch (question) {
      case Question.Verdict verdict -> {
        demand(verdict.severity() != null, where + ": says no severity");
        demand(verdict.department() != null, where + ": says no department");
      }
      case Question.Choice choice -> checkOptions(choice.options(), where);
      case Question.Choices choices -> {
        checkOptions(choices.options(), where);
        checkWithin(choices.atMost(), 1, choices.options().size(), where + ": atMost");
      }
      case Question.Number number -> checkNumber(number, where);
      case Question.Text text -> {
        checkWithin(text.maxLength(), 1, LONGEST_TEXT, where + ": maxLength");
        checkWithin(text.lines(), 1, MOST_LINES, where + ": lines");
      }
      case Question.Photo photo -> {
        checkWithin(photo.atMost(), 1, AnswerCheck.MOST_PHOTOS, where + ": atMost");
        var most = photo.atMost() == null ? AnswerCheck.MOST_PHOTOS : photo.atMost();
        checkWithin(photo.atLeast(), 0, most, where + ": atLeast");
      }
      case Question.Place place ->
          demand(
              place.kinds() == null || !place.kinds().isEmpty(), where + ": kinds names no kind");
      case Question.Date date -> {}
      case Question.Time time -> {}
      case Question.DateTime moment -> {}
      case Question.Signature signature -> {}
      case Question.Person person -> {}
      case Question.Satisfaction satisfaction -> {}
    }
  }

  private static void checkOptions(List<Option> options, String where) {
    demand(!options.isEmpty(), where + ": has no options");
    demand(options.size() <= MOST_OPTIONS, where + ": has more than " + MOST_OPTIONS + " options");
    var codes = new HashSet<String>();
    for (var option : options) {
      var code = option.code();
      demand(
          code != null && OPTION_CODE.matcher(code).matches(),
          where + ", option " + code + ": not a right code");
      demand(codes.add(code), where + ", option " + code + ": stands there twice");
      FormRules.checkLabel(option.label(), LONGEST_OPTION, where + ", option " + code);
    }
  }

  private static void checkNumber(Question.Number number, String where) {
    demand(isFinite(number.min()) && isFinite(number.max()), where + ": a bound is not finite");
    if (number.min() != null && number.max() != null) {
      demand(number.min() <= number.max(), where + ": min is above max");
    }
    checkWithin(number.decimals(), 0, MOST_DECIMALS, where + ": decimals");
    if (number.unit() != null) {
      FormRules.checkLabel(number.unit(), LONGEST_UNIT, where + ", unit");
    }
  }

  private static boolean isFinite(@Nullable Double bound) {
    return bound == null || Double.isFinite(bound);
  }

  private static void checkWithin(@Nullable Integer value, int least, int most, String what) {
    demand(
        value == null || (value >= least && value <= most),
        what + " is " + value + ", not " + least + " to " + most);
  }

  private QuestionRules() {}
}
