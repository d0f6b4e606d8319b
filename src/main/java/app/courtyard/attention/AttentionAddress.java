package app.courtyard.attention;

import app.courtyard.casework.AddressQuery;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A filter as it stands in an address: {@code ?show=due&courtyard=…&month=2026-11&words=陈}. What
 * cannot be read is left out, so that an old link still opens.
 */
public final class AttentionAddress {

  private static final String SHOW = "show";
  private static final String COURTYARD = "courtyard";
  private static final String MONTH = "month";
  private static final String WORDS = "words";

  public static Map<String, List<String>> of(AttentionFilter filter) {
    return new AddressQuery()
        .with(SHOW, filter.shown() == Shown.NOW ? null : filter.shown().code())
        .with(COURTYARD, filter.courtyard())
        .with(MONTH, filter.month())
        .with(WORDS, filter.words().isEmpty() ? null : filter.words())
        .parameters();
  }

  public static AttentionFilter in(Map<String, List<String>> parameters) {
    AddressQuery query = new AddressQuery(parameters);
    return new AttentionFilter(
        query.one(SHOW, Shown::of).orElse(Shown.NOW),
        query.one(COURTYARD, UUID::fromString).orElse(null),
        query.one(MONTH, YearMonth::parse).orElse(null),
        query.text(WORDS).orElse(""));
  }

  private AttentionAddress() {}
}
