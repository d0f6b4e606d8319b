package app.courtyard.request;

import app.courtyard.casework.AddressQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A filter as it stands in an address: {@code ?show=open&kind=repair&from=2026-11-01&words=漏水}.
 * What cannot be read is left out, so that an old link still opens.
 */
public final class RequestAddress {

  private static final String SHOW = "show";
  private static final String KIND = "kind";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String WORDS = "words";

  public static Map<String, List<String>> of(RequestFilter filter) {
    return new AddressQuery()
        .with(SHOW, filter.shown() == Shown.ALL ? null : filter.shown().code())
        .with(KIND, filter.kind() == null ? null : filter.kind().code())
        .with(FROM, filter.from())
        .with(TO, filter.to())
        .with(WORDS, filter.words().isEmpty() ? null : filter.words())
        .parameters();
  }

  public static RequestFilter in(Map<String, List<String>> parameters) {
    AddressQuery query = new AddressQuery(parameters);
    return new RequestFilter(
        query.one(SHOW, Shown::of).orElse(Shown.ALL),
        query.one(KIND, RequestKind::of).orElse(null),
        query.one(FROM, LocalDate::parse).orElse(null),
        query.one(TO, LocalDate::parse).orElse(null),
        query.text(WORDS).orElse(""));
  }

  private RequestAddress() {}
}
