package org.ctfdesk.text;

import java.util.ArrayList;
import java.util.List;

/** Text cut into rows of fields: quotes, doubled quotes and line breaks inside quotes as usual (RFC 4180). */
public final class Csv {
    /**
     * A row.
     *
     * @param line where it begins, from 1
     */
    public record Row(int line, List<String> fields) {
        /** The field at a position from 0, without blanks around; "" where the row ends before. */
        public String field(int position) {
            return position < 0 || position >= fields.size() ? "" : fields.get(position).strip();
        }

        /** True where nothing stands in it. */
        public boolean isBlank() {
            return fields.stream().allMatch(String::isBlank);
        }
    }

    /** How many lines from the first one are looked at for a head. */
    static final int HEAD = 30;

    private final String file;
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private Csv(String file, String text, char separator) {
        this.file = file;
        this.text = text;
        this.separator = separator;
    }

    /** Every row that is not blank. */
    static List<Row> rows(String file, String text, char separator) throws ReadingFailure {
        var csv = new Csv(file, text, separator);
        var rows = new ArrayList<Row>();
        while (csv.at < text.length()) {
            var row = csv.row();
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row() throws ReadingFailure {
        var begins = line;
        var fields = new ArrayList<String>();
        while (true) {
            fields.add(field(fields.size() + 1));
            if (at >= text.length()) {
                return new Row(begins, fields);
            }
            var c = text.charAt(at++);
            if (c == separator) {
                continue;
            }
            if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            line++;
            return new Row(begins, fields);
        }
    }

    /** The next field; afterwards {@code at} stands on what ends it. */
    private String field(int column) throws ReadingFailure {
        if (at >= text.length() || text.charAt(at) != '"') {
            var start = at;
            while (at < text.length() && !ends(text.charAt(at))) {
                at++;
            }
            return text.substring(start, at);
        }
        var begins = line;
        var field = new StringBuilder();
        at++;
        while (at < text.length()) {
            var c = text.charAt(at++);
            if (c != '"') {
                line += c == '\n' ? 1 : 0;
                field.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                field.append('"');
                at++;
            } else if (at >= text.length() || ends(text.charAt(at))) {
                return field.toString();
            } else {
                throw new ReadingFailure("text.failure.quote", file, begins, column);
            }
        }
        throw new ReadingFailure("text.failure.quote", file, begins, column);
    }

    private boolean ends(char c) {
        return c == separator || c == '\n' || c == '\r';
    }
}
