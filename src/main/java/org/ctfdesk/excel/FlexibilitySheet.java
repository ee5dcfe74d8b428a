package org.ctfdesk.excel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.flexibility.Provision;
import org.ctfdesk.flexibility.YearsText;
import org.ctfdesk.form.Years;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.sheet.ReachNames;
import org.ctfdesk.text.Words;

/**
 * The flexibility that the Party applies, each provision with the three statements of MPGs, para. 6: what chapter VII of the
 * biennial transparency report tells (5/CMA.3, annex IV).
 */
final class FlexibilitySheet {
    static final String SHEET = "Flexibility";

    private static final int FIRST = 1;
    private static final List<Integer> WIDTHS = List.of(30, 56, 40, 44, 26, 36, 12);
    private static final List<String> HEADS =
            List.of("provision", "constraint", "timeFrame", "appliesTo", "indicated", "improvement", "since");

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Words words;
    private int next;

    FlexibilitySheet(XSSFWorkbook book, Styles styles, Words words) {
        this.sheet = book.getSheet(SHEET);
        this.styles = styles;
        this.words = words;
    }

    /** Fills the sheet, which stands in the workbook already. */
    void write(Report report) {
        sheet.setColumnWidth(0, 2 * 256);
        for (var i = 0; i < WIDTHS.size(); i++) {
            sheet.setColumnWidth(FIRST + i, WIDTHS.get(i) * 256);
        }
        Paper.setUp(sheet, WIDTHS.size(), SheetTop.party(report.profile(), words));
        var title = words.of("excel.flexibility.title");
        line(List.of(title), Look.TITLE, TextSize.titleHeight(title, WIDTHS.get(0) + WIDTHS.get(1)));
        sheet.addMergedRegion(new CellRangeAddress(0, 0, FIRST, FIRST + 1));
        line(List.of(SheetTop.party(report.profile(), words)), Look.PARTY, 17);
        next++;
        var heads = HEADS.stream().map(head -> words.of("excel.flexibility." + head)).toList();
        line(heads, Look.HEAD_LEFT, height(heads, true));
        Paper.repeat(sheet, next - 1, next - 1);
        sheet.createFreezePane(FIRST, next);
        for (var claim : report.claims()) {
            var cells = cells(claim, report).stream().map(CellText::harmless).toList();
            line(cells, Look.BODY, height(cells, false));
        }
    }

    private List<String> cells(FlexibilityClaim claim, Report report) {
        var name = "provision." + claim.provision();
        var places = new ReachNames(words).of(claim.reach(), report);
        return List.of(
                words.has(name) ? words.of(name) : claim.provision(), claim.capacityConstraint(), claim.timeFrame(),
                Stream.of(claim.appliesTo(), places).filter(text -> !text.isBlank()).collect(Collectors.joining("\n")),
                indicated(claim, report.profile()), claim.improvement(),
                claim.sinceBtr() == 0 ? "" : words.of("excel.flexibility.btr", claim.sinceBtr()));
    }

    /** The thresholds and years that 5/CMA.3, para. 5(c) lets the Party indicate. */
    private String indicated(FlexibilityClaim claim, Profile profile) {
        var periods = profile.periods();
        return Provision.of(claim.provision()).map(provision -> switch (provision) {
            case KEY_CATEGORIES, INSIGNIFICANCE ->
                claim.threshold().map(threshold -> words.of("excel.flexibility.threshold", threshold.toPlainString())).orElse("");
            case TIME_SERIES, LATEST_YEAR -> words.of("excel.flexibility.series", YearsText.of(periods.of(Years.INVENTORY)));
            case HORIZON -> words.of("excel.flexibility.horizon", periods.projectionTo());
            default -> "";
        }).orElse("");
    }

    private static float height(List<String> cells, boolean bold) {
        return (float) IntStream.range(0, cells.size())
                .mapToDouble(i -> TextSize.height(cells.get(i), WIDTHS.get(i), bold))
                .max()
                .orElse(18);
    }

    private void line(List<String> cells, Look look, float height) {
        var row = sheet.createRow(next++);
        row.setHeightInPoints(Math.min(TextSize.HIGHEST, height));
        for (var i = 0; i < cells.size(); i++) {
            var cell = row.createCell(FIRST + i);
            cell.setCellStyle(styles.of(look.quotedIf(CellText.looksLikeFormula(cells.get(i)))));
            if (!cells.get(i).isEmpty()) {
                cell.setCellValue(CellText.raw(cells.get(i)));
            }
        }
    }
}
