package app.courtyard.inventory.ui;

import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.CaseList;
import app.courtyard.casework.ui.CaseReader;
import app.courtyard.casework.ui.CaseReaders;
import app.courtyard.inventory.Group;
import app.courtyard.inventory.Groups;
import app.courtyard.inventory.Inventories;
import app.courtyard.inventory.Inventory;
import app.courtyard.inventory.InventoryLook;
import app.courtyard.inventory.Measure;
import app.courtyard.inventory.ui.BehindPane.Numbered;
import app.courtyard.people.Permissions;
import app.courtyard.ui.Facts;
import app.courtyard.ui.Unchosen;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 日盘点表 and 月盘点表: the numbers, and beside them the cases behind the one that was chosen. */
@Route("inventory")
@RolesAllowed(Permissions.SEE_INVENTORY)
class InventoryView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

  private final transient Inventories inventories;
  private final transient Groups groups;
  private final transient CaseReader reader;
  private final InventoryPane numbers;

  InventoryView(
      Inventories inventories,
      CaseList cases,
      CaseClasses classes,
      CaseReaders readers,
      I18NProvider words) {
    this.inventories = inventories;
    this.reader = readers.current(getLocale());
    this.groups =
        new Groups(
            words, getLocale(), cases.courtyards(reader.person()), classes.of(CaseKind.COMPLAINT));
    this.numbers = new InventoryPane(reader);
    addClassNames("panes", "inventory");
    add(numbers);
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String code) {
    InventoryLook look =
        InventoryLook.in(
            event.getLocation().getQueryParameters().getParameters(), reader.time().today());
    Measure measure = code == null ? null : Measure.find(code).orElseThrow(NotFoundException::new);
    Inventory whole = inventories.of(reader.person(), look.period());
    List<Group> told = groups.of(whole, look.by());
    numbers.show(look, whole, told, measure);
    setClassName("opened", measure != null);
    getChildren().filter(child -> child != numbers).forEach(this::remove);
    add(
        measure == null
            ? new Unchosen("clipboard-list", "inventory.choose")
            : behind(look, whole, told, measure));
  }

  private Section behind(InventoryLook look, Inventory whole, List<Group> told, Measure measure) {
    String of =
        told.stream()
            .filter(group -> group.key().equals(look.of()))
            .map(Group::name)
            .findFirst()
            .orElse(getTranslation("inventory.whole"));
    RouterLink back = new RouterLink();
    InventoryLinks.point(back, look.of(null), null);
    return new BehindPane(
        back,
        reader,
        new Numbered(
            getTranslation("inventory.measure." + measure.code()),
            Facts.of(PeriodWords.of(look.period(), reader.time(), reader.locale()), of),
            look.within(whole).behind(measure),
            WhyCounted.by(measure, reader.time())));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("inventory.title");
  }
}
