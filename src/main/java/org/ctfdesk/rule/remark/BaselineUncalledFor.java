package org.ctfdesk.rule.remark;

import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;

/**
 * The construction of a baseline is told where the target relates to one (a reminder): MPGs, para. 75(a). Of a reduction below a year,
 * whose description names no baseline, table 3 tells of none either.
 */
public final class BaselineUncalledFor extends Rule.OfReport {
    private static final Pattern NONE = Pattern.compile("(?i)not (applicable|relevant|related)|\\bno (projected |such )?baseline|\\bn/?a\\b"
            + "|without (a )?baseline|base year|does not");
    private static final Pattern TOLD = Pattern.compile("(?i)\\b(baseline|business.as.usual|BAU|reference"
            + " scenario)\\b[^.]{0,60}\\b(was|is|were|are)"
            + " (projected|modelled|constructed|built|based|derived|calculated|estimated|developed)");
    private static final Pattern BASELINE = Pattern.compile("(?i)baseline|business.as.usual|\\bBAU\\b|scenario");

    public BaselineUncalledFor() {
        super(info("OWN-151", mpgs("75(a)")).reads(Description.FORM, Methodologies.FORM)
                .where(report -> report.profile().ndc().type() == TargetType.ABSOLUTE_REDUCTION, NotApplicable.OTHER_TARGET_TYPE));
    }

    @Override
    public void check(Report report, Found found) {
        if (!FreeText.isEnglish(report.profile())
                || BASELINE.matcher(FreeText.words(report.table(Description.FORM.id()).row("target"), Description.DESCRIPTION).orElse(""))
                .find()) {
            return;
        }
        Remark.ofTables(report).stream().filter(remark -> remark.place().row().line().equals("baselineMethod"))
                .filter(remark -> Matches.any(TOLD, remark.text()) && !Matches.any(NONE, remark.text()))
                .forEach(remark -> found.at(remark.place()).with());
    }
}
