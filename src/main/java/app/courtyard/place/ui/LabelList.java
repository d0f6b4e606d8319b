package app.courtyard.place.ui;

import app.courtyard.place.Label;
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

  LabelList(List<Label> labels, Consumer<List<Label>> chosen) {
    setItems(labels);
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

  /** What is no longer seen is no longer chosen: nobody prints what they do not see. */
  void show(Predicate<Label> filter) {
    deselectAll();
    getListDataView().setFilter(filter::test);
  }

  private Div row(Label label) {
    Span name = new Span(label.name());
    name.addClassName("title");
    Div about = new Div(label.where() + " · " + label.shortCode());
    about.addClassNames("sub", "num");
    return new Div(name, about);
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
