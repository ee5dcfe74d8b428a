package org.ctfdesk.rule.wording;

import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;

/**
 * An indicator in CO2 eq. whose name speaks of CO2 alone, in an NDC that covers other gases, too, is suspected to be named wrongly: MPGs,
 * paras. 64(e) and 66.
 */
public final class OneGasNamed extends Rule.OfReport {
    private static final Pattern CO2 = Pattern.compile("(?<![\\p{L}\\d])(?:CO[2₂](?![\\s-]*(?:eq|e\\b|éq|экв|当量|مكافئ))|carbon"
            + " dioxide(?! equiv)"
            + "|dioxyde de carbone|dióxido de carbono|диоксид\\p{L}* углерода)|二氧化碳(?!当量)|ثاني أكسيد الكربون", Lexicon.CAPITALS);
    private static final Pattern MORE = Pattern.compile("GHGs?|greenhouse|gases|CH[4₄]|N[2₂]O|methane|GES|GEI|effet de serre"
            + "|invernadero|парник"
            + "|温室|الدفيئة", Lexicon.CAPITALS);

    public OneGasNamed() {
        super(warning("OWN-208", mpgs("66")).breaks("X-06").reads(Indicators.FORM, Progress.FORM)
                .where(report -> report.profile().ndc().gases().size() > 1, NotApplicable.NOTHING_OF_THE_SORT));
    }

    @Override
    public void check(Report report, Found found) {
        if (report.profile().ndc().gases().size() <= 1) {
            return;
        }
        for (var each : TrackedFigures.of(report)) {
            var name = Said.said(report, new Place(TableKey.of(Indicators.FORM.id()), new RowKey(Indicators.INDICATOR, each.indicator()),
                    ColumnKey.LABEL));
            if (each.isCarbon() && CO2.matcher(name.text()).find() && !MORE.matcher(name.text()).find()
                    && !Lexicon.names("equivalent", name.text())) {
                found.at(name.place()).with();
            }
        }
    }
}
