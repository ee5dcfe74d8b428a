package org.ctfdesk.rule.method;

import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;

/**
 * The metric is the 100-year global warming potential of the Fifth Assessment Report: MPGs, paras. 37 and 75(c), and
 * 5/CMA.3, para. 25. Silent where words in a language that is not read do not name another set.
 */
public final class MetricNotNamed extends Rule.OfLine {
    private static final Pattern FIFTH = Pattern.compile("\\bAR ?-?5\\b|fifth assessment|later", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER = Pattern.compile(
            "\\b(SAR|TAR|AR ?-?[2346])\\b|(?i:(second|third|fourth|sixth) assessment( report)?)");
    private static final Pattern METRIC = Pattern.compile("\\bGWP|\\bGTP|warming potential|temperature potential",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HORIZON = Pattern.compile("\\b(20|25|50|500)[- ]?(years?|yr|ans|años)\\b|\\bG[WT]P[- ]?(20|50|500)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HUNDRED = Pattern.compile("\\b100\\b|GWP[- ]?100|hundred[- ]year", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEMPERATURE = Pattern.compile("\\bGTP|temperature[- ]change potential|temperature potential",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POTENTIAL = Pattern.compile("\\bGWP|warming potential", Pattern.CASE_INSENSITIVE);

    public MetricNotNamed() {
        super(error("T3-08", mpgs("37")).on(Methodologies.FORM).line("metrics"));
    }

    @Override
    public void check(LineView line, Found found) {
        var said = FreeText.words(line.answers(), Methodologies.DESCRIPTION).orElse("");
        if (HORIZON.matcher(said).find() && !HUNDRED.matcher(said).find() || TEMPERATURE.matcher(said).find()
                && !POTENTIAL.matcher(said).find()) {
            found.at(line.place(ColumnKey.of(Methodologies.DESCRIPTION))).says("horizon");
            return;
        }
        if (said.isBlank() || FIFTH.matcher(said).find()) {
            return;
        }
        var other = OTHER.matcher(said);
        if (other.find()) {
            found.at(line.place(ColumnKey.of(Methodologies.DESCRIPTION))).says("other", other.group());
        } else if (FreeText.isEnglish(line.profile()) && METRIC.matcher(said).find()) {
            found.at(line.place(ColumnKey.of(Methodologies.DESCRIPTION))).with();
        } else {
            found.undecided(line.place(ColumnKey.of(Methodologies.DESCRIPTION)),
                    FreeText.isEnglish(line.profile()) ? Doubt.Why.WORDS : Doubt.Why.NOT_ENGLISH);
        }
    }
}
