package org.ctfdesk.rule.description;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;

/**
 * A sector or gas of the inventory that the NDC leaves out is explained: 4/CMA.1, annex II, para. 4. Read off the scope
 * in the profile, table 6 and the row of table 3 on exclusions, where that is blank or only denies.
 */
public final class ExclusionUnexplained extends Rule.OfReport {
    private static final List<String> SECTORS = List.of("energy", "industry", "agriculture", "lulucf", "waste");
    private static final List<String> GASES = List.of("co2", "ch4", "n2o", "hfcs", "pfcs", "sf6", "nf3");

    /** Keys of what is emitted, though no figure stands there. */
    private static final Set<NotationKey> OCCURS = Set.of(NotationKey.FX, NotationKey.IE, NotationKey.C);

    public ExclusionUnexplained() {
        super(error("A-13", accounting("4")).reads(Description.FORM, Methodologies.FORM, Summary.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var ndc = report.profile().ndc();
        var reason = FreeText.words(report.table(Methodologies.FORM.id()).row("excluded"), Methodologies.DESCRIPTION).orElse("");
        var denies = FreeText.isEnglish(report.profile())
                && reason.strip().toLowerCase(Locale.ROOT).matches("(?s)(no (category|categories|sector|sectors|gas|gases)\\b.*"
                        + "|(none|nothing|nil)( (is|are|was|were) excluded| excluded| applicable)?\\W*)");
        if (!reason.isBlank() && !FreeText.isBareNotApplicable(reason) && !denies) {
            return;
        }
        var place = new Place(TableKey.of(Description.FORM.id()), RowKey.of("scope"), ColumnKey.of(Description.DESCRIPTION));
        if (ndc.sectors().isEmpty() || ndc.gases().isEmpty()) {
            found.undecided(place, Doubt.Why.NOT_STATED);
        }
        if (!ndc.sectors().isEmpty()) {
            SECTORS.stream().filter(sector -> !ndc.sectors().contains(sector) && isReported(report, sector))
                    .findFirst().ifPresent(sector -> found.at(place).with(sector.equals("lulucf") ? "LULUCF" : sector));
        }
        if (!ndc.gases().isEmpty()) {
            GASES.stream().filter(gas -> !ndc.gases().contains(gas) && (isReported(report, gas) || isReported(report, gas + "Without")))
                    .findFirst().ifPresent(gas -> found.at(place).with(named(gas)));
        }
    }

    private static String named(String gas) {
        return gas.endsWith("s") ? gas.substring(0, 3).toUpperCase(Locale.ROOT) + "s" : gas.toUpperCase(Locale.ROOT);
    }

    private static boolean isReported(Report report, String line) {
        var latest = new ColumnKey(Summary.YEAR, report.profile().periods().inventoryTo());
        return report.answer(new Place(TableKey.of(Summary.FORM.id()), RowKey.of(line), latest))
                .filter(answer -> answer instanceof Quantity.Amount amount && amount.value().signum() != 0
                        || answer instanceof Quantity.Keys keys && !Collections.disjoint(keys.keys(), OCCURS)).isPresent();
    }
}
