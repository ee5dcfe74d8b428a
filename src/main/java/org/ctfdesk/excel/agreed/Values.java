package org.ctfdesk.excel.agreed;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.ctfdesk.excel.book.read.ReadCell;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Answer;

/** Cells of a workbook as answers. Lines of a ledger repeat most of their words, so equal answers are one object. */
final class Values {
    private static final Pattern ACQUISITION = Pattern.compile("\\baquisition\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHORIZATION = Pattern.compile("\\bauthorisation\\b", Pattern.CASE_INSENSITIVE);
    private static final int MOST_REMEMBERED = 4096;
    private static final int LONGEST_REMEMBERED = 40;

    /** How many texts of figures are looked at to see how they are written. */
    private static final int MOST_FIGURES = 100_000;

    private final BiFunction<Kind, String, Optional<Answer>> reading;
    private final BiFunction<Kind, String, Optional<Answer>> typed;
    private final boolean from1904;
    private final Set<String> figures = new LinkedHashSet<>();
    private final Map<Kind, Map<String, Optional<Answer>>> remembered = new HashMap<>();

    /**
     * @param reading reads text as an answer of a kind, numbers with a decimal point
     * @param typed the same for figures that stand in the workbook as text, in the style of the workbook
     * @param from1904 true where the workbook counts days from 1904
     */
    Values(BiFunction<Kind, String, Optional<Answer>> reading, BiFunction<Kind, String, Optional<Answer>> typed, boolean from1904) {
        this.reading = reading;
        this.typed = typed;
        this.from1904 = from1904;
    }

    Optional<Answer> answer(ReadCell cell, Kind kind) {
        if (cell.number().isEmpty() && kind.isNumeric()) {
            if (figures.size() < MOST_FIGURES) {
                figures.add(cell.text());
            }
            return typed.apply(kind, cell.text());
        }
        return answer(text(cell, kind), kind);
    }

    /** The texts that stood where figures belong. */
    Set<String> figures() {
        return figures;
    }

    Optional<Answer> answer(String text, Kind kind) {
        if (text.length() > LONGEST_REMEMBERED) {
            return reading.apply(kind, text);
        }
        var known = remembered.computeIfAbsent(kind, each -> new HashMap<>());
        var answer = known.get(text);
        if (answer == null) {
            answer = reading.apply(kind, kind instanceof Kind.Choice ? spelt(text) : text);
            if (known.size() < MOST_REMEMBERED) {
                known.put(text, answer);
            }
        }
        return answer;
    }

    private String text(ReadCell cell, Kind kind) {
        if (cell.number().isEmpty()) {
            return cell.text();
        }
        var number = cell.number().get();
        return (kind instanceof Kind.Date ? AnswerCell.day(number, from1904).map(String::valueOf) : Optional.<String>empty())
                .orElseGet(() -> AnswerCell.plain(number).toPlainString());
    }

    /** Annex II prints “Aquisition”, the common nomenclatures “Authorisation”. */
    private static String spelt(String option) {
        return AUTHORIZATION.matcher(ACQUISITION.matcher(option).replaceAll("Acquisition")).replaceAll("Authorization");
    }
}
