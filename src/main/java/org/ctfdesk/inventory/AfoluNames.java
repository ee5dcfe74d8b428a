package org.ctfdesk.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ctfdesk.text.Folded;

/**
 * The parts of category 3 of the 2006 IPCC Guidelines by their numbers and names, as the IPCC Inventory Software and inventories in
 * the languages of the United Nations, and in Portuguese, write them. The reporting tables number other categories 3.A to 3.D: the
 * words decide, and a number alone counts only in a file that has category 3 of the Guidelines.
 */
final class AfoluNames {
    private static final Map<String, Category> NUMBERS = new TreeMap<>(Map.of("3.a", Category.LIVESTOCK, "3.b", Category.LAND,
            "3.c", Category.AGGREGATE_SOURCES, "3.d", Category.OTHER_AFOLU));

    /** Category 3 itself, as it stands before the name of a part: AFOLU - Livestock. */
    private static final Pattern WHOLE = Pattern.compile(
            "^(?:afolu|afat|agriculture, forestry,? and other land uses?)(?: sector)?\\s*[:/,.(]?\\s+(?=[\\p{L}(])");

    /** "(please specify)" and the like. */
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^)]*\\)\\s*$|[.:]$");

    /** Names that stand for nothing else, whether they have a number or not. */
    private static final Map<String, Category> NAMES = new HashMap<>();

    /** Names that need a number or category 3 beside them: there are other lands and other products of wood. */
    private static final Map<String, Category> WITH_NUMBER = new HashMap<>();

    /** How the long name of 3.C begins. */
    private static final List<String> AGGREGATE = new ArrayList<>();

    static {
        add(NAMES, Category.LIVESTOCK, "livestock", "bétail", "cheptel", "élevage", "ganado", "ganadería", "pecuária", "gado", "rebanho",
                "животноводство", "скот", "домашний скот", "牲畜", "畜牧业", "家畜", "畜牧", "الماشية", "الثروة الحيوانية", "المواشي");
        add(WITH_NUMBER, Category.LAND, "land", "lands", "terres", "terre", "les terres", "tierra", "tierras", "terra", "terras", "земли",
                "земля", "土地", "الأراضي", "الأرض");
        add(WITH_NUMBER, Category.OTHER_AFOLU, "other", "others", "harvested wood products", "hwp", "other (harvested wood products)",
                "autres", "autre", "produits ligneux récoltés", "otros", "otro", "productos de madera recolectada", "outros", "outro",
                "produtos florestais madeireiros", "produtos de madeira colhida", "прочее", "прочие", "другое",
                "заготовленные лесоматериалы", "其他", "采伐的木材产品", "采伐木材产品", "أخرى", "منتجات الخشب المقطوع");
        for (var beginning : List.of("aggregate sources", "aggregated sources", "sources agrégées", "sources agregées", "fuentes agregadas",
                "fontes agregadas", "агрегированные источники", "совокупные источники", "土地上的累积源", "累积源", "聚合源", "综合源",
                "المصادر المجمعة", "المصادر الإجمالية")) {
            AGGREGATE.add(Folded.of(beginning).key());
        }
    }

    private AfoluNames() {}

    private static void add(Map<String, Category> to, Category category, String... names) {
        for (var name : names) {
            to.put(Folded.of(name).key(), category);
        }
    }

    /**
     * The part of that number and name.
     *
     * @param number "" where there is none
     * @param name folded, without the number
     */
    static Optional<Category> of(String number, String name) {
        var whole = WHOLE.matcher(name);
        var isPart = whole.find();
        var words = isPart ? whole.replaceFirst("").replaceFirst("\\)$", "") : name;
        var named = named(words).or(() -> named(ASIDE.matcher(words).replaceAll("")));
        if (!number.isEmpty()) {
            return named.filter(part -> part == NUMBERS.get(number));
        }
        return named.filter(part -> isPart || NAMES.containsValue(part) || part == Category.AGGREGATE_SOURCES);
    }

    /** A part by its number alone, or by a name that stands for other things too: in a file that has category 3. */
    static Optional<Category> bare(String plain) {
        return Optional.ofNullable(NUMBERS.get(plain)).or(() -> plain.equals("other") ? Optional.empty() : named(plain));
    }

    private static Optional<Category> named(String words) {
        var plain = words.strip();
        return AGGREGATE.stream().anyMatch(plain::startsWith)
                ? Optional.of(Category.AGGREGATE_SOURCES)
                : Optional.ofNullable(NAMES.getOrDefault(plain, WITH_NUMBER.get(plain)));
    }
}
