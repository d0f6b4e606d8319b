package app.courtyard.attention.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.courtyard.attention.Activity;
import app.courtyard.attention.Attention;
import app.courtyard.attention.Measure;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How key-attention customers are told. */
final class AttentionWords {

  /** 海棠苑 · 3 栋 1203 · 业主 */
  static String where(Attention one) {
    return Facts.of(one.courtyard(), one.unit(), translate("cases.relation." + one.relation()));
  }

  /** When to be in touch next, or that it is over, and what is open. */
  static List<Pill> pills(Attention one, Activity activity, EstateTime time) {
    List<Pill> pills = new ArrayList<>();
    if (!one.isOpen()) {
      pills.add(new Pill(Tone.PLAIN, translate("attention.ended", time.day(one.endedAt()))));
    } else if (one.isOverdue(time.today())) {
      pills.add(new Pill(Tone.LATE, translate("attention.overdue", time.day(one.nextContact()))));
    } else if (one.isDue(time.today())) {
      pills.add(new Pill(Tone.SOON, translate("attention.due")));
    } else if (one.nextContact() != null) {
      pills.add(new Pill(Tone.PLAIN, translate("attention.next", time.day(one.nextContact()))));
    }
    if (activity.openCases() > 0) {
      pills.add(new Pill(Tone.PLAIN, translate("attention.open-cases", activity.openCases())));
    }
    if (activity.openMeasures() > 0) {
      pills.add(
          new Pill(Tone.PLAIN, translate("attention.open-measures", activity.openMeasures())));
    }
    return pills;
  }

  static Pill pill(Measure measure, EstateTime time) {
    if (measure.isDone()) {
      return new Pill(
          Tone.OK, "check", translate("attention.measure.done", time.day(measure.doneAt())));
    }
    LocalDate today = time.today();
    String by = translate("attention.measure.by", time.day(measure.due()));
    if (measure.isLate(today)) {
      return new Pill(Tone.LATE, Facts.of(translate("attention.measure.late"), by));
    }
    return new Pill(measure.due().equals(today) ? Tone.SOON : Tone.PLAIN, by);
  }

  /** What happened in the month; of nothing that it was nothing. */
  static String happened(Activity activity) {
    List<String> facts = new ArrayList<>();
    add(facts, "attention.month.spoken", activity.spoken());
    add(facts, "attention.month.closed", activity.closed());
    add(facts, "attention.month.contacts", activity.contacts());
    add(facts, "attention.month.done", activity.done());
    return facts.isEmpty() ? translate("attention.month.nothing") : Facts.of(facts);
  }

  private static void add(List<String> facts, String key, int count) {
    if (count > 0) {
      facts.add(translate(key, count));
    }
  }

  /** 2026 年 11 月 */
  static String month(YearMonth month, Locale locale) {
    boolean chinese = locale.getLanguage().equals("zh");
    return DateTimeFormatter.ofPattern(chinese ? "yyyy 年 M 月" : "MMMM yyyy", locale).format(month);
  }

  private AttentionWords() {}
}
