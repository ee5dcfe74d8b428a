package org.ctfdesk.ui.common;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.ctfdesk.compare.Difference;
import org.ctfdesk.compare.Differences;
import org.ctfdesk.report.CellWas;
import org.ctfdesk.report.Past;

/** What stood in cells is kept with the report when its file is about to say something else, so that a later day can tell it. */
public final class Remembering {
    private Remembering() {}

    /**
     * Notes what the file says in cells that the open report says otherwise. Blank cells that were filled in are not noted: of them
     * there is nothing to tell.
     *
     * @param today the day on which the file is written
     */
    public static void beforeSaving(OpenReport open, LocalDate today) {
        open.history().saved().filter(saved -> saved != open.report()).ifPresent(saved -> {
            var changed = Differences.tables(saved, open.report())
                    .filter(Difference.AnswerChanged.class::isInstance).map(Difference.AnswerChanged.class::cast)
                    .filter(each -> each.before().isPresent())
                    .limit(Past.MOST).toList();
            if (!changed.isEmpty()) {
                var how = open.history().lastEdits(changed.stream().map(Difference.AnswerChanged::place).collect(Collectors.toSet()));
                var were = changed.stream().map(each ->
                        new CellWas(each.place(), each.before(), today.toString(), how.getOrDefault(each.place(), ""))).toList();
                open.everywhere(report -> report.with(report.past().with(were)));
            }
        });
    }
}
