package org.ctfdesk.inventory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The categories of an inventory file that stand in tables 6 to 9. */
public enum Category {
    ENERGY("energy"),
    /** 1.A.3, a part of {@link #ENERGY}: never added to it. */
    TRANSPORT("transport"),
    INDUSTRY("industry"), AGRICULTURE("agriculture"), LULUCF("lulucf"), WASTE("waste"), OTHER("other"),
    TOTAL_WITHOUT("totalWithout"), TOTAL_WITH("totalWith"),
    TOTAL_WITHOUT_INDIRECT("totalWithoutIndirect"), TOTAL_WITH_INDIRECT("totalWithIndirect");

    /** The sectors that add up to the totals with LULUCF. */
    public static final List<Category> SECTORS = List.of(ENERGY, INDUSTRY, AGRICULTURE, LULUCF, WASTE, OTHER);

    /** A number as 1, 2. or 1.A.3, and the name behind it. */
    private static final Pattern NUMBERED = Pattern.compile("(\\d+(?:\\.[a-z0-9]+)*)?\\.?\\s*(.*)");

    private final String line;

    Category(String line) {
        this.line = line;
    }

    /** The line of table 6; that of tables 7-9 for transport. */
    public String line() {
        return line;
    }

    /** True for a sum of sectors. */
    public boolean isTotal() {
        return ordinal() >= TOTAL_WITHOUT.ordinal();
    }

    /**
     * The category of that name. The words count, not the number: until 2014 inventories numbered the sectors
     * otherwise. A number with more than one level is a part of a sector, and only 1.A.3 has a line of its own.
     */
    public static Optional<Category> of(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replace('₂', '2').strip();
        if (plain.startsWith("total")) {
            return total(plain);
        }
        var numbered = NUMBERED.matcher(plain);
        if (!numbered.matches()) {
            return Optional.empty();
        }
        var number = numbered.group(1);
        var words = numbered.group(2).replaceAll("[^a-z]+", " ").strip();
        if (number != null && number.contains(".")) {
            return number.equals("1.a.3") ? Optional.of(TRANSPORT) : Optional.empty();
        }
        return Optional.ofNullable(switch (words) {
            case "energy" -> ENERGY;
            case "transport" -> TRANSPORT;
            case "industrial processes and product use", "industrial processes", "ippu" -> INDUSTRY;
            case "agriculture" -> AGRICULTURE;
            case "land use land use change and forestry", "lulucf" -> LULUCF;
            case "waste" -> WASTE;
            case "other" -> OTHER;
            default -> null;
        });
    }

    private static Optional<Category> total(String plain) {
        var indirect = plain.contains("indirect");
        if (plain.contains("without lulucf") || plain.contains("excluding lulucf")) {
            return Optional.of(indirect ? TOTAL_WITHOUT_INDIRECT : TOTAL_WITHOUT);
        }
        if (plain.contains("with lulucf") || plain.contains("including lulucf")) {
            return Optional.of(indirect ? TOTAL_WITH_INDIRECT : TOTAL_WITH);
        }
        return Optional.empty();
    }
}
