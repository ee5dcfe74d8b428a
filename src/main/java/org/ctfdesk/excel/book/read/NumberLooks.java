package org.ctfdesk.excel.book.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.ctfdesk.excel.book.read.ReadCell.Look;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads off the styles of a workbook which cells show a day or a percentage. */
final class NumberLooks extends DefaultHandler {
    private static final int WHOLE_PER_CENT = 9;
    private static final int PER_CENT = 10;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Look> looks = new ArrayList<>();
    private boolean cells;

    /** That of a cell of a style; the number itself where the workbook does not have it. */
    Look of(String style) {
        var at = number(style);
        return at >= 0 && at < looks.size() ? looks.get(at) : Look.NUMBER;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" -> codes.put(number(attributes.getValue("numFmtId")), String.valueOf(attributes.getValue("formatCode")));
            case "cellXfs" -> cells = true;
            case "xf" -> {
                if (cells) {
                    var id = number(attributes.getValue("numFmtId"));
                    looks.add(look(id, codes.getOrDefault(id, "")));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        cells &= !name.equals("cellXfs");
    }

    private static Look look(int id, String code) {
        var isPerCent = id == WHOLE_PER_CENT || id == PER_CENT || code.replaceAll("\"[^\"]*\"|\\\\.", "").indexOf('%') >= 0;
        return isPerCent ? Look.PER_CENT : DateUtil.isADateFormat(id, code) ? Look.DAY : Look.NUMBER;
    }

    private static int number(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text.strip());
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
