package org.ctfdesk.excel;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.ctfdesk.form.Kind;
import org.ctfdesk.sheet.SheetCell;
import org.ctfdesk.sheet.Shown;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** Drop-down lists. What they offer stands on a hidden sheet, so that it may be long and may hold commas. */
final class DropDowns {
    static final String SHEET = "Lists";

    private final StreamedBook book;
    private final Words words;
    private final Map<Kind.Choice, String> lists = new LinkedHashMap<>();

    DropDowns(StreamedBook book, Words words) {
        this.book = book;
        this.words = words;
    }

    /** Offers the options in every cell of the plan's sheet that takes a choice. */
    void offer(SheetPlan plan, SXSSFSheet out) {
        for (var column = 0; column < plan.sheet().columns().size(); column++) {
            if (plan.sheet().columns().get(column).column().kind() instanceof Kind.Choice choice) {
                var cells = cells(plan, column, choice);
                if (cells.countRanges() > 0) {
                    var head = plan.sheet().columns().get(column).column().heads().getLast();
                    offer(choice, cells, head.isEmpty() ? ""
                            : words.of(plan.sheet().form().key("head." + head)), DataValidation.ErrorStyle.STOP, out);
                }
            }
        }
    }

    private static CellRangeAddressList cells(SheetPlan plan, int column, Kind.Choice choice) {
        var ranges = new CellRangeAddressList();
        var start = -1;
        var rows = plan.sheet().rows();
        for (var i = plan.sheet().headRows(); i <= rows.size(); i++) {
            var takes = i < rows.size() && rows.get(i).cell(column) instanceof SheetCell.Input input && input.kind().equals(choice);
            if (takes && start < 0) {
                start = i;
            } else if (!takes && start >= 0) {
                var at = SheetPlan.FIRST_COLUMN + column;
                ranges.addCellRangeAddress(plan.row(start), at, plan.row(i - 1), at);
                start = -1;
            }
        }
        return ranges;
    }

    /**
     * Offers the options in some cells.
     *
     * @param asked the head of the column
     * @param strictness what Excel does with anything else
     */
    void offer(Kind.Choice choice, CellRangeAddressList cells, String asked, int strictness, SXSSFSheet out) {
        var helper = out.getDataValidationHelper();
        var list = lists.computeIfAbsent(choice, this::reference);
        var offered = helper.createValidation(helper.createFormulaListConstraint(list), cells);
        offered.setEmptyCellAllowed(true);
        if (choice.open() || choice.several()) {
            offered.setShowErrorBox(false);
        } else {
            offered.setErrorStyle(strictness);
            offered.createErrorBox(shortened(asked, 31), shortened(words.of("excel.choice.refused", asked, options(choice)), 220));
            offered.setShowErrorBox(true);
        }
        if (choice.several()) {
            offered.createPromptBox(shortened(asked, 31), words.of("excel.choice.several"));
            offered.setShowPromptBox(true);
        }
        out.addValidationData(offered);
    }

    private String reference(Kind.Choice choice) {
        var column = CellReference.convertNumToColString(lists.size());
        return SHEET + "!$" + column + "$1:$" + column + "$" + choice.options().size();
    }

    private String options(Kind.Choice choice) {
        var shown = new Shown(NumberStyle.POINT, words);
        return String.join("; ", choice.options().stream().map(option -> shown.option(choice, option)).toList());
    }

    /** Excel takes no workbook whose messages are longer than it shows. */
    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /** Writes the hidden sheet with the options. */
    void writeLists() {
        if (lists.isEmpty()) {
            return;
        }
        book.createSheet(SHEET);
        var sheet = book.getXSSFWorkbook().getSheet(SHEET);
        var shown = new Shown(NumberStyle.POINT, words);
        var column = 0;
        for (var choice : lists.keySet()) {
            for (var i = 0; i < choice.options().size(); i++) {
                var row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                row.createCell(column).setCellValue(CellText.raw(shown.option(choice, choice.options().get(i))));
            }
            column++;
        }
        book.setSheetVisibility(book.getXSSFWorkbook().getSheetIndex(SHEET), SheetVisibility.HIDDEN);
    }
}
