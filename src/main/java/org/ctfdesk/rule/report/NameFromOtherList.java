package org.ctfdesk.rule.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;

/**
 * Sectors and gases are named from one list: suspected from MPGs, paras. 64, 82(f) and 98, where a row that the Party
 * added has the name of a printed one, or table 5 has one name for two sectors of the list (T5-05 and T5-06 see the
 * others).
 */
public final class NameFromOtherList extends Rule.OfLine {
    private static final ColumnKey SECTORS = ColumnKey.of(Measures.SECTORS);
    private static final Set<String> LISTED = Set.of(
            "energy", "transport", "agriculture", "lulucf", "waste", "waste management", "industry", "industrial processes and product use",
            "co2", "ch4", "n2o", "hfcs", "pfcs", "sf6", "nf3");
    /** Other names in use, with the codes of the list that they stand for. */
    private static final Map<String, List<String>> OTHER_NAMES = Map.ofEntries(
            Map.entry("afolu", List.of("agriculture", "lulucf")),
            Map.entry("agriculture, forestry and other land use", List.of("agriculture", "lulucf")),
            Map.entry("agriculture, forestry and other land use (afolu)", List.of("agriculture", "lulucf")),
            Map.entry("ippu", List.of("industry")),
            Map.entry("industry", List.of("industry")),
            Map.entry("industrial processes", List.of("industry")),
            Map.entry("folu", List.of("lulucf")),
            Map.entry("forestry", List.of("lulucf")),
            Map.entry("land use", List.of("lulucf")),
            Map.entry("land use, land-use change and forestry", List.of("lulucf")),
            Map.entry("energy sector", List.of("energy")),
            Map.entry("energy supply", List.of("energy")),
            Map.entry("waste sector", List.of("waste")),
            Map.entry("transportation", List.of("transport")),
            Map.entry("transport sector", List.of("transport")),
            Map.entry("carbon dioxide", List.of("co2")),
            Map.entry("co₂", List.of("co2")),
            Map.entry("methane", List.of("ch4")),
            Map.entry("ch₄", List.of("ch4")),
            Map.entry("nitrous oxide", List.of("n2o")),
            Map.entry("n₂o", List.of("n2o")),
            Map.entry("hydrofluorocarbons", List.of("hfcs")),
            Map.entry("perfluorocarbons", List.of("pfcs")),
            Map.entry("sf₆", List.of("sf6")),
            Map.entry("nf₃", List.of("nf3")));

    public NameFromOtherList() {
        super(warning("X-03", mpgs("82(f) and 98"))
                .lines((form, line) -> form == Measures.FORM || line.id().equals("ownSector") || line.id().equals("ownGas")));
    }

    /** True where the list has another name for it. */
    public static boolean isOtherName(String name) {
        return OTHER_NAMES.containsKey(plain(name));
    }

    @Override
    public void check(LineView line, Found found) {
        if (line.form() == Measures.FORM) {
            sectors(line, found);
        } else {
            var name = FreeText.words(line.answers(), ColumnKey.LABEL.column()).orElse("");
            if (isOtherName(name) || LISTED.contains(plain(name))) {
                found.at(line.place(ColumnKey.LABEL)).says("row", name);
            }
        }
    }

    private static void sectors(LineView line, Found found) {
        for (var option : line.answers().chosen(SECTORS)) {
            var same = OTHER_NAMES.getOrDefault(plain(option), List.of());
            if (same.size() > 1) {
                var mended = new LinkedHashSet<String>();
                line.answers().chosen(SECTORS).forEach(each -> mended.addAll(each.equals(option) ? same : List.of(each)));
                found.at(line.place(SECTORS)).says("sectors", option)
                        .mendedBy(new Edit.SetAnswers("type", List.of( new Edit.Change(line.place(SECTORS),
                                Optional.of(new Answer.Choices(List.copyOf(mended)))))));
            }
        }
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
