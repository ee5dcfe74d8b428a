package org.ctfdesk.rule.report;

import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.KnownParty;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.report.profile.Submission;
import org.ctfdesk.rule.Field;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * The report profile names the Party, and its years agree with each other: the first biennial transparency report was due by
 * 31 December 2024, and one every two years since: 18/CMA.1, para. 3.
 */
public final class ProfileDoubtful extends Rule.OfReport {
    private static final int FIRST_DUE = 2024;
    private static final int YEARS = 2;

    public ProfileDoubtful() {
        super(warning("OWN-94", new Source("18/CMA.1", "para. 3")).reads(Projections.WITH_MEASURES).always());
    }

    @Override
    public void check(Report report, Found found) {
        var profile = report.profile();
        party(profile, found);
        due(profile.submission(), found);
        times(profile, found);
        answers(report, found);
    }

    private static void party(Profile profile, Found found) {
        if (profile.party().name().isBlank() || profile.party().iso3().isBlank()) {
            found.at(place("target")).in(Field.ofProfile(profile.party().name().isBlank() ? "name" : "iso3"))
                    .says(profile.party().name().isBlank() ? "name" : "code");
        }
        KnownParty.all().stream().filter(known -> known.names().containsValue(profile.party().name().strip())
                        && !profile.party().iso3().isBlank() && !known.iso3().equals(profile.party().iso3().strip()))
                .findFirst().ifPresent(known -> found.at(place("target")).in(Field.ofProfile("iso3")).says("otherCode",
                        profile.party().name(),
                        profile.party().iso3(), known.iso3()));
    }

    /** A report every two years, the first by the end of 2024. */
    private static void due(Submission submission, Found found) {
        if (submission.btr() < 1) {
            found.at(place("timeFrame")).in(Field.ofProfile("btr")).says("number", String.valueOf(submission.btr()));
        }
        var due = FIRST_DUE + YEARS * (submission.btr() - 1);
        if (submission.btr() >= 1 && submission.year() != 0) {
            if (submission.year() < due - 1) {
                found.at(place("timeFrame")).in(Field.ofProfile("year")).says("early", String.valueOf(submission.btr()),
                        String.valueOf(due),
                        String.valueOf(submission.year()));
            } else if (submission.year() >= due + YEARS) {
                found.at(place("timeFrame")).in(Field.ofProfile("year")).as(Severity.INFO).says("late", String.valueOf(submission.btr()),
                        String.valueOf(due),
                        String.valueOf(submission.year()));
            }
        }
    }

    /** Neither the NDC nor the inventory is of a year that is still to come. */
    private static void times(Profile profile, Found found) {
        var submission = profile.submission();
        var ndc = profile.ndc();
        if (submission.year() != 0 && ndc.communicated() > submission.year()) {
            found.at(place("timeFrame")).in(Field.ofProfile("communicated")).says("communicated", String.valueOf(ndc.communicated()),
                    String.valueOf(submission.year()));
        }
        if (submission.year() != 0 && profile.periods().inventoryTo() >= submission.year()) {
            found.at(place("timeFrame")).in(Field.ofProfile("inventoryTo")).says("inventory", String.valueOf(profile.periods()
                    .inventoryTo()),
                    String.valueOf(submission.year()));
        }
    }

    /** What the profile says of the NDC and the projections goes with what the tables hold. */
    private static void answers(Report report, Found found) {
        var profile = report.profile();
        var ndc = profile.ndc();
        if (!profile.circumstances().projects() && holdsFigures(report.table(Projections.WITH_MEASURES.id()))) {
            found.at(new Place(TableKey.of(Projections.WITH_MEASURES.id()), RowKey.of("totalWith"),
                    new ColumnKey(Projections.RECENT, profile.periods().inventoryTo()))).in(Field.ofProfile("projects"))
                            .says("projections");
        }
        if (ndc.type() == Ndc.TargetType.ABSOLUTE_REDUCTION && ndc.baseYear() == 0 && !report.table(Description.FORM.id()).isEmpty()) {
            found.at(place("referencePoint")).in(Field.ofProfile("baseYear")).as(Severity.INFO).says("reference");
        }
        if (profile.circumstances().cooperates() && ndc.cooperation() == Ndc.Cooperation.NOT_STATED
                && !report.table(Description.FORM.id()).isEmpty()) {
            found.at(place("cooperativeApproaches")).in(Field.ofProfile("cooperation")).as(Severity.INFO).says("cooperation");
        }
    }

    private static boolean holdsFigures(Table table) {
        return table.rows().values().stream().anyMatch(row -> row.answers().values().stream().anyMatch(Quantity.Amount.class::isInstance));
    }

    private static Place place(String line) {
        return new Place(TableKey.of(Description.FORM.id()), RowKey.of(line), ColumnKey.of(Description.DESCRIPTION));
    }
}
