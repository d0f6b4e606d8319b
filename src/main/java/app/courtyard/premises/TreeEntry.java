package app.courtyard.premises;

import app.courtyard.place.PlaceKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list.
 *
 * @param where what it lies in, as people say it; empty for a courtyard
 * @param inside how many open places lie directly in it
 */
public record TreeEntry(
    UUID id,
    PlaceKind kind,
    String name,
    String where,
    String code,
    @Nullable String shortCode,
    @Nullable PlaceType type,
    @Nullable String form,
    @Nullable UnitStatus status,
    boolean closed,
    int inside) {}
