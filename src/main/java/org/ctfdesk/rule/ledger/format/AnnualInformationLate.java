package org.ctfdesk.rule.ledger.format;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.TreeMap;
import org.ctfdesk.derive.article6.Deadlines;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.article6.Submissions;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/** Annual information on a year is submitted by 15 April of the next one: 2/CMA.3, annex, para. 20. */
public final class AnnualInformationLate extends Rule.OfReport {
    private record Submitted(Place place, LocalDate date) {}

    public AnnualInformationLate() {
        super(warning("A6-34", article6("20")).reads(Submissions.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var key = TableKey.of(Submissions.FORM.id());
        var first = new TreeMap<Integer, Submitted>();
        var versions = new HashSet<String>();
        for (var item : report.table(key).block(Submissions.SUBMISSION).items()) {
            var row = item.row(Submissions.SUBMISSION);
            var year = LedgerLines.year(row, Submissions.REPORTED_YEAR);
            var date = LedgerLines.date(row, Submissions.DATE);
            if (year.isPresent() && date.isPresent()) {
                var place = new Place(key, new RowKey(Submissions.SUBMISSION, item.id()), ColumnKey.of(Submissions.DATE));
                var version = LedgerLines.text(row, Submissions.VERSION);
                if (!versions.add(year.getAsInt() + " " + version)) {
                    found.at(new Place(key, new RowKey(Submissions.SUBMISSION, item.id()), ColumnKey.of(Submissions.REPORTED_YEAR)))
                            .says("twice", String.valueOf(year.getAsInt()), version);
                }
                first.merge(year.getAsInt(), new Submitted(place, date.get()), (one, other) -> other.date().isBefore(one.date()) ? other
                        : one);
            } else if (!row.answers().isEmpty()) {
                found.undecided(new Place(key, new RowKey(Submissions.SUBMISSION, item.id()),
                        ColumnKey.of(year.isPresent() ? Submissions.DATE : Submissions.REPORTED_YEAR)), Doubt.Why.BLANK);
            }
        }
        // later versions correct what was submitted in time
        first.forEach((year, submitted) -> {
            var due = Deadlines.annualInformation(year);
            if (submitted.date().getYear() <= year) {
                found.at(submitted.place()).says("early", String.valueOf(year), new Answer.Day(submitted.date()));
            } else if (submitted.date().isAfter(due)) {
                found.at(submitted.place())
                        .with(String.valueOf(year), new Answer.Day(submitted.date()), new Answer.Day(due));
            }
        });
    }
}
