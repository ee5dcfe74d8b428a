package org.ctfdesk.rule.wording;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;

/**
 * A target whose words count on forests or removals covers LULUCF in the report profile: follows from MPGs, para. 64(e). Sentences that
 * deny, exclude or tell of capture and storage are left alone.
 */
public final class LandNotInScope extends Rule.OfReport {

    private static final Pattern LULUCF = Pattern.compile("LULUCF|FOLU|UTCATF|UTCUTS|ЗИЗЛХ|土地利用|استخدام الأراضي", Pattern.CASE_INSENSITIVE);

    public LandNotInScope() {
        super(warning("OWN-207", mpgs("64(e)")).breaks("X-06").reads(Description.FORM, Indicators.FORM)
                .where(LandNotInScope::isLeftOut, NotApplicable.NOTHING_OF_THE_SORT));
    }

    /** The scope says that land is left out. */
    private static boolean excludes(String sentence) {
        return Lexicon.names("no", sentence) && (Lexicon.names("forest", sentence) || Matches.any(LULUCF, sentence));
    }

    private static boolean isLeftOut(Report report) {
        var sectors = report.profile().ndc().sectors();
        return !sectors.isEmpty() && !sectors.contains("lulucf");
    }

    @Override
    public void check(Report report, Found found) {
        var scope = Said.described(report, "scope").text();
        if (!isLeftOut(report) || FreeText.sentences(scope).anyMatch(LandNotInScope::excludes)) {
            return;
        }
        var texts = new ArrayList<Said>();
        texts.add(Said.described(report, "target"));
        for (var item : report.table(Indicators.FORM.id()).block(Indicators.INDICATOR).items()) {
            texts.add(Said.said(report, new Place(TableKey.of(Indicators.FORM.id()), new RowKey(Indicators.INDICATOR, item.id()),
                    ColumnKey.LABEL)));
        }
        for (var said : texts) {
            var named = FreeText.sentences(said.text())
                    .filter(sentence -> !Lexicon.names("no", sentence) && !Lexicon.names("not.by.land", sentence))
                    .flatMap(sentence -> Lexicon.of("forest").matcher(sentence).results()).findFirst();
            if (named.isPresent()) {
                found.at(said.place()).with(named.get().group());
                return;
            }
        }
    }
}
