package org.ctfdesk.sheet;

import java.util.stream.Collectors;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** A sheet as lines of text, every label in full: for golden tests, and for those who work without a window. */
public final class SheetText {
    private final AnswerText shown;

    public SheetText(Words words) {
        shown = new AnswerText(NumberStyle.PLAIN, words);
    }

    /** The sheet's title, its paragraphs, then a line for each row, cells parted by {@code |}. */
    public String of(Sheet sheet) {
        var text = new StringBuilder(sheet.title()).append(sheet.titleLetters()).append('\n');
        text.append(sheet.form().sources().stream().map(source -> source.cited()).collect(Collectors.joining("; "))).append('\n');
        sheet.sentence().ifPresent(sentence -> text.append(sentence).append('\n'));
        for (var row : sheet.rows()) {
            text.append(mark(row))
                    .append(row.line().isPresent() ? "  ".repeat(row.indent()) : "")
                    .append(row.cells().stream().map(this::cell).collect(Collectors.joining(" | "))).append('\n');
        }
        return text.toString();
    }

    private static String mark(SheetRow row) {
        return switch (row.role()) {
            case HEAD -> "^ ";
            case HEADING -> "#".repeat(row.level()) + " ";
            case TOTAL -> "= ";
            case LINE -> "  ";
            case NOTE, FOOT_HEADING, FOOTNOTE, BOX -> "_ ";
        };
    }

    private String cell(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Covered covered -> "<";
            case SheetCell.Blank blank -> "";
            case SheetCell.Shaded shaded -> "░";
            case SheetCell.Fixed fixed -> fixed.printed();
            case SheetCell.Input input -> input.shown()
                    .map(answer -> shown.full(answer, input.kind()).replace("\n", "⏎") + (input.isComputed() ? "*" : ""))
                    .orElse(input.result().filter(result -> blocked(result)).map(result -> "?").orElse(input.hint()));
        };
    }

    private static boolean blocked(Result result) {
        return result.terms().stream().anyMatch(term -> term.answer().isPresent());
    }
}
