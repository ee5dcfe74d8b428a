package org.ctfdesk.excel.book;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook, each made when its look is first asked for. */
public final class Styles {
    /** In every office program, or with one of the same measures in its place. */
    public static final String FONT = "Arial";

    /** Behind what may be a slip. */
    public static final int DOUBTED = 0xFCE4D0;

    private final XSSFWorkbook book;
    private final Map<Look, XSSFCellStyle> made = new HashMap<>();
    private final Map<Look.Face, XSSFFont> fonts = new EnumMap<>(Look.Face.class);

    /** The styles of {@code book}. */
    public Styles(XSSFWorkbook book) {
        this.book = book;
        var usual = book.getFontAt(0); // its digits are the unit of column widths
        usual.setFontName(FONT);
        usual.setFontHeightInPoints((short) TextSize.POINTS);
        usual.setFamily(2);
        fonts.put(Look.Face.PLAIN, usual);
        book.getCellStyleAt(0).setLocked(false); // where no cell is written
    }

    /** The style of a look. */
    public XSSFCellStyle of(Look look) {
        var known = made.get(look);
        if (known == null) {
            known = make(look);
            made.put(look, known);
        }
        return known;
    }

    private XSSFCellStyle make(Look look) {
        var style = book.createCellStyle();
        style.setFont(fonts.computeIfAbsent(look.face(), this::font));
        fill(style, look.fill());
        align(style, look.align());
        if (look.boxed()) {
            box(style);
        }
        if (!look.format().isEmpty()) {
            style.setDataFormat(book.createDataFormat().getFormat(look.format()));
        }
        style.setQuotePrefixed(look.quoted());
        if (look.open()) {
            style.setLocked(false);
        }
        return style;
    }

    private XSSFFont font(Look.Face face) {
        var font = book.createFont();
        font.setFontName(FONT);
        font.setFamily(2);
        font.setFontHeightInPoints((short) (face == Look.Face.TITLE ? TextSize.TITLE_POINTS : TextSize.POINTS));
        switch (face) {
            case PLAIN -> {}
            case BOLD -> font.setBold(true);
            case ITALIC -> font.setItalic(true);
            case BOLD_ITALIC -> {
                font.setBold(true);
                font.setItalic(true);
            }
            case TITLE -> {
                font.setBold(true);
                font.setColor(color(0x1F3A4D));
            }
            case QUIET -> font.setColor(color(0x5B6B76));
            case HINT -> {
                font.setItalic(true);
                font.setColor(color(0x8A979F));
            }
            case LINK -> {
                font.setUnderline(XSSFFont.U_SINGLE);
                font.setColor(color(0x1B5E85));
            }
        }
        return font;
    }

    private static void fill(XSSFCellStyle style, Look.Fill fill) {
        var rgb = switch (fill) {
            case NONE -> -1;
            case HEAD -> 0xD9E5EC;
            case HEADING -> 0xEDF2F5;
            case TOTAL -> 0xF3F5F6;
            case COMPUTED -> 0xDCEBD6;
            case LEDGER -> 0xD6E4F0;
            case OVERRIDDEN -> 0xFFF3D9;
            case DOUBTED -> DOUBTED;
            case SHADED -> 0xF2F2F2;
            case ADDED -> 0xDFF2DF;
            case REMOVED -> 0xF9DEDC;
        };
        if (rgb >= 0) {
            style.setFillForegroundColor(color(rgb));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }

    private static void align(XSSFCellStyle style, Look.Align align) {
        var middle = align == Look.Align.CENTRE || align == Look.Align.MIDDLE;
        style.setVerticalAlignment(middle ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setWrapText(align != Look.Align.LINE);
        switch (align) {
            case TEXT, MIDDLE, LINE -> style.setAlignment(HorizontalAlignment.LEFT);
            case TEXT_FROM_RIGHT -> {
                style.setAlignment(HorizontalAlignment.RIGHT);
                style.setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
            }
            case INDENTED, INDENTED_TWICE -> {
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setIndention((short) (align == Look.Align.INDENTED ? 1 : 2));
            }
            case NUMBER -> style.setAlignment(HorizontalAlignment.RIGHT);
            case CENTRE, YEAR -> style.setAlignment(HorizontalAlignment.CENTER);
        }
    }

    private static void box(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        var line = color(0xC3CED5);
        style.setTopBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
        style.setRightBorderColor(line);
    }

    /** A colour that hides what lies behind it. */
    public static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
