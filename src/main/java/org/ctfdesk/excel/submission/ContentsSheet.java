package org.ctfdesk.excel.submission;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.book.ListSheet;
import org.ctfdesk.excel.book.Listing;
import org.ctfdesk.excel.book.Look;
import org.ctfdesk.excel.book.Paper;
import org.ctfdesk.excel.book.Styles;
import org.ctfdesk.excel.book.TextSize;
import org.ctfdesk.program.Version;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.sheet.Cover;
import org.ctfdesk.text.Words;

/** The first sheet: whose workbook it is, its tables with links, and what the notation keys mean. */
final class ContentsSheet {
    static final String SHEET = "Contents";

    /** MPGs, para. 31, and 5/CMA.3, para. 5(a); the keys of annex III have no place in these tables. */
    private static final List<NotationKey> KEYS = List.of(
            NotationKey.NO, NotationKey.NE, NotationKey.NA, NotationKey.IE, NotationKey.C, NotationKey.FX);

    private static final int TABLE = 1;
    private static final int TITLE = 2;
    private static final int FILLED = 3;
    private static final int ASKED = 4;
    private static final int OPEN = 5;
    private static final int TITLE_WIDTH = 76;
    /** Two lines. */
    private static final float HEAD = 29;
    private static final double ROOM_FOR_HEADER = 0.6;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Words words;
    private int next;

    ContentsSheet(XSSFSheet sheet, Styles styles, Words words) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
    }

    /**
     * @param charts name of the sheet of charts; "" where there is none
     * @param when the time of the export, if it is to be told: at the head of the page, for a cell would be another one in each export
     */
    void write(Report report, Purpose purpose, List<Tab> tabs, List<Listing> lists, String charts, Optional<Instant> when) {
        var cover = Cover.of(report, words);
        sheet.setColumnWidth(0, 2 * 256);
        sheet.setColumnWidth(TABLE, 24 * 256);
        sheet.setColumnWidth(TITLE, TITLE_WIDTH * 256);
        sheet.setColumnWidth(FILLED, 12 * 256);
        sheet.setColumnWidth(ASKED, 12 * 256);
        sheet.setColumnWidth(OPEN, 12 * 256);
        Paper.setUp(sheet, 1, TablePaper.footer(report, words), false);
        sheet.getPrintSetup().setFitHeight((short) 1);
        when.ifPresent(time -> {
            sheet.getHeader().setRight(words.of("excel.exported", TIME.format(time), Version.NUMBER));
            sheet.setMargin(PageMargin.TOP, ROOM_FOR_HEADER);
        });
        var title = cover.title();
        text(row(TextSize.titleHeight(title, TITLE_WIDTH)), TABLE, title, Look.TITLE);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, TABLE, ASKED));
        about(report.profile(), cover, purpose);
        next++;
        tables(tabs, lists, charts);
        next++;
        keys();
        next++;
        legend(purpose);
    }

    private void about(Profile profile, Cover cover, Purpose purpose) {
        pair("excel.contents.party", CellText.harmless(profile.party().name() + " (" + profile.party().iso3() + ")"));
        pair("excel.contents.submission", CellText.harmless(cover.submission()));
        pair("excel.contents.version", CellText.harmless(profile.submission().version()));
        pair("cover.state", words.of("cover.state." + profile.submission().state().name()));
        pair("excel.contents.inventory", words.of(
                "excel.contents.years", profile.periods().inventoryFrom(), profile.periods().inventoryTo()));
        pair("excel.contents.program",
                words.of("excel.contents.written", Version.NUMBER, words.locale().getDisplayLanguage(words.locale())));
        pair("excel.contents.purpose", words.of("excel.purpose." + purpose));
    }

    private void pair(String key, String value) {
        var at = row(Math.max(17, TextSize.height(value, TITLE_WIDTH, false)));
        text(at, TABLE, words.of(key), Look.NOTE);
        text(at, TITLE, value, Look.PLAIN);
    }

    private void tables(List<Tab> tabs, List<Listing> lists, String charts) {
        var head = row(HEAD);
        text(head, TABLE, words.of("excel.contents.table"), Look.HEAD_LEFT);
        text(head, TITLE, words.of("excel.contents.name"), Look.HEAD_LEFT);
        text(head, FILLED, words.of("excel.contents.filled"), Look.HEAD);
        text(head, ASKED, words.of("excel.contents.asked"), Look.HEAD);
        var open = lists.stream().filter(list -> list.sheet().equals(Beside.OPEN)).findFirst();
        open.ifPresent(list -> text(head, OPEN, words.of("excel.contents.open"), Look.HEAD));
        for (var tab : tabs) {
            var name = tab.sheet().sheetName();
            var at = linked(name, tab.sheet().title() + target(tab));
            number(at, FILLED, tab.filled());
            number(at, ASKED, tab.asked());
            open.ifPresent(list -> open(at, name, list));
        }
        lists.forEach(list -> beside(list.sheet(), list.title()));
        if (!charts.isEmpty()) {
            beside(charts, words.of("excel.charts.title"));
        }
    }

    /** How many lines of what is open are on that table, leading to the first of them. */
    private void open(int at, String table, Listing list) {
        var first = -1;
        var count = 0;
        for (var i = 0; i < list.rows().size(); i++) {
            if (list.rows().get(i).getFirst() instanceof Listing.Link link && link.target().startsWith(table + "!")) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        var cell = number(at, OPEN, count);
        if (count > 0) {
            var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + list.sheet() + "'!A" + (ListSheet.FIRST + first + 1));
            cell.setHyperlink(link);
            cell.setCellStyle(styles.of(Look.LINK.to(Look.Align.NUMBER)));
        }
    }

    /** A sheet that is no table of the decision. */
    private void beside(String name, String title) {
        var at = linked(name, title);
        text(at, FILLED, "", Look.BODY);
        text(at, ASKED, "", Look.BODY);
    }

    private String target(Tab tab) {
        var sheetKey = tab.sheet().key();
        var targets = tab.sheet().report().profile().targets();
        return targets.stream()
                .filter(target -> targets.size() > 1 && tab.sheet().form().perTarget()
                        && target.id().equals(sheetKey.instance()))
                .map(target -> "\n" + words.of("excel.target", CellText.harmless(target.name())))
                .findFirst()
                .orElse("");
    }

    private int linked(String name, String title) {
        var at = row(Math.max(18, TextSize.height(title, TITLE_WIDTH, false)));
        var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + name + "'!A1");
        text(at, TABLE, name, Look.LINK).setHyperlink(link);
        text(at, TITLE, title, Look.BODY);
        return at;
    }

    private void keys() {
        var head = row(18);
        text(head, TABLE, words.of("excel.contents.keys"), Look.HEAD_LEFT);
        text(head, TITLE, words.of("excel.contents.meaning"), Look.HEAD_LEFT);
        for (var key : KEYS) {
            var meaning = words.of("excel.key." + key.name());
            var at = row(Math.max(18, TextSize.height(meaning, TITLE_WIDTH, false)));
            text(at, TABLE, key.name(), Look.BODY.in(Look.Face.BOLD));
            text(at, TITLE, meaning, Look.BODY);
        }
    }

    /** A submission has no notes on computed values. */
    private void legend(Purpose purpose) {
        legend(Look.Fill.COMPUTED, "excel.contents.computed");
        legend(Look.Fill.LEDGER, "excel.contents.ledger");
        legend(Look.Fill.OVERRIDDEN, purpose == Purpose.SUBMISSION ? "excel.contents.overridden.plain" : "excel.contents.overridden");
        legend(Look.Fill.DOUBTED, "excel.contents.doubted");
    }

    private void legend(Look.Fill fill, String key) {
        var meaning = words.of(key);
        var at = row(Math.max(18, TextSize.height(meaning, TITLE_WIDTH, false)));
        text(at, TABLE, "", Look.BODY.on(fill));
        text(at, TITLE, meaning, Look.PLAIN);
    }

    private int row(float height) {
        sheet.createRow(next).setHeightInPoints(Math.min(TextSize.HIGHEST, height));
        return next++;
    }

    private XSSFCell text(int row, int column, String text, Look look) {
        var cell = sheet.getRow(row).createCell(column);
        cell.setCellStyle(styles.of(look.quotedIf(CellText.looksLikeFormula(text))));
        if (!text.isEmpty()) {
            cell.setCellValue(CellText.raw(text));
        }
        return cell;
    }

    private XSSFCell number(int row, int column, int value) {
        var cell = sheet.getRow(row).createCell(column);
        cell.setCellStyle(styles.of(Look.COUNT));
        cell.setCellValue(value);
        return cell;
    }
}
