package org.ctfdesk.rule.remark;

import java.util.List;
import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Assumptions;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;

/**
 * The years that a box names as the latest of the inventory, or as the last of the projections, are those of the tables: MPGs,
 * paras. 57, 58 and 95; read in English.
 */
public final class YearsOfBoxDiffer extends Rule.OfReport {
    private static final Pattern LATEST = Pattern.compile("(?i)\\b(?:(?:latest|most recent|last) (?:inventory |reported |reporting )?year"
            + "(?: reported| of the inventory)?|(?<!base )(?<!first )(?<!first reported )"
            + "(?<!earliest )(?<!previous )(?<!next )inventory year) is ((?:19|20)\\d{2})");
    private static final Pattern ENDS = Pattern.compile("(?i)\\b(?:projections|values|scenarios) (?:end in|extend to|run to|reach to|go to"
            + "|cover the years to|are given to) (20\\d{2})");
    private static final Pattern BASE = Pattern.compile("(?i)\\breference year of the NDC(?: and the base year)?(?: is| are(?: both)?)"
            + " ((?:19|20)\\d{2})|\\bbase year and the reference year of the NDC are both ((?:19|20)\\d{2})");
    private static final Pattern END = Pattern.compile("(?i)\\bend(?:ing)? ?(?:point|year)? of the (?:first |current )?NDC(?: is| \\()? ?"
            + "(20\\d{2})");
    private static final Pattern COMMUNICATED = Pattern.compile("(?i)\\bNDC (?:was |is )?(?:first )?(?:communicated|submitted|updated)"
            + "(?: in)? ((?:19|20)\\d{2})(?: and (?:was )?(?:updated|revised|communicated again) in ((?:19|20)\\d{2}))?");

    public YearsOfBoxDiffer() {
        super(warning("OWN-158", mpgs("58")).breaks("F-12")
                .reads(Description.FORM, Indicators.FORM, Summary.FORM, Projections.WITH_MEASURES, KeyIndicators.FORM, Assumptions.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        if (!FreeText.isEnglish(report.profile())) {
            return;
        }
        var periods = report.profile().periods();
        for (var form : List.of(Summary.FORM, Projections.WITH_MEASURES, KeyIndicators.FORM)) {
            Remark.box(report, TableKey.of(form.id())).ifPresent(box -> compare(box, LATEST, periods.inventoryTo(), "latest", found));
        }
        stated(report, found);
        // later columns of FX alone are left out by the same claim
        var last = last(report);
        for (var form : List.of(Projections.WITH_MEASURES, KeyIndicators.FORM, Assumptions.FORM)) {
            Remark.box(report, TableKey.of(form.id())).ifPresent(box -> compare(box, ENDS, last, "ends", found));
        }
    }

    /** The reference year and the year of communication, where boxes name them. */
    private static void stated(Report report, Found found) {
        var ndc = report.profile().ndc();
        for (var form : List.of(Summary.FORM, Description.FORM, Indicators.FORM, Projections.WITH_MEASURES, KeyIndicators.FORM)) {
            Remark.box(report, TableKey.of(form.id())).ifPresent(box -> {
                var ends = report.profile().periods().implementationTo();
                END.matcher(box.text()).results().map(said -> Integer.valueOf(said.group(1)))
                        .filter(year -> ends != 0 && year != ends && year != ndc.targetTo()).findFirst()
                        .ifPresent(year -> found.at(box.place()).says("end", String.valueOf(year), String.valueOf(ends)));
                COMMUNICATED.matcher(box.text()).results().filter(said -> said.group(2) != null
                        && Integer.parseInt(said.group(1)) > Integer.parseInt(said.group(2))).findFirst()
                        .ifPresent(said -> found.at(box.place()).says("order", said.group(2), said.group(1)));
                BASE.matcher(box.text()).results().map(said -> Integer.valueOf(said.group(1) == null ? said.group(2) : said.group(1)))
                        .filter(year -> ndc.baseYear() != 0 && year != ndc.baseYear()).findFirst()
                        .ifPresent(year -> found.at(box.place()).says("base", String.valueOf(year), String.valueOf(ndc.baseYear())));
                COMMUNICATED.matcher(box.text()).results()
                        .map(said -> Integer.valueOf(said.group(2) == null ? said.group(1) : said.group(2)))
                        .filter(year -> ndc.communicated() != 0 && year > ndc.communicated()).findFirst()
                        .ifPresent(year -> found.at(box.place()).says("communicated", String.valueOf(year),
                                String.valueOf(ndc.communicated())));
            });
        }
    }

    /** The last year for which table 7 has a figure; 0 where it has none. */
    private static int last(Report report) {
        return report.table(Projections.WITH_MEASURES.id()).rows().values().stream().flatMap(row -> row.answers().entrySet().stream())
                .filter(entry -> entry.getValue() instanceof Quantity.Amount).mapToInt(entry -> entry.getKey().year()).max().orElse(0);
    }

    private static void compare(Remark box, Pattern pattern, int year, String variant, Found found) {
        pattern.matcher(box.text()).results().map(said -> Integer.valueOf(said.group(1))).filter(named -> year != 0 && named != year)
                .findFirst().ifPresent(named -> found.at(box.place()).says(variant, String.valueOf(named), String.valueOf(year)));
    }
}
