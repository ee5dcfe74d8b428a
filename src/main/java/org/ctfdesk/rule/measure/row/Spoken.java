package org.ctfdesk.rule.measure.row;

import java.util.List;
import java.util.regex.Pattern;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.Table;
import org.ctfdesk.rule.Lexicon;

/** Whether the Party's words on its measures speak of something, in any of the six languages: in a measure, in a footnote or in the box. */
public final class Spoken {
    private Spoken() {}

    /**
     * True where anything that the Party wrote speaks of it.
     *
     * @param foot what stands below table 5
     * @param idea what is looked for, as the lexicon calls it
     */
    public static boolean anywhere(List<Item> measures, Table foot, String idea) {
        var word = Lexicon.of(idea);
        return in(foot.row(Foot.BOX), word)
                || foot.block(Foot.FOOTNOTE).items().stream().anyMatch(note -> in(note.row(Foot.FOOTNOTE), word))
                || measures.stream().anyMatch(item -> in(item.row(Measures.MEASURE), word));
    }

    private static boolean in(Row row, Pattern word) {
        return row.answers().values().stream()
                .anyMatch(answer -> word.matcher(answer.asText()).find());
    }
}
