package org.ctfdesk.inventory;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.text.Folded;

/** The categories of an inventory file that stand in tables 6 to 9, and those that have to be put together first. */
public enum Category {
    ENERGY("energy"),
    /** 1.A.3, a part of {@link #ENERGY}: never added to it. */
    TRANSPORT("transport"),
    INDUSTRY("industry"), AGRICULTURE("agriculture"), LULUCF("lulucf"), WASTE("waste"), OTHER("other"),
    /** Category 3 of the 2006 IPCC Guidelines: agriculture and LULUCF together. */
    AFOLU("afolu"),
    /** 3.A of the 2006 IPCC Guidelines, a part of agriculture. */
    LIVESTOCK("livestock"),
    /** 3.B of the 2006 IPCC Guidelines, a part of LULUCF. */
    LAND("land"),
    /** 3.C of the 2006 IPCC Guidelines, a part of agriculture. */
    AGGREGATE_SOURCES("aggregateSources"),
    /** 3.D of the 2006 IPCC Guidelines, harvested wood products above all: a part of LULUCF. */
    OTHER_AFOLU("otherAfolu"),
    TOTAL_WITHOUT("totalWithout"), TOTAL_WITH("totalWith"),
    TOTAL_WITHOUT_INDIRECT("totalWithoutIndirect"), TOTAL_WITH_INDIRECT("totalWithIndirect");

    /** The sectors that add up to the totals with LULUCF. */
    public static final List<Category> SECTORS = List.of(ENERGY, INDUSTRY, AGRICULTURE, LULUCF, WASTE, OTHER);

    /** The parts of category 3 of the 2006 IPCC Guidelines. */
    static final List<Category> AFOLU_PARTS = List.of(LIVESTOCK, LAND, AGGREGATE_SOURCES, OTHER_AFOLU);

    /** A number as 1, 2. or 1.A.3, and the name behind it. */
    private static final Pattern NUMBERED = Pattern.compile("(\\d+(?:\\.[a-z0-9]+)*)?\\.?\\s*(.*)", Pattern.DOTALL);

    /** The same without points, as 3A or 1A3. */
    private static final Pattern WITHOUT_POINTS = Pattern.compile("^(\\d)([a-z])(\\d?)(?![\\p{L}\\p{N}.])");

    private final String line;

    Category(String line) {
        this.line = line;
    }

    /** The line of table 6; that of tables 7-9 for transport; of no table for AFOLU and its parts. */
    public String line() {
        return line;
    }

    /** True for a sum of sectors. */
    public boolean isTotal() {
        return ordinal() >= TOTAL_WITHOUT.ordinal();
    }

    /** The number that stands before a name, as 1.a.3; "" where there is none. */
    static String number(String name) {
        var numbered = NUMBERED.matcher(pointed(name));
        return numbered.matches() && numbered.group(1) != null ? numbered.group(1) : "";
    }

    /**
     * The category of that name. The words count, not the number: until 2014 inventories numbered the sectors
     * otherwise, and 3.A to 3.D are other categories in the 2006 IPCC Guidelines than in the common reporting tables. Any
     * other number with more than one level is a part of a sector, and only 1.A.3 has a line of its own.
     */
    public static Optional<Category> of(String name) {
        var plain = pointed(name).replace("&", " and ");
        if (plain.startsWith("total")) {
            return total(plain);
        }
        var other = SectorNames.of(name);
        if (other.isPresent()) {
            return other;
        }
        var numbered = NUMBERED.matcher(plain);
        if (!numbered.matches()) {
            return Optional.empty();
        }
        var number = numbered.group(1);
        if (number != null && number.contains(".")) {
            return number.equals("1.a.3") ? Optional.of(TRANSPORT) : AfoluNames.of(number, numbered.group(2));
        }
        var part = AfoluNames.of("", numbered.group(2));
        if (part.isPresent()) {
            return part;
        }
        var words = numbered.group(2).replaceAll("[^a-z]+", " ").replaceFirst(" sector\\s*$", "").strip();
        return Optional.ofNullable(switch (words) {
            case "energy" -> ENERGY;
            case "transport" -> TRANSPORT;
            case "industrial processes and product use", "industrial processes", "ippu", "industrial processes and product use ippu" ->
                INDUSTRY;
            case "agriculture" -> AGRICULTURE;
            case "land use land use change and forestry", "lulucf", "land use land use change and forestry lulucf",
                    "land use change and forestry", "lucf", "land use change and forestry lucf",
                    "forestry and other land use", "folu", "forestry and other land use folu" -> LULUCF;
            case "agriculture forestry and other land use", "afolu", "agriculture forestry and other land use afolu" -> AFOLU;
            case "waste" -> WASTE;
            case "other", "other please specify" -> OTHER;
            default -> null;
        });
    }

    /** The name as it is compared, its number with points. */
    private static String pointed(String name) {
        var plain = Folded.of(name).key();
        var number = WITHOUT_POINTS.matcher(plain);
        return number.find()
                ? number.group(1) + "." + number.group(2) + (number.group(3).isEmpty() ? "" : "." + number.group(3))
                        + plain.substring(number.end())
                : plain;
    }

    /** What a bare 3.A to 3.D, or land without a number, is in a file of the 2006 IPCC Guidelines. */
    static Optional<Category> ofBareAfolu(String name) {
        var plain = pointed(name).replaceAll("\\.$", "");
        return plain.equals("3") ? Optional.of(AFOLU) : AfoluNames.bare(plain);
    }

    private static Optional<Category> total(String plain) {
        var indirect = plain.contains("indirect");
        if (plain.contains("without lulucf") || plain.contains("excluding lulucf")) {
            return Optional.of(indirect ? TOTAL_WITHOUT_INDIRECT : TOTAL_WITHOUT);
        }
        if (plain.contains("with lulucf") || plain.contains("including lulucf")) {
            return Optional.of(indirect ? TOTAL_WITH_INDIRECT : TOTAL_WITH);
        }
        var isNet = plain.equals("total national emissions and removals") || plain.equals("total (net emissions)");
        return isNet ? Optional.of(TOTAL_WITH) : Optional.empty();
    }
}
