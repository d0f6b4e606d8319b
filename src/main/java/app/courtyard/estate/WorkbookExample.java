package app.courtyard.estate;

import java.util.function.Supplier;

/**
 * A filled-in workbook to learn from; whoever has one offers it as a bean.
 *
 * @param fileName under which it is downloaded
 */
public record WorkbookExample(String fileName, Supplier<byte[]> content) {}
