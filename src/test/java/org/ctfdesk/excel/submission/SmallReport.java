package org.ctfdesk.excel.submission;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.report.profile.Submission;
import org.ctfdesk.report.profile.Target;

/** A report small enough to be read as a golden text, with one of everything that a cell can hold. */
final class SmallReport {
    private SmallReport() {}

    static Report make() {
        var periods = new Periods(1991, 1991, 1990, 1991, List.of(), 2030, List.of(2022), List.of(2030));
        var profile = new Profile(
                new Party("Republic of Examples", "XEX", true, false),
                new Submission(1, 2024, "1.0", Submission.State.AWAITING_SUBMISSION, "en"), periods,
                List.of(new Target("1", "All sectors", List.of())), Circumstances.USUAL);
        var report = Report.blank(profile);
        report = words(report, "description:target:description", "=A reduction of 30 %\nby 2030, against 1990");
        report = words(report, "table1:indicator/1:label", "Net greenhouse gas emissions");
        report = words(report, "table1:reference/1:description", "-1 Mt, as _x0041_ in the inventory");
        report = words(report, "table4/1:restatedTarget:across", "One answer across all columns");
        report = put(report, "table4/1:indicator/1:unit", Answer.Choices.of("ktCo2Eq"));
        report = put(report, "table4/1:indicator/1:targetYear", new Answer.Years(2021, 2030));
        report = put(report, "table4/1:indicator/1:year@1991", Quantity.of("1234.50").citing(List.of(1)));
        report = put(report, "table4/1:firstTransferred:year@1991", Quantity.of("10"));
        report = put(report, "table4/1:otherPurposes:year@1991", Quantity.of(NotationKey.NO));
        report = put(report, "table4/1:used:year@1991", Quantity.of("2.5"));
        report = put(report, "table4/1:average:year@1991", Quantity.of("7.50")); // as computed: no override
        report = put(report, "table4/1:cumulative:year@1991", Quantity.of("8"));
        report = words(report, "table5:measure/1:label", "Feed-in tariff");
        report = put(report, "table5:measure/1:status", Answer.Choices.of("adopted"));
        report = put(report, "table5:measure/1:gases", Answer.Choices.of("co2", "ch4"));
        report = put(report, "table5:measure/1:startYear", Answer.Years.of(2019));
        report = put(report, "table5:measure/1:achieved@2022",
                new Quantity.Range(Quantity.of("5000").value(), Quantity.of("5400").value(), List.of()));
        for (var line : List.of("co2Without", "ch4Without", "n2oWithout", "hfcs", "pfcs", "mix", "sf6", "nf3")) {
            report = put(report, "table6:" + line + ":year@1990", line.equals("co2Without")
                    ? Quantity.of("81234.5678901") : Quantity.of(line.equals("nf3") ? NotationKey.NO : NotationKey.NA));
            report = put(report, "table6:" + line + ":year@1991", Quantity.of(NotationKey.NA));
        }
        for (var line : List.of("energy", "transport", "industry", "agriculture", "lulucf", "waste", "otherSector")) {
            report = put(report, "table7:" + line + ":recent@1991", Quantity.of("100"));
            report = put(report, "table7:" + line + ":projection@1995", Quantity.of("90.25"));
        }
        report = words(report, "foot/table4-1:footnote/1:text", "Preliminary.");
        return words(report, "foot/projections:box:text", "One box for tables 7 to 9.");
    }

    static Report words(Report report, String place, String text) {
        return put(report, place, new Answer.Words(text));
    }

    static Report put(Report report, String place, Answer answer) {
        return report.with(Place.ofPath(place), Optional.of(answer));
    }
}
