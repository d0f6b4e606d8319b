package app.courtyard.place.ui;

import app.courtyard.place.Label;
import app.courtyard.ui.Facts;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The places that labels can be printed for, to be ticked; thousands of them are no burden. */
class LabelList extends Grid<Label> {

  private transient List<Label> labels = List.of();

  LabelList(Consumer<List<Label>> chosen) {
    setSelectionMode(SelectionMode.MULTI);
    addComponentColumn(this::row).setHeader(getTranslation("labels.place")).setFlexGrow(1);
    addComponentColumn(this::replaceLink).setAutoWidth(true).setFlexGrow(0);
    setEmptyStateText(getTranslation("labels.none"));
    setHeight("60dvh");
    addSelectionListener(
        selection ->
            chosen.accept(
                labels.stream().filter(selection.getAllSelectedItems()::contains).toList()));
  }

  /**
   * What is no longer seen is no longer chosen: nobody prints what they do not see.
   *
   * @param whole whether all that is shown is chosen
   */
  void show(List<Label> all, Predicate<Label> filter, boolean whole) {
    deselectAll();
    labels = all.stream().filter(filter).toList();
    setItems(labels);
    if (whole) {
      asMultiSelect().select(labels);
    }
  }

  private Div row(Label label) {
    Span name = new Span(label.name());
    name.addClassName("title");
    Div about = new Div(Facts.of(label.where(), label.shortCode()));
    about.addClassNames("sub", "num");
    Div head = new Div(name);
    head.addClassName("label-name");
    if (label.state().isDue()) {
      head.add(new Pill(Tone.SOON, getTranslation("labels.state." + label.state().code())));
    }
    return new Div(head, about);
  }

  private RouterLink replaceLink(Label label) {
    RouterLink link =
        new RouterLink(
            getTranslation("labels.replace"),
            PlaceCodeView.class,
            new RouteParameters(PlaceCodeView.PLACE, label.place().toString()));
    link.addClassNames("btn", "quiet");
    link.getElement().setAttribute("aria-label", getTranslation("labels.replace.of", label.name()));
    return link;
  }
}
