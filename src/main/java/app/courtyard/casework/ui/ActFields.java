package app.courtyard.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseDesk;
import app.courtyard.casework.CaseDesk.Colleague;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CasePage;
import app.courtyard.casework.DeskStep;
import app.courtyard.form.Severity;
import app.courtyard.people.Department;
import app.courtyard.ui.Chips;
import app.courtyard.ui.Facts;
import app.courtyard.ui.Labelled;
import app.courtyard.ui.MomentField;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The fields of each step, of one case or of several at once. */
final class ActFields {

  private static final int MOST_SATISFIED = 5;
  private static final Duration A_DAY = Duration.ofDays(1);

  private final CaseDesk desk;
  private final CaseReader reader;
  private final CaseFile file;
  private final List<CaseFile> answeredToo;
  private final Supplier<List<CaseFile>> others;
  private final @Nullable UUID courtyard;
  private final Runnable entered;

  /**
   * @param entered told when something is chosen
   */
  static ActFields ofOne(CaseDesk desk, CaseReader reader, CasePage page, Runnable entered) {
    return new ActFields(
        desk,
        reader,
        page.file(),
        page.linked().stream().filter(CaseFile::owesOwnResponse).toList(),
        () -> desk.others(reader.person(), page.file()),
        page.file().courtyardId(),
        entered);
  }

  /** Of several, which can go on in one of their own. */
  static ActFields ofAll(CaseDesk desk, CaseReader reader, List<CaseFile> files, Runnable entered) {
    List<UUID> courtyards = files.stream().map(CaseFile::courtyardId).distinct().toList();
    return new ActFields(
        desk,
        reader,
        files.getFirst(),
        List.of(),
        () -> files,
        courtyards.size() == 1 ? courtyards.getFirst() : null,
        entered);
  }

  private ActFields(
      CaseDesk desk,
      CaseReader reader,
      CaseFile file,
      List<CaseFile> answeredToo,
      Supplier<List<CaseFile>> others,
      @Nullable UUID courtyard,
      Runnable entered) {
    this.desk = desk;
    this.reader = reader;
    this.file = file;
    this.answeredToo = answeredToo;
    this.others = others;
    this.courtyard = courtyard;
    this.entered = entered;
  }

  ActField of(DeskStep step) {
    return switch (step) {
      case ANSWER -> means();
      case ASSIGN -> colleague();
      case PASS_ON -> department();
      case CHANGE_DUE -> due();
      case CHANGE_SEVERITY -> severity();
      case PAUSE -> pause();
      case CONFIRM -> satisfaction();
      case LINK -> other();
      case START -> fixed(new CaseAct.Start());
      case MAKE_SAFE -> fixed(new CaseAct.MakeSafe());
      case RESOLVE -> fixed(new CaseAct.Resolve());
      case VERIFY -> fixed(new CaseAct.Verify());
      case SEND_BACK -> fixed(new CaseAct.SendBack());
      case CLOSE -> fixed(new CaseAct.Close());
      case NOTE -> fixed(new CaseAct.Note());
      case RESUME -> fixed(new CaseAct.Resume());
      case RE_OPEN -> fixed(new CaseAct.ReOpen(null));
      case WITHDRAW -> fixed(new CaseAct.Withdraw());
    };
  }

  private static ActField fixed(CaseAct act) {
    return new ActField(() -> Optional.of(act));
  }

  private ActField means() {
    Chips<CaseAct.Means> means =
        chips(
            "cases.means",
            Arrays.asList(CaseAct.Means.values()),
            one -> translate("cases.means." + one.code()));
    Labelled field = new Labelled(translate("cases.means"), means);
    return answeredToo.isEmpty()
        ? new ActField(() -> one(means).map(CaseAct.Answer::new), field)
        : new ActField(
            () -> one(means).map(CaseAct.Answer::new), field, new AnsweredToo(answeredToo, reader));
  }

  private ActField colleague() {
    List<Colleague> colleagues = desk.colleagues(reader.person(), courtyard);
    ComboBox<Colleague> who = new ComboBox<>(translate("cases.colleague"));
    who.setItemLabelGenerator(
        one -> one.onDuty() ? Facts.of(one.name(), translate("cases.on-duty")) : one.name());
    who.setItems(colleagues);
    colleagues.stream()
        .filter(one -> one.onDuty() && !one.id().equals(file.ownerId()))
        .findFirst()
        .ifPresent(who::setValue);
    who.addValueChangeListener(change -> entered.run());
    return new ActField(
        () -> who.getOptionalValue().map(one -> new CaseAct.Assign(one.id(), null)), who);
  }

  private ActField department() {
    Chips<Department> departments =
        chips(
            "cases.department",
            Arrays.asList(Department.values()),
            one -> translate("department." + one.code()));
    return new ActField(
        () -> one(departments).map(to -> new CaseAct.Assign(null, to)),
        new Labelled(translate("cases.department"), departments));
  }

  private ActField severity() {
    Chips<Severity> severities =
        chips(
            "cases.severity",
            Arrays.asList(Severity.values()),
            one -> translate("field.severity." + one.code()));
    severities.setValues(List.of(file.severity()));
    return new ActField(
        () -> one(severities).map(CaseAct.ChangeSeverity::new),
        new Labelled(translate("cases.severity"), severities));
  }

  private ActField due() {
    MomentField when = moment("cases.due", file.solutionDueAt());
    return new ActField(
        () -> when.getOptionalValue().map(reader::instant).map(CaseAct.ChangeDue::new), when);
  }

  private ActField pause() {
    Chips<CaseAct.Awaited> awaited =
        chips(
            "cases.awaited",
            Arrays.asList(CaseAct.Awaited.values()),
            one -> translate("cases.awaited." + one.code()));
    MomentField until = moment("cases.pause.until", reader.time().now().plus(A_DAY));
    return new ActField(
        () ->
            one(awaited)
                .flatMap(
                    what ->
                        until
                            .getOptionalValue()
                            .map(reader::instant)
                            .map(end -> new CaseAct.Pause(what, end))),
        new Labelled(translate("cases.awaited"), awaited),
        until);
  }

  private ActField satisfaction() {
    Chips<Integer> marks =
        chips(
            "cases.satisfaction",
            IntStream.rangeClosed(1, MOST_SATISFIED).boxed().toList(),
            mark -> translate("cases.satisfaction." + mark));
    return new ActField(
        () -> one(marks).map(CaseAct::asked), new Labelled(translate("cases.satisfaction"), marks));
  }

  private ActField other() {
    ComboBox<CaseFile> to = new ComboBox<>(translate("cases.link.to"));
    to.setItemLabelGenerator(
        other ->
            Facts.of(
                reader.number(other), reader.title(other), String.join(" ", reader.where(other))));
    to.setItems(others.get());
    to.addValueChangeListener(change -> entered.run());
    return new ActField(() -> to.getOptionalValue().map(other -> new CaseAct.Link(other.id())), to);
  }

  private MomentField moment(String label, Instant begin) {
    MomentField picker = new MomentField(translate(label), reader.local(begin));
    picker.addValueChangeListener(change -> entered.run());
    return picker;
  }

  private <T> Chips<T> chips(String label, List<T> options, Function<T, String> words) {
    Chips<T> chips = new Chips<>(translate(label), options, words, false);
    chips.onChange(entered);
    return chips;
  }

  private static <T> Optional<T> one(Chips<T> chips) {
    return chips.values().stream().findFirst();
  }
}
