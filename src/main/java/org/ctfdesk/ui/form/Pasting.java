package org.ctfdesk.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.sheet.CellChanges;
import org.ctfdesk.sheet.CellPlace;
import org.ctfdesk.sheet.Pasted;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetCell;
import org.ctfdesk.text.NumberBlock;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Notice;
import org.ctfdesk.ui.common.NumbersQuestion;
import org.ctfdesk.ui.common.Workplace;

/** A block put into the table: asks where it can be meant in two ways, enters it as one edit, tells what found no place. */
final class Pasting {
    /** How many texts without a place are named one by one. */
    private static final int NAMED = 6;

    private static final int LONGEST = 40;

    private final Workplace workplace;
    private final Dialogs dialogs;

    Pasting(Workplace workplace, Dialogs dialogs) {
        this.workplace = workplace;
        this.dialogs = dialogs;
    }

    /**
     * Pastes.
     *
     * @param own how numbers are written in a block that was copied from a sheet of ours; nothing for any other block
     * @return the last cell that took something; nothing where nothing was entered
     */
    Optional<CellPlace> paste(Sheet sheet, CellPlace from, List<List<String>> block, Optional<NumberStyle> own) {
        return cells(sheet, from, block, own.isPresent())
                .flatMap(cells -> meant(Pasted.onto(sheet, from, cells, own.isPresent())))
                .flatMap(pasted -> style(pasted, own).flatMap(style -> enter(pasted, style)));
    }

    /**
     * Several lines for a cell of prose may be the paragraphs of one text, or a line for each cell: a clipboard does not say.
     * In the column of labels they are a list.
     */
    private Optional<List<List<String>>> cells(Sheet sheet, CellPlace from, List<List<String>> block, boolean isOwn) {
        var lines = block.stream().filter(line -> line.stream().anyMatch(text -> !text.isBlank())).count();
        var isProse = from.column() > 0 && sheet.rows().get(from.row()).cell(from.column()) instanceof SheetCell.Input input
                && input.kind() instanceof Kind.Text;
        if (isOwn || !isProse || lines < 2 || block.stream().anyMatch(line -> line.size() > 1)) {
            return Optional.of(block);
        }
        var words = workplace.words();
        var one = words.of("ui.paste.lines.one");
        return dialogs.choose(words.of("ui.paste.lines", lines, brief(block.getFirst().getFirst())),
                List.of(one, words.of("ui.paste.lines.each")))
                .map(chosen -> chosen.equals(one)
                        ? List.of(List.of(block.stream().map(List::getFirst).collect(Collectors.joining("\n")).strip()))
                        : block);
    }

    /** Which of two ways is meant: with the empty column between the years, or without it. */
    private Optional<Pasted> meant(List<Pasted> ways) {
        if (ways.size() == 1) {
            return Optional.of(ways.getFirst());
        }
        var names = ways.stream().map(way -> way.behindEmptyColumn(this::told).orElse("")).toList();
        return dialogs.choose(workplace.words().of("ui.paste.emptyColumn"), names).map(chosen -> ways.get(names.indexOf(chosen)));
    }

    private String told(Place place, String text) {
        return workplace.words().of("ui.paste.goesTo", brief(text), new PlaceNames(workplace.words()).column(place));
    }

    /** How numbers are written in the block: what was copied here says so, any other block is looked at as a whole. */
    private Optional<NumberStyle> style(Pasted pasted, Optional<NumberStyle> own) {
        return own.or(() -> switch (NumberBlock.of(pasted.figures())) {
            case NumberBlock.Decided decided -> Optional.of(decided.way());
            case NumberBlock.Indifferent any -> Optional.of(workplace.numbersProperty().get());
            case NumberBlock.Ambiguous either -> NumbersQuestion.ask(either, dialogs, workplace.words());
        });
    }

    private Optional<CellPlace> enter(Pasted pasted, NumberStyle style) {
        var open = workplace.open();
        var before = open.report();
        var arrows = NumberBlock.hasArrows(pasted.figures());
        var reader = new AnswerReader(style, workplace.words());
        var changes = pasted.changes((kind, text) -> arrows && kind instanceof Kind.Quantity && NumberBlock.isBehindTriangle(text)
                ? Optional.of(new Answer.Unread(text)) : reader.read(kind, text));
        CellChanges.edit("paste", changes, before).ifPresent(open::apply);
        workplace.closeNotice();
        var told = new ArrayList<String>();
        var usual = workplace.numbersProperty().get();
        if (style.decimal() != usual.decimal()
                && pasted.figures().stream().anyMatch(text -> !style.parse(text).equals(usual.parse(text)))) {
            told.add(workplace.words().of("ui.paste.otherNumbers", String.valueOf(style.decimal())));
        }
        if (!pasted.lost().isEmpty()) {
            told.add(lost(pasted.lost()));
        }
        if (!told.isEmpty()) {
            var isEntered = open.report() != before;
            workplace.notice(new Notice(String.join(" ", told),
                    isEntered ? Optional.of(new Notice.Action(workplace.words().of("ui.paste.undo"), open::undo)) : Optional.empty(),
                    isEntered ? Optional.of(before) : Optional.empty()));
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(pasted.end());
    }

    private String lost(List<Pasted.Lost> lost) {
        var words = workplace.words();
        var named = lost.stream().limit(NAMED).map(each -> words.of("ui.paste.lost.one", brief(each.text()), each.line(), each.column()))
                .collect(Collectors.joining("; "));
        return words.of("ui.paste.lost", lost.size(), named)
                + (lost.size() > NAMED ? " " + words.of("ui.import.more", lost.size() - NAMED) : "");
    }

    private static String brief(String text) {
        var line = text.strip().replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
