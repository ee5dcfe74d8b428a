package org.ctfdesk.excel.submission;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.ctfdesk.excel.book.DropDowns;
import org.ctfdesk.excel.book.Styles;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.form.Kind;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.sheet.SheetCell;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** The cells of a table that take a choice, each with its drop-down list. */
final class ChoiceCells {
    private ChoiceCells() {}

    /** Offers the options in every cell of the plan's sheet that takes a choice. */
    static void offer(SheetPlan plan, DropDowns dropDowns, SXSSFSheet out, Words words) {
        var shown = new AnswerText(NumberStyle.POINT, words);
        for (var column = 0; column < plan.sheet().columns().size(); column++) {
            if (plan.sheet().columns().get(column).column().kind() instanceof Kind.Choice choice) {
                var cells = cells(plan, column, choice);
                if (cells.countRanges() > 0) {
                    var head = plan.sheet().columns().get(column).column().heads().getLast();
                    var options = new DropDowns.Options(choice.id(), shown.options(choice), choice.open(), choice.several());
                    dropDowns.offer(options, cells, head.isEmpty() ? "" : words.of(plan.sheet().form().key("head." + head)),
                            choice.open() ? DataValidation.ErrorStyle.WARNING : DataValidation.ErrorStyle.STOP, out);
                    if (choice.several()) {
                        mark(options.texts(), choice.options().indexOf("other"), cells, out);
                    }
                }
            }
        }
    }

    /**
     * Excel's lists let nobody choose twice, and would ask back at each cell with two of them: what is none of those offered is marked.
     *
     * @param other index of the option beside which own words may stand; -1 for none
     */
    private static void mark(List<String> options, int other, CellRangeAddressList cells, SXSSFSheet out) {
        var first = cells.getCellRangeAddress(0);
        var cell = new CellReference(first.getFirstRow(), first.getFirstColumn()).formatAsString();
        var rest = "LOWER(" + cell + ")";
        for (var option : options.stream().sorted(Comparator.comparing(String::length).reversed()).toList()) {
            rest = without(rest, option.toLowerCase(Locale.ROOT).replace("\"", "\"\""));
        }
        for (var parting : List.of(";", ",", "/", " ")) {
            rest = without(rest, parting);
        }
        var formats = out.getSheetConditionalFormatting();
        var rule = formats.createConditionalFormattingRule(other < 0 ? "LEN(" + rest + ")>0"
                : "AND(ISERROR(SEARCH(\"" + options.get(other) + "\"," + cell + ")),LEN(" + rest + ")>0)");
        rule.createPatternFormatting().setFillBackgroundColor(Styles.color(Styles.DOUBTED));
        formats.addConditionalFormatting(cells.getCellRangeAddresses(), rule);
    }

    private static String without(String text, String part) {
        return "SUBSTITUTE(" + text + ",\"" + part + "\",\"\")";
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
}
