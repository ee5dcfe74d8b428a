package org.ctfdesk.ui.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of cells as the plain text that Excel and LibreOffice put on the clipboard: tabs between cells, a line feed
 * after each row; cells with a tab, a line break or a quote stand in quotes, inner quotes doubled.
 */
final class TabSeparated {
    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private TabSeparated(String text) {
        this.text = text;
    }

    static String write(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                if (column > 0) {
                    out.append('\t');
                }
                out.append(quoted(row.get(column)));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** Reads any text; a quote inside an unquoted cell, or one never closed, is an ordinary character. */
    static List<List<String>> read(String text) {
        return new TabSeparated(text).rows();
    }

    private List<List<String>> rows() {
        while (at < text.length()) {
            row.add(cell());
            if (at >= text.length()) {
                endRow();
            } else if (text.charAt(at) == '\t') {
                at++;
                if (at == text.length()) {
                    row.add("");
                    endRow();
                }
            } else {
                at += text.startsWith("\r\n", at) ? 2 : 1;
                endRow();
            }
        }
        return rows;
    }

    private void endRow() {
        rows.add(row);
        row = new ArrayList<>();
    }

    private String cell() {
        if (text.charAt(at) == '"') {
            int close = closingQuote();
            if (close > 0) {
                String cell = text.substring(at + 1, close).replace("\"\"", "\"");
                at = close + 1;
                return cell;
            }
        }
        int start = at;
        while (at < text.length() && !endsCell(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** The quote that ends the cell begun here; -1 where words such as {@code "net" zero} only look quoted. */
    private int closingQuote() {
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) != '"') {
                continue;
            }
            if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                i++;
            } else {
                return i + 1 == text.length() || endsCell(text.charAt(i + 1)) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean endsCell(char c) {
        return c == '\t' || c == '\n' || c == '\r';
    }
}
