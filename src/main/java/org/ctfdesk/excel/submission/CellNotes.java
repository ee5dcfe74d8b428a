package org.ctfdesk.excel.submission;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.book.Pen;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.excel.submission.plan.Slot;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetCell;
import org.ctfdesk.sheet.SheetRow;
import org.ctfdesk.text.NumberStyle;

/** The notes beside the cells of one table: footnotes where they are cited, and what was typed over a formula. */
final class CellNotes {
    /** Excel opens thousands slowly; beyond that a mark leads to its footnote below the table by its number alone. */
    private static final int MOST = 500;
    private static final int LONGEST = 1500;

    private final Sheet sheet;
    private final Pen pen;
    private final Map<Integer, String> footnotes = new HashMap<>();
    private int cited;

    CellNotes(SheetPlan plan, Pen pen) {
        this.sheet = plan.sheet();
        this.pen = pen;
        for (var row : sheet.rows()) {
            if (row.role() == SheetRow.Role.FOOTNOTE && row.cell(1) instanceof SheetCell.Input input
                    && input.shown().orElse(null) instanceof Answer.Words words) {
                row.key().map(key -> key.item()).filter(item -> item.matches("\\d{1,9}"))
                        .ifPresent(number -> footnotes.put(Integer.valueOf(number), CellText.harmless(words.text())));
            }
        }
    }

    /** The footnotes that a cell cites, in full. */
    void cited(Cell cell, Slot slot) {
        if (!footnotes.isEmpty() && slot.input().shown().orElse(null) instanceof Quantity quantity && cited < MOST) {
            var texts = quantity.footnotes().stream().filter(footnotes::containsKey)
                    .map(number -> "(" + number + ") " + footnotes.get(number)).collect(Collectors.joining("\n"));
            if (!texts.isEmpty()) {
                cited++;
                pen.note(cell, texts.length() <= LONGEST ? texts : texts.substring(0, LONGEST) + "…");
            }
        }
    }

    /** What the formula gives where the Party typed another figure. */
    void overridden(Cell cell, Slot slot) {
        slot.input().result().orElseThrow().value().ifPresent(value -> pen.note(cell, pen.words().of("excel.note.overridden",
                new AnswerText(NumberStyle.POINT, pen.words()).full(value, slot.input().kind()))));
    }

    /** One note for a row of figures that were typed because no formula gives any: it names what keeps it from that. */
    void undecided(Cell label, Iterable<Slot> slots) {
        var names = new PlaceNames(pen.words());
        var blocking = new LinkedHashSet<String>();
        for (var slot : slots) {
            if (isUndecided(slot.input())) {
                slot.input().result().orElseThrow().blocking()
                        .forEach(term -> blocking.add(names.row(sheet.report(), term.place())));
            }
        }
        if (!blocking.isEmpty()) {
            pen.note(label, pen.words().of("excel.note.undecided", String.join("; ", blocking)));
        }
    }

    /** True where the Party typed another value than the formula gives, or one where the formula gives none. */
    static boolean isTypedOver(SheetCell.Input input) {
        return input.overridden().isPresent() || isUndecided(input);
    }

    private static boolean isUndecided(SheetCell.Input input) {
        return !input.isComputed() && input.result().filter(result -> result.value().isEmpty()).isPresent();
    }
}
