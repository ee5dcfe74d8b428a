package org.ctfdesk.ui.profile;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.profile.Ndc;

/** What checks compare with: the NDC's type, years and coverage, said once here and in words in its description. */
final class NdcFields {
    private final ProfileFields fields;
    private final Supplier<Ndc> ndc;
    private final Consumer<Ndc> set;

    NdcFields(ProfileFields fields, Supplier<Ndc> ndc, Consumer<Ndc> set) {
        this.fields = fields;
        this.ndc = ndc;
        this.set = set;
    }

    void add() {
        fields.choice("ui.profile.targetType", "targetType.", Arrays.asList(Ndc.TargetType.values()), () -> is().type(),
                type -> set.accept(is().withType(type)));
        fields.check("ui.profile.multiYear", () -> is().multiYear(), yes -> set.accept(is().withMultiYear(yes)));
        fields.numbers().yearOrNone("ui.profile.targetFrom", () -> is().targetFrom(),
                year -> set.accept(is().withTarget(year, Math.max(year, is().targetTo()))));
        fields.numbers().yearOrNone("ui.profile.targetTo", () -> is().targetTo(), year -> set.accept(
                is().withTarget(is().multiYear() ? is().targetFrom() : year, year)));
        fields.numbers().yearOrNone("ui.profile.baseYear", () -> is().baseYear(), year -> set.accept(is().withBaseYear(year)));
        fields.numbers().yearOrNone("ui.profile.communicated", () -> is().communicated(), year -> set.accept(is().withCommunicated(year)));
        fields.choice("ui.profile.cooperation", "cooperation.", Arrays.asList(Ndc.Cooperation.values()), () -> is().cooperation(),
                cooperation -> set.accept(is().withCooperation(cooperation)));
        fields.subheading("ui.profile.sectors");
        for (var sector : Measures.SECTORS_KIND.options()) {
            fields.check("choice.sector." + sector, () -> is().sectors().contains(sector),
                    yes -> set.accept(is().withSectors(changed(is().sectors(), sector, yes))));
        }
        fields.subheading("ui.profile.gases");
        for (var gas : Measures.GASES_KIND.options()) {
            fields.check("choice.gas." + gas, () -> is().gases().contains(gas),
                    yes -> set.accept(is().withGases(changed(is().gases(), gas, yes))));
        }
    }

    private Ndc is() {
        return ndc.get();
    }

    private static Set<String> changed(Set<String> all, String one, boolean yes) {
        var changed = new TreeSet<>(all);
        if (yes) {
            changed.add(one);
        } else {
            changed.remove(one);
        }
        return changed;
    }
}
