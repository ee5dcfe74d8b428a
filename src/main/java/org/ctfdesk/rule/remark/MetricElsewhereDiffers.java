package org.ctfdesk.rule.remark;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.form.ndc.Definitions;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.Rule;

/**
 * Definitions and notes name no other metric than the 100-year global warming potentials of the Fifth Assessment Report without the value
 * for fossil methane: MPGs, para. 37, and 5/CMA.3, para. 25. What was used in an earlier report may be told.
 */
public final class MetricElsewhereDiffers extends Rule.OfReport {
    private static final Pattern OTHER = Pattern.compile("\\b(SAR|TAR|AR ?-?[2346])\\b|(?i:\\b(second|third|fourth|sixth) assessment"
            + "( report)?)");
    private static final Pattern FIFTH = Pattern.compile("(?i)\\bAR ?-?5\\b|fifth assessment");
    private static final Pattern BEFORE = Pattern.compile("(?i)\\b(previous|former|earlier|last report|before|until|instead|replaced"
            + "|no longer|converted|supplement|additional|also|for information|first biennial)");
    private static final Pattern FOSSIL = Pattern.compile("(?i)\\b30\\b[^.]{0,30}fossil|fossil methane[^.]{0,20}\\b30\\b"
            + "|(?<!without )(?<!excluding )\\b(with|including|using) (the |a )?(value|GWP|factor)s? (for|of) fossil");

    public MetricElsewhereDiffers() {
        super(warning("OWN-148", mpgs("37")).breaks("T3-08", "U-01")
                .reads(Definitions.FORM, Summary.FORM, Projections.WITH_MEASURES, Methodologies.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        Stream.concat(Remark.ofTables(report).stream(),
                        Stream.of(Summary.FORM, Projections.WITH_MEASURES).flatMap(form -> Remark.below(report, form).stream()))
                .filter(remark -> !remark.place().row().line().equals("metrics") || Matches.any(FOSSIL, remark.text()))
                .forEach(remark -> check(remark, found));
    }

    private static void check(Remark remark, Found found) {
        for (var sentence : remark.sentences()) {
            var other = Matches.of(OTHER, sentence).findFirst();
            var fossil = Matches.of(FOSSIL, sentence).findFirst();
            if (Matches.any(BEFORE, sentence)) {
                continue;
            }
            if (fossil.isPresent()) {
                found.at(remark.place()).says("fossil", fossil.get().group());
                return;
            }
            if (other.isPresent() && !Matches.any(FIFTH, sentence)) {
                found.at(remark.place()).says("other", other.get().group());
                return;
            }
        }
    }
}
