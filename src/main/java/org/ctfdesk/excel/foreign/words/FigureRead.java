package org.ctfdesk.excel.foreign.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Proposed.Reading;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.report.Answer;

/**
 * What a cell says.
 *
 * @param readings what may be entered; none where nothing can
 * @param chosen which of them is entered meanwhile; -1 for none
 * @param why what has to be asked; nothing where it is sure
 * @param remarks what was done to it
 */
public record FigureRead(List<Reading> readings, int chosen, Optional<Reason> why, List<Reason> remarks) {
    private static final Reason AS_IT_STANDS = Reason.of("foreign.reading.asItStands");

    public static FigureRead of(Answer answer) {
        return new FigureRead(List.of(new Reading(Optional.of(answer), AS_IT_STANDS)), 0, Optional.empty(), List.of());
    }

    /** Nothing is entered, and that is told. */
    static FigureRead nothing(Reason why) {
        return new FigureRead(List.of(), -1, Optional.of(why), List.of());
    }

    /** Words where a figure was looked for. */
    public static FigureRead words(String text) {
        return new FigureRead(List.of(), -1, Optional.of(Reason.of("foreign.reason.noFigure")), List.of());
    }

    public boolean isSure() {
        return why.isEmpty() && chosen >= 0;
    }

    public FigureRead doubted(Reason reason) {
        return new FigureRead(readings, chosen, why.or(() -> Optional.of(reason)), remarks);
    }

    /** Nothing is entered until somebody chooses. */
    public FigureRead open(Reason reason) {
        return new FigureRead(readings, -1, why.or(() -> Optional.of(reason)), remarks);
    }

    public FigureRead remarked(Reason reason) {
        var more = new ArrayList<>(remarks);
        more.add(reason);
        return new FigureRead(readings, chosen, why, more);
    }

    /** Each reading changed alike. */
    public FigureRead with(java.util.function.UnaryOperator<Answer> change) {
        return new FigureRead(readings.stream().map(each -> new Reading(each.answer().map(change), each.how())).toList(), chosen, why,
                remarks);
    }
}
