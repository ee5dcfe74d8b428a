package org.ctfdesk.rule.wording.cooperation;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.remark.Remark;

/** The vintages that words below and in table 4 name are those of the ledger: 2/CMA.3, annex, para. 20; read in six languages. */
public final class VintagesInWordsDiffer extends Rule.OfReport {
    private static final Pattern NAMED = Pattern.compile(Lexicon.expression("vintages")
            + "[^.;\\d]{0,12}(?<years>20\\d{2}(?:[^.;\\d]{1,7}20\\d{2})*)"
            + "(?!\\d)", Lexicon.CAPITALS);

    public VintagesInWordsDiffer() {
        super(warning("OWN-226", article6("20")).comparing(Actions.FORM).reads(Description.FORM, Progress.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var vintages = report.table(Actions.FORM.id()).block(Actions.ACTION).items().stream()
                .flatMap(item -> item.row(Actions.ACTION).years(ColumnKey.of("vintage")).stream()).map(years -> years.first())
                .collect(Collectors.toSet());
        if (vintages.isEmpty()) {
            return;
        }
        Remark.below(report, Progress.FORM).forEach(remark -> FreeText.sentences(remark.text())
                .filter(sentence -> !Lexicon.names("not.sure", sentence) && !Lexicon.names("authorized", sentence)
                        && !Lexicon.names("no", sentence) && !Lexicon.names("vintages.allowed", sentence))
                .flatMap(sentence -> Matches.of(NAMED, sentence))
                .flatMap(said -> FreeText.years(said.group("years")).stream()).filter(year -> !vintages.contains(year)).findFirst()
                .ifPresent(year -> found.at(remark.place()).with(String.valueOf(year), vintages.stream().sorted().map(String::valueOf)
                        .collect(Collectors.joining(", ")))));
    }
}
