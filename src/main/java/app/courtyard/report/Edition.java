package app.courtyard.report;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was handed in or amended, for good.
 *
 * @param number from 1
 * @param words of its writer, as they were then
 * @param amendment why there is another one; null: it was handed in
 * @param sha256 of the document, byte for byte
 * @param language of its writer
 * @param sources how many cases it was made from
 */
public record Edition(
    int number,
    Instant madeAt,
    UUID madeBy,
    String maker,
    ReportContent content,
    Map<String, String> words,
    @Nullable String amendment,
    String sha256,
    String language,
    int sources) {}
