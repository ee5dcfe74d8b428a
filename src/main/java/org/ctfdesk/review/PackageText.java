package org.ctfdesk.review;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.SectorPackage;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** What was handed out to a team, in words. */
public final class PackageText {
    private final Words words;

    public PackageText(Words words) {
        this.words = words;
    }

    /** Who may change what, in a sentence. */
    public String told(SectorPackage handed) {
        var parts = new ArrayList<String>();
        if (!handed.tables().isEmpty()) {
            parts.add(Forms.ALL.stream().filter(form -> handed.tables().contains(form.id())).map(form -> table(handed, form.id()))
                    .collect(Collectors.joining(", ")));
        }
        if (!handed.sectors().isEmpty()) {
            var shown = new AnswerText(NumberStyle.POINT, words);
            parts.add(words.of("review.package.sectors", Measures.SECTORS_KIND.options().stream().filter(handed.sectors()::contains)
                    .map(sector -> shown.option(Measures.SECTORS_KIND, sector)).collect(Collectors.joining(", "))));
        }
        if (!handed.measures().isEmpty()) {
            parts.add(words.of("review.package.measures", handed.measures().stream().map(id -> measure(handed, id))
                    .collect(Collectors.joining(", "))));
        }
        return words.of("review.package.told", handed.team(), handed.date(), String.join("; ", parts));
    }

    private String table(SectorPackage handed, String form) {
        var key = handed.base().keysOf(Forms.of(form)).stream().findFirst().orElse(TableKey.of(form));
        return Forms.of(form).perTarget() ? words.of("place.table", Forms.of(form).number())
                : new PlaceNames(words).table(handed.base(), key);
    }

    private String measure(SectorPackage handed, String id) {
        return new PlaceNames(words).row(handed.base(), new Place(TableKey.of(Measures.FORM.id()),
                new RowKey(Measures.MEASURE, id), ColumnKey.LABEL));
    }
}
