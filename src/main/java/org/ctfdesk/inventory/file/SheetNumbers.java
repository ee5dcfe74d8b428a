package org.ctfdesk.inventory.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.inventory.Inventory;
import org.ctfdesk.inventory.InventoryFinding;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.text.Marked;
import org.ctfdesk.text.NumberBlock;
import org.ctfdesk.text.NumberStyle;

/**
 * The figures of a workbook's cells. Numbers are numbers; texts are read in the style that all texts of the file show. Where
 * that is open, a text with one reading is that figure, and one with two is left blank and told with both.
 */
final class SheetNumbers {
    /** What Excel shows of a number: the rest is noise of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15);

    private final Optional<NumberStyle> style;
    private final boolean arrows;
    private final String file;
    private final List<InventoryFinding> findings;

    /**
     * @param texts all cells of the file that are text
     * @param asked how figures are written, if the user was asked
     */
    SheetNumbers(String file, List<String> texts, Optional<NumberStyle> asked, List<InventoryFinding> findings) {
        this.file = file;
        this.findings = findings;
        arrows = NumberBlock.hasArrows(texts);
        style = asked.or(() -> NumberBlock.of(texts).style());
    }

    /**
     * The figure or keys of a cell; nothing where it is blank, or neither and told.
     *
     * @param unit that of the figure, by its row, its column or its table; "" for none
     */
    Optional<Quantity> read(SheetGrid sheet, int row, int column, String unit) {
        var cell = sheet.cell(row, column);
        if (cell.number().isPresent()) {
            return number(sheet, row, column, unit);
        }
        var text = sheet.text(row, column);
        if (text.isEmpty() || sheet.isShownOtherwise(row, column)) {
            return Optional.empty();
        }
        var keys = NotationKey.list(text).<Quantity>map(all -> new Quantity.Keys(all, List.of()));
        if (keys.isPresent()) {
            return keys;
        }
        var marked = Marked.of(text);
        var figures = figures(marked.map(Marked::figure).filter(figure -> figures(text).isEmpty()).orElse(text));
        var where = sheet.name() + "!" + sheet.address(row, column);
        if (figures.size() == 1) {
            if (NumberBlock.isBehindTriangle(text)) {
                findings.add(InventoryFinding.information("sheetTriangle", file, where, text, text.strip().substring(0, 1)));
            }
            if (marked.isPresent() && figures(text).isEmpty()) {
                findings.add(InventoryFinding.information("sheetMark", file, where, text, marked.get().mark()));
            }
            return Optional.of(Quantity.of(figures.getFirst()));
        }
        findings.add(figures.isEmpty()
                ? InventoryFinding.warning("sheetCell", file, where, text)
                : InventoryFinding.warning("either", file, where, text, figures.getFirst().toPlainString(),
                        figures.getLast().toPlainString()));
        return Optional.empty();
    }

    private Optional<Quantity> number(SheetGrid sheet, int row, int column, String unit) {
        var figure = plain(sheet.cell(row, column).number().orElseThrow());
        var behind = sheet.behind(row, column);
        if (behind.isEmpty() || WrittenUnit.isMark(behind) || WrittenUnit.is(behind, unit)) {
            return Optional.of(Quantity.of(figure));
        }
        findings.add(InventoryFinding.warning("sheetUnit", file, sheet.name() + "!" + sheet.address(row, column),
                WrittenUnit.shown(figure, behind), unit));
        return Optional.empty();
    }

    /** Tells that figures of a sheet have no unit beside or above them. */
    void tellPresumed(SheetGrid sheet, String unit) {
        findings.add(InventoryFinding.warning("unitPresumed", file, sheet.name(), unit));
    }

    private List<BigDecimal> figures(String text) {
        var all = new ArrayList<BigDecimal>();
        if (arrows && NumberBlock.isBehindTriangle(text)) {
            return all;
        }
        for (var way : style.map(List::of).orElse(List.of(NumberStyle.POINT, NumberStyle.COMMA))) {
            way.parse(text).filter(value -> all.stream().noneMatch(other -> other.compareTo(value) == 0)).ifPresent(all::add);
        }
        return all;
    }

    static BigDecimal plain(BigDecimal number) {
        return Inventory.plain(number.round(SHOWN).stripTrailingZeros());
    }
}
