package org.ctfdesk.rule.measure;

import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.measure.row.MeasureRow;

/**
 * The year from which the description says that a measure applies is its start year (a reminder): MPGs, para. 82(b) and (h). Read in
 * English; a year that looks like the start year with two digits exchanged is told in any language.
 */
public final class StartInWordsDiffers extends Rule.OfLine {
    private static final Pattern SINCE = Pattern.compile("(?i)\\b(?:appl(?:y|ies|ied)|in force|in effect|effective|starts?|started"
            + "|starting|began"
            + "|begins?|beginning|launched|entered into force|takes effect|in place)\\b,?(?: \\w+){0,2}? (?:since|from|in|on)(?: \\d{1,2})?"
            + "(?: \\p{Lu}\\w+)? ((?:19|20)\\d{2})\\b");

    private static final int BEFORE_YEAR = 70;
    private static final int DIGITS = 4;

    public StartInWordsDiffers() {
        super(info("OWN-155", mpgs("82(h)")).on(Measures.FORM));
    }

    @Override
    public void check(LineView line, Found found) {
        var row = new MeasureRow(line.answers());
        var start = row.startYear();
        var said = row.words(MeasureRow.DESCRIPTION).orElse("");
        if (start.isEmpty() || FreeText.mayNameYear(said, year -> year == start.get()) || !FreeText.mayNameYear(said, year -> true)) {
            return;
        }
        var years = FreeText.years(said);
        if (years.isEmpty() || years.contains(start.get())) {
            return;
        }
        var mistyped = years.stream().filter(year -> isExchanged(year, start.get())).findFirst();
        var since = new TreeSet<Integer>();
        if (FreeText.isEnglish(line.profile())) {
            for (var year : years) { // what stands before a year is short: whole descriptions need not be looked through
                var at = said.indexOf(String.valueOf(year));
                SINCE.matcher(said.substring(Math.max(0, at - BEFORE_YEAR), at + DIGITS)).results()
                        .forEach(each -> since.add(Integer.valueOf(each.group(1))));
            }
        }
        mistyped.or(() -> since.size() == 1 ? Optional.of(since.first()) : Optional.empty())
                .ifPresent(year -> found.at(line.place(MeasureRow.START_YEAR)).with(String.valueOf(start.get()), String.valueOf(year)));
    }

    /** 2012 for 2021. */
    private static boolean isExchanged(int one, int other) {
        return one != other && one / 100 == other / 100 && one % 100 / 10 == other % 10 && one % 10 == other % 100 / 10;
    }
}
