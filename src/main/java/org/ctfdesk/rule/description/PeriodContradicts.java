package org.ctfdesk.rule.description;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Field;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;

/**
 * The time frame in words begins and ends as the implementation period of the report profile does, and the NDC was communicated
 * under the Agreement: follows from MPGs, para. 64(d). Years are read in whatever language; a date of approval or an update may
 * stand among them, so that only the earliest and the latest that belong to no other event are compared.
 */
public final class PeriodContradicts extends Rule.OfReport {
    /** The first contributions were communicated in the year of the Agreement. */
    private static final int AGREEMENT = 2015;

    public PeriodContradicts() {
        super(warning("OWN-120", mpgs("64(d)")).breaks("X-06").reads(Description.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var place = new Place(TableKey.of(Description.FORM.id()), RowKey.of("timeFrame"), ColumnKey.of(Description.DESCRIPTION));
        var periods = report.profile().periods();
        var communicated = report.profile().ndc().communicated();
        if (communicated != 0 && communicated < AGREEMENT) {
            found.at(place).in(Field.ofProfile("communicated")).says("communicated", String.valueOf(communicated),
                    String.valueOf(AGREEMENT));
        }
        if (periods.implementationFrom() > periods.implementationTo()) {
            found.at(place).in(Field.ofProfile("implementationTo")).says("reversed", String.valueOf(periods.implementationFrom()),
                    String.valueOf(periods.implementationTo()));
            return;
        }
        var said = FreeText.words(report.table(Description.FORM.id()).row("timeFrame"), Description.DESCRIPTION).orElse("");
        var years = FreeText.years(said);
        if (FreeText.isFiscal(said) && years.contains(periods.implementationFrom()) && years.contains(periods.implementationTo())) {
            return;
        }
        if (years.size() > 2) {
            years.remove(communicated);
        }
        if (years.size() < 2) {
            return;
        }
        if (!years.contains(periods.implementationFrom())) {
            found.at(place).says("from", String.valueOf(years.first()), String.valueOf(periods.implementationFrom()));
        } else if (years.contains(periods.implementationTo()) && years.size() == 2
                && (years.first() != periods.implementationFrom() || years.last() != periods.implementationTo())) {
            found.at(place).says("from", String.valueOf(years.first()), String.valueOf(periods.implementationFrom()));
        }
    }
}
