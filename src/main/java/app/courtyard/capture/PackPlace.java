package app.courtyard.capture;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in the pack, as in wire.ts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PackPlace(
    UUID id,
    @Nullable UUID parent,
    String kind,
    String name,
    @Nullable String form,
    double @Nullable [] at,
    @Nullable String code,
    @Nullable String shortCode,
    @Nullable Last last,
    @Nullable String picture) {

  /** The newest record there. */
  record Last(Instant at, String result) {}

  @JsonProperty("short")
  @Override
  public @Nullable String shortCode() {
    return shortCode;
  }
}
