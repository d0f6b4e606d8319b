package app.courtyard.attention.ui;

import app.courtyard.attention.Activity;
import app.courtyard.attention.Attention;
import app.courtyard.attention.AttentionFilter;
import app.courtyard.attention.AttentionList;
import app.courtyard.attention.Shown;
import app.courtyard.casework.ui.CaseReader;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.LiveCards;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key-attention customers of the list. */
class AttentionCards extends LiveCards<Attention, AttentionCard> {

  /** Ids by their digits, as the database sorts. */
  private static final Comparator<Attention> BY_NEXT_CONTACT =
      Comparator.comparing(
              Attention::nextContact, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(one -> one.id().toString());

  private static final Comparator<Attention> BY_END =
      Comparator.comparing(Attention::endedAt).thenComparing(one -> one.id().toString()).reversed();

  private final transient AttentionList list;
  private final transient CaseReader reader;
  private transient AttentionFilter filter = AttentionFilter.NOW;
  private transient Map<UUID, Activity> activity = Map.of();

  AttentionCards(AttentionList list, CaseReader reader) {
    super("attention.more");
    this.list = list;
    this.reader = reader;
  }

  void show(AttentionFilter wanted) {
    filter = wanted;
    showAnew();
  }

  @Override
  protected List<Attention> page(@Nullable Attention after, int most) {
    List<Attention> page = list.page(reader.person(), filter, after, most);
    activity = list.activity(reader.person(), page, filter.month());
    return page;
  }

  @Override
  protected Optional<Attention> find(UUID id) {
    Optional<Attention> found = list.find(reader.person(), filter, id);
    activity = list.activity(reader.person(), found.stream().toList(), filter.month());
    return found;
  }

  @Override
  protected UUID id(Attention one) {
    return one.id();
  }

  @Override
  protected Comparator<Attention> order() {
    return filter.shown() == Shown.ENDED ? BY_END : BY_NEXT_CONTACT;
  }

  @Override
  protected AttentionCard card(Attention one) {
    return new AttentionCard(one, activity.get(one.id()), filter, reader.time());
  }

  @Override
  protected EmptyState empty() {
    if (filter.equals(AttentionFilter.NOW)) {
      return new EmptyState("star", "attention.empty");
    }
    return filter.equals(AttentionFilter.NOW.with(Shown.DUE))
        ? new EmptyState("circle-check", "attention.none-due")
        : new EmptyState("search", "attention.none-found");
  }
}
