package org.ctfdesk.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of comma-separated values as RFC 4180 has them. Words that a spreadsheet would take for a formula begin with an
 * apostrophe; a plain number below zero is none.
 */
public final class CsvText {
    private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");

    private CsvText() {}

    /** One line with its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** One cell, quoted where it has to be; a semicolon parts cells in some countries. */
    public static String cell(String said) {
        var isFormula = !said.isEmpty() && BEGINS_FORMULA.indexOf(said.charAt(0)) >= 0 && !NUMBER.matcher(said).matches();
        var safe = isFormula ? "'" + said : said;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';')
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }
}
