package org.ctfdesk.inventory;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctfdesk.text.ReadingFailure;
import org.ctfdesk.text.Words;

/** Why a file could not be read as an inventory; told in the reader's words by key, with what to do. */
public sealed class InventoryFailure extends ReadingFailure permits RowsTwice {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 3;

    /** What somebody has to say first, or what is wrong with figures that were understood. */
    private static final Set<String> OF_AN_INVENTORY = Set.of("noUids", "uidsFitNothing", "megatonnes", "submissions", "metric",
            "metricStated", "severalParties");

    private final transient List<InventoryFinding> reasons;

    /**
     * A failure.
     *
     * @param key of its words
     * @param arguments the file's name first, then line and column where they are known
     */
    public InventoryFailure(String key, Object... arguments) {
        this(List.of(), key, arguments);
    }

    private InventoryFailure(List<InventoryFinding> reasons, String key, Object... arguments) {
        super(key, arguments);
        this.reasons = reasons;
    }

    /** Not one row could be used; the first things that were wrong with them are told with it. */
    public static InventoryFailure nothing(String file, List<InventoryFinding> findings) {
        return new InventoryFailure(findings.stream().filter(finding -> finding.level() == InventoryFinding.Level.WARNING)
                .limit(SHOWN).toList(), "inventory.failure.nothing", file);
    }

    /** True where the file is an inventory, and something has to be said or mended before it can be used. */
    public boolean isOfAnInventory() {
        return this instanceof RowsTwice || OF_AN_INVENTORY.contains(key().substring(key().lastIndexOf('.') + 1));
    }

    /** True where a UID map is wanted, or another one. */
    public boolean needsUids() {
        return key().endsWith(".noUids") || key().endsWith(".uidsFitNothing");
    }

    @Override
    public String told(Words words) {
        return super.told(words) + reasons.stream().map(reason -> "\n" + words.of(reason.key(), reason.arguments().toArray()))
                .collect(Collectors.joining());
    }
}
