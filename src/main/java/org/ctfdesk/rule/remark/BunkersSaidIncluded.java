package org.ctfdesk.rule.remark;

import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Definitions;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.Rule;

/** Emissions of international aviation and navigation are no part of totals, whatever words say: MPGs, para. 53; read in English. */
public final class BunkersSaidIncluded extends Rule.OfReport {
    private static final Pattern INCLUDED = Pattern.compile("(?i)(?:international (?:aviation|navigation|transport|shipping|bunkers?"
            + "|maritime)|bunker fuels?|international aviation and (?:navigation|shipping))[^.;]{0,40}?\\b(?:are|is) (?:also )?"
            + "(?:included|covered|counted|part of)|\\bincluding (?:emissions from |emissions of )?(?:international|bunker)");

    public BunkersSaidIncluded() {
        super(warning("OWN-150", mpgs("53")).breaks("T6-06")
                .reads(Description.FORM, Indicators.FORM, Definitions.FORM, Methodologies.FORM, Progress.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        if (FreeText.isEnglish(report.profile())) {
            Remark.ofTables(report).stream().filter(remark -> Matches.any(INCLUDED, remark.text()))
                    .forEach(remark -> found.at(remark.place()).with());
        }
    }
}
