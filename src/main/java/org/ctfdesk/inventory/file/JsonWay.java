package org.ctfdesk.inventory.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.inventory.Category;
import org.ctfdesk.inventory.Gas;
import org.ctfdesk.text.Folded;
import tools.jackson.databind.JsonNode;

/**
 * What the names on the way to a place of a tree say of the figures there. A name that is not known stays beside the category
 * that it is within, so that a part is never taken for the whole.
 *
 * @param kinds texts by {@link #YEAR}, {@link #CATEGORY}, {@link #GAS} and {@link #UNIT}
 * @param path all names, as messages state the place
 */
record JsonWay(Map<String, String> kinds, String path) {
    static final String YEAR = "year";
    static final String CATEGORY = "category";
    static final String GAS = "gas";
    static final String UNIT = "unit";
    static final JsonWay START = new JsonWay(Map.of(), "");

    /** Units of something else than the figures. */
    private static final Pattern OTHER_UNITS = Pattern.compile("uncertain|activity|factor|incert");

    /** Names that say no more of the figures below than that they are some. */
    private static final Set<String> WRAPPERS = Set.of("data", "inventory", "sectors", "categories", "years", "gases", "rows", "records",
            "series", "by gas", "by sector", "by category", "by year");

    /** What may stand within another category and is itself a row: all else within one is a part of it. */
    private static final Map<Category, Set<Category>> WITHIN = Map.of(
            Category.ENERGY, Set.of(Category.TRANSPORT),
            Category.AGRICULTURE, Set.of(Category.LIVESTOCK, Category.AGGREGATE_SOURCES),
            Category.LULUCF, Set.of(Category.LAND, Category.OTHER_AFOLU),
            Category.AFOLU, Set.of(Category.AGRICULTURE, Category.LULUCF, Category.LIVESTOCK, Category.LAND, Category.AGGREGATE_SOURCES,
                    Category.OTHER_AFOLU));

    /** A field's name as a head: {@code inventory_year} and {@code inventoryYear} are two words. */
    static String name(String key) {
        var words = key.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").replace('_', ' ').toLowerCase(Locale.ROOT).strip();
        return Folded.of(words).key();
    }

    /** True for the field of a record that holds its figure. */
    static boolean isFigure(String key) {
        return HeadWords.year(key).isPresent() || LongRows.VALUES.contains(name(key));
    }

    /** The kind that a field of that name states; nothing for any other. */
    static Optional<String> kind(String key) {
        var name = name(key);
        return isUnit(name) ? Optional.of(UNIT) : Header.GASES.contains(name) ? Optional.of(GAS)
                : Header.CATEGORIES.contains(name) ? Optional.of(CATEGORY)
                : LongRows.YEARS.contains(name) ? Optional.of(YEAR) : Optional.empty();
    }

    private static boolean isUnit(String name) {
        return Header.UNITS.contains(name)
                || Stream.of(name.split(" ")).anyMatch(Header.UNITS::contains) && !OTHER_UNITS.matcher(name).find();
    }

    /** The head of a record's field: {@code emission_unit} is the unit. */
    static String column(String key) {
        var name = name(key);
        return isUnit(name) && !Header.UNITS.contains(name) ? UNIT : name;
    }

    /** True for a name that is itself a year, a gas or a category. */
    static boolean isKnown(String key) {
        return HeadWords.year(key).isPresent() || Gas.of(key).isPresent() || Category.of(key).isPresent();
    }

    /** With what the fields of an object say of all that is within it: {@code "unit": "kt"}. */
    JsonWay within(JsonNode object) {
        var all = new LinkedHashMap<>(kinds);
        for (var field : object.properties()) {
            var value = field.getValue();
            var text = value.isValueNode() ? value.asString("").strip() : "";
            var kind = kind(field.getKey()).filter(any -> !text.isEmpty()).orElse("");
            switch (kind) {
                case UNIT -> all.put(UNIT, text);
                case GAS -> all.putIfAbsent(GAS, text);
                case CATEGORY -> all.put(CATEGORY, category(text));
                case YEAR -> HeadWords.year(text).ifPresent(year -> all.putIfAbsent(YEAR, text));
                default -> { }
            }
        }
        return new JsonWay(all, path);
    }

    /** The category of that name here. */
    String category(String name) {
        var outer = kinds.getOrDefault(CATEGORY, "");
        var known = Category.of(outer);
        var inner = Category.of(name);
        var isRow = outer.isEmpty() || known.isPresent() && inner.isPresent()
                && (known.get().isTotal() || known.equals(inner) || WITHIN.getOrDefault(known.get(), Set.of()).contains(inner.get()));
        return isRow ? name : outer + " > " + name;
    }

    /**
     * One name further.
     *
     * @param amongKnown true where names beside it are known, so that it is one of their kind
     */
    JsonWay to(String key, boolean amongKnown) {
        var there = path.isEmpty() ? key : path + "." + key;
        var all = new LinkedHashMap<>(kinds);
        if (HeadWords.year(key).isPresent() && !kinds.containsKey(YEAR)) {
            all.put(YEAR, key);
        } else if (Gas.of(key).isPresent() && !kinds.containsKey(GAS)) {
            all.put(GAS, key);
        } else if (Category.of(key).isPresent() && !isFigure(key)) {
            all.put(CATEGORY, category(key));
        } else if (!LongRows.VALUES.contains(name(key)) && !WRAPPERS.contains(name(key))
                && (kinds.containsKey(CATEGORY) || amongKnown)) {
            all.put(CATEGORY, category(key));
        }
        return new JsonWay(all, there);
    }

    /** True where a figure has a row and a column. */
    boolean isComplete() {
        return kinds.keySet().containsAll(List.of(YEAR, CATEGORY));
    }

    /** The fields of one figure's row. */
    Map<String, String> row(String value) {
        var row = new LinkedHashMap<String, String>();
        row.put(YEAR, kinds.get(YEAR));
        row.put(CATEGORY, kinds.get(CATEGORY));
        row.put(GAS, kinds.getOrDefault(GAS, Gas.AGGREGATE.name()));
        row.put(UNIT, kinds.getOrDefault(UNIT, ""));
        row.put("value", value);
        return row;
    }
}
