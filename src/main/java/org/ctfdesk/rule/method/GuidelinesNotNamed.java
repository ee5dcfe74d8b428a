package org.ctfdesk.rule.method;

import java.util.Locale;
import java.util.Set;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;

/**
 * The guidelines are the 2006 IPCC Guidelines; the 2019 Refinement and the Wetlands Supplement may be added: MPGs,
 * paras. 20 and 75(b). In any language their year is looked for.
 */
public final class GuidelinesNotNamed extends Rule.OfLine {
    /** Years of the other guidelines and of supplements that do not stand alone. */
    private static final Set<Integer> OTHERS = Set.of(1995, 1996, 2000, 2003, 2013, 2019);

    public GuidelinesNotNamed() {
        super(error("T3-07", mpgs("75(b)")).on(Methodologies.FORM).line("guidelines"));
    }

    @Override
    public void check(LineView line, Found found) {
        var said = FreeText.words(line.answers(), Methodologies.DESCRIPTION).orElse("");
        if (said.isBlank() || said.contains("2006") || FreeText.isBareNotApplicable(said)) {
            return; // blank: FORM-01; a bare "not applicable": T3-06
        }
        var place = line.place(ColumnKey.of(Methodologies.DESCRIPTION));
        var older = FreeText.years(said).stream().filter(OTHERS::contains).findFirst();
        if (older.isPresent()) {
            found.at(place).says("other", String.valueOf(older.get()));
        } else if (!FreeText.isEnglish(line.profile())) {
            found.undecided(place, Doubt.Why.NOT_ENGLISH);
        } else if (!said.toLowerCase(Locale.ROOT).matches("(?s).*(not applicable|see |section|chapter).*")) {
            found.at(place).with();
        } else {
            found.undecided(place, Doubt.Why.WORDS); // says where it stands
        }
    }
}
