package app.courtyard.inventory;

/**
 * Some of the cases, with what they are called and their numbers.
 *
 * @param key as it stands in an address
 */
public record Group(String key, String name, Inventory inventory) {}
