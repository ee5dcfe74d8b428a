package org.ctfdesk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Report;

/**
 * What stood in workbooks without a place in any form, or was doubtful and is not entered: it is kept beside the origins of figures,
 * and is as much a part of what was handed in as the answers are. Where it stood does not matter.
 */
final class LeftTexts {
    /** The name of the change: a key of words. */
    static final String WHAT = "LEFT";
    private static final int MOST_LETTERS = 2_000;

    private LeftTexts() {}

    /** The texts that only one of the two reports has, as one change; nothing where they have the same. */
    static Optional<Change> changed(Report before, Report after) {
        if (before.provenance().equals(after.provenance())) {
            return Optional.empty();
        }
        var gone = of(before);
        var come = of(after);
        for (var text : of(before)) {
            if (come.remove(text)) {
                gone.remove(text);
            }
        }
        return gone.isEmpty() && come.isEmpty() ? Optional.empty()
                : Optional.of(new Change(Change.Kind.BESIDE, Optional.empty(), told(gone), told(come), WHAT));
    }

    /** Each with the table that it stood at, in their order. */
    private static List<Map.Entry<String, String>> of(Report report) {
        var texts = new ArrayList<Map.Entry<String, String>>();
        report.provenance().forEach(origin -> origin.left().values().forEach(text -> texts.add(Map.entry(origin.table(), text.strip()))));
        return texts;
    }

    private static Optional<Answer> told(List<Map.Entry<String, String>> texts) {
        var all = String.join("; ", texts.stream().map(Map.Entry::getValue).toList());
        return all.isEmpty() ? Optional.empty()
                : Optional.of(new Answer.Words(all.length() > MOST_LETTERS ? all.substring(0, MOST_LETTERS) + " …" : all));
    }
}
