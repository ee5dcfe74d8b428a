package org.ctfdesk.excel.submission;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Formulas with names as POI can compute them: it moves no name with its cell, and adds up no array. {@link RecalculationTest} has
 * LibreOffice compute them as they are.
 */
final class NamedFormulas {
    private static final Pattern NAME = Pattern.compile("CTF_\\w+_instead\\d*");
    private static final Pattern OF_TEXTS = Pattern.compile("SUMPRODUCT\\(ISTEXT\\(([^)]+)\\)");
    private static final Pattern REFERENCE = Pattern.compile("\"[^\"]*\"|(?<![A-Z0-9.])(\\$?)([A-Z]{1,3})(\\$?)(\\d+)(?!['\\d.(])");
    private static final List<String> NOTHING =
            List.of("NO", "NA", "NO, NA", "NA, NO", "NO (*)", "NA (*)", "NO, NA (*)", "NA, NO (*)");
    private static final List<String> ELSEWHERE = List.of("IE", "IE (*)", "NO, IE", "NA, IE", "IE, NO", "IE, NA");

    private NamedFormulas() {}

    /** Computes the formulas of a workbook as it is now. */
    static FormulaEvaluator computer(XSSFWorkbook book) {
        return expanded(book).getCreationHelper().createFormulaEvaluator();
    }

    /** Puts what the names stand for into every formula. */
    private static XSSFWorkbook expanded(XSSFWorkbook book) {
        var names = new TreeMap<String, String>();
        book.getAllNames().stream().filter(name -> NAME.matcher(name.getNameName()).matches())
                .forEach(name -> names.put(name.getNameName(), simple(name.getRefersToFormula())));
        for (var sheet : book) {
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.FORMULA && cell.getCellFormula().contains("_instead")) {
                        cell.setCellFormula(NAME.matcher(cell.getCellFormula())
                                .replaceAll(name -> Matcher.quoteReplacement(at(cell, names.get(name.group())))));
                    }
                }
            }
        }
        return book;
    }

    private static String simple(String definition) {
        var simple = definition;
        var found = OF_TEXTS.matcher(definition);
        while (found.find()) {
            var area = found.group(1);
            simple = simple.replace(Instead.nothing(area, false), counted(area, NOTHING.stream()))
                    .replace(Instead.nothing(area, true), counted(area, Stream.concat(NOTHING.stream(), ELSEWHERE.stream())));
        }
        return simple;
    }

    private static String counted(String area, Stream<String> texts) {
        return texts.map(text -> "COUNTIF(" + area + ",\"" + text + "\")").collect(Collectors.joining("+"));
    }

    private static String at(Cell cell, String definition) {
        return REFERENCE.matcher(definition).replaceAll(found -> found.group(2) == null ? Matcher.quoteReplacement(found.group())
                : Matcher.quoteReplacement(
                        (found.group(1).isEmpty() ? CellReference.convertNumToColString(cell.getColumnIndex()) : "$" + found.group(2))
                        + (found.group(3).isEmpty() ? String.valueOf(cell.getRowIndex() + 1) : "$" + found.group(4))));
    }
}
