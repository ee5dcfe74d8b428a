package org.ctfdesk.rule.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.rule.CellView;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * Sectors and gases are named from one list: suspected from MPGs, paras. 64, 82(f) and 98, where table 5 uses another
 * name of a sector or gas of the list.
 */
public final class NameFromOtherList implements Rule.OfCell {
    /** Other names in use, with the codes of the list that they stand for. */
    private static final Map<String, List<String>> OTHER_NAMES = Map.ofEntries(
            Map.entry("afolu", List.of("agriculture", "lulucf")),
            Map.entry("agriculture, forestry and other land use", List.of("agriculture", "lulucf")),
            Map.entry("ippu", List.of("industry")),
            Map.entry("industrial processes", List.of("industry")),
            Map.entry("folu", List.of("lulucf")),
            Map.entry("land use, land-use change and forestry", List.of("lulucf")),
            Map.entry("waste", List.of("waste")),
            Map.entry("transportation", List.of("transport")),
            Map.entry("carbon dioxide", List.of("co2")),
            Map.entry("co₂", List.of("co2")),
            Map.entry("methane", List.of("ch4")),
            Map.entry("ch₄", List.of("ch4")),
            Map.entry("nitrous oxide", List.of("n2o")),
            Map.entry("n₂o", List.of("n2o")),
            Map.entry("hydrofluorocarbons", List.of("hfcs")),
            Map.entry("hfc", List.of("hfcs")),
            Map.entry("perfluorocarbons", List.of("pfcs")),
            Map.entry("pfc", List.of("pfcs")),
            Map.entry("sf₆", List.of("sf6")),
            Map.entry("nf₃", List.of("nf3")));

    @Override
    public String code() {
        return "X-03";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Source source() {
        return Source.mpgs("82(f)–(g)");
    }

    /** True where the list has another name for it. */
    public static boolean isOtherName(String name) {
        return OTHER_NAMES.containsKey(name.toLowerCase(Locale.ROOT).strip());
    }

    @Override
    public boolean concerns(Form form, Part.Line line) {
        return form == Measures.FORM;
    }

    @Override
    public void check(CellView cell, Found found) {
        var isListed = cell.column().id().equals(Measures.SECTORS) || cell.column().id().equals(Measures.GASES);
        if (!isListed || !(cell.answer() instanceof Answer.Choices chosen)) {
            return;
        }
        var kind = (Kind.Choice) cell.kind();
        var mended = new ArrayList<String>();
        var other = Optional.<String>empty();
        for (var option : chosen.options()) {
            var same = kind.options().contains(option) ? null : OTHER_NAMES.get(option.toLowerCase(Locale.ROOT).strip());
            if (same != null && kind.options().containsAll(same)) {
                other = other.or(() -> Optional.of(option));
                same.stream().filter(code -> !mended.contains(code)).forEach(mended::add);
            } else if (!mended.contains(option)) {
                mended.add(option);
            }
        }
        if (other.isPresent()) {
            var take = new Edit.SetAnswers("type", List.of(new Edit.Change(cell.place(), Optional.of(new Answer.Choices(mended)))));
            found.at(cell.place(), take, other.get());
        }
    }
}
