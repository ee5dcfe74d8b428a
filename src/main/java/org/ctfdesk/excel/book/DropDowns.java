package org.ctfdesk.excel.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.ctfdesk.text.Words;

/** Drop-down lists. What they offer stands on a hidden sheet, so that it may be long and may hold commas. */
public final class DropDowns {
    public static final String SHEET = "Lists";

    /** Characters that Excel takes in a list within the rule of a cell. */
    private static final int LONGEST_LIST = 255;

    private final StreamedBook book;
    private final Words words;
    private final boolean hides;
    private final Map<Options, String> lists = new LinkedHashMap<>();

    /**
     * What a drop-down list offers.
     *
     * @param id tells lists apart that offer the same
     * @param texts as the user reads them
     * @param open true where anything else may be typed too
     * @param several true where a cell may hold more than one
     */
    public record Options(String id, List<String> texts, boolean open, boolean several) {
        public Options {
            texts = List.copyOf(texts);
        }
    }

    /** Lists for one workbook, refusals in the language of {@code words}. */
    public DropDowns(StreamedBook book, Words words) {
        this(book, words, true);
    }

    /** @param hides false where no sheet may be hidden: lists that are too long to stand in the cells' own rule are not offered */
    public DropDowns(StreamedBook book, Words words, boolean hides) {
        this.book = book;
        this.words = words;
        this.hides = hides;
    }

    /**
     * Offers the options in some cells.
     *
     * @param asked the head of the column
     * @param strictness what Excel does with anything else
     */
    public void offer(Options options, CellRangeAddressList cells, String asked, int strictness, SXSSFSheet out) {
        var constraint = constraint(options, out.getDataValidationHelper());
        if (constraint.isEmpty()) {
            return;
        }
        var offered = out.getDataValidationHelper().createValidation(constraint.get(), cells);
        offered.setEmptyCellAllowed(true);
        if (options.several()) {
            offered.setShowErrorBox(false);
        } else {
            offered.setErrorStyle(strictness);
            offered.createErrorBox(shortened(asked, 31), shortened(words.of(
                    options.open() ? "excel.choice.other" : "excel.choice.refused", asked, String.join("; ", options.texts())), 220));
            offered.setShowErrorBox(true);
        }
        if (options.several()) {
            offered.createPromptBox(shortened(asked, 31), words.of("excel.choice.several"));
            offered.setShowPromptBox(true);
        }
        out.addValidationData(offered);
    }

    private Optional<DataValidationConstraint> constraint(Options options, DataValidationHelper helper) {
        if (hides) {
            return Optional.of(helper.createFormulaListConstraint(lists.computeIfAbsent(options, this::reference)));
        }
        var fits = String.join(",", options.texts()).length() <= LONGEST_LIST
                && options.texts().stream().noneMatch(text -> text.contains(",") || text.contains("\""));
        return fits ? Optional.of(helper.createExplicitListConstraint(options.texts().toArray(String[]::new))) : Optional.empty();
    }

    private String reference(Options options) {
        var column = CellReference.convertNumToColString(lists.size());
        return SHEET + "!$" + column + "$1:$" + column + "$" + options.texts().size();
    }

    /** Excel takes no workbook whose messages are longer than it shows. */
    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /** Writes the hidden sheet with the options. */
    public void writeLists() {
        if (lists.isEmpty()) {
            return;
        }
        book.createSheet(SHEET);
        var sheet = book.getXSSFWorkbook().getSheet(SHEET);
        var column = 0;
        for (var options : lists.keySet()) {
            for (var i = 0; i < options.texts().size(); i++) {
                var row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                row.createCell(column).setCellValue(CellText.raw(options.texts().get(i)));
            }
            column++;
        }
        book.setSheetVisibility(book.getXSSFWorkbook().getSheetIndex(SHEET), SheetVisibility.HIDDEN);
    }
}
