package org.ctfdesk.inventory;

import java.util.List;

/**
 * Something to know about what was read: data, told in words by key.
 *
 * @param arguments the file's name first, then line and column where one is meant
 */
public record InventoryFinding(Level level, String key, List<Object> arguments) {
    /** How much it matters. */
    public enum Level {
        /** What was done. */
        INFORMATION,
        /** Something was not used, or should be looked at. */
        WARNING
    }

    public InventoryFinding {
        arguments = List.copyOf(arguments);
    }

    /** Something to know; words under {@code inventory.finding.}. */
    public static InventoryFinding information(String name, Object... arguments) {
        return new InventoryFinding(Level.INFORMATION, "inventory.finding." + name, List.of(arguments));
    }

    /** Something to look at; words under {@code inventory.finding.}. */
    public static InventoryFinding warning(String name, Object... arguments) {
        return new InventoryFinding(Level.WARNING, "inventory.finding." + name, List.of(arguments));
    }
}
