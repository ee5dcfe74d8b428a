package org.ctfdesk.excel.agreed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.book.CellValue;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.text.NumberStyle;

/**
 * What a cell of the format shows of an answer.
 *
 * @param text its words; "" for a number
 * @param number its number, of a day the days since the end of 1899
 * @param format the number's format
 * @param exact false where reading the cell does not give the same answer again
 */
record AnswerCell(String text, Optional<BigDecimal> number, String format, boolean exact) {
    static final AnswerCell BLANK = new AnswerCell("", Optional.empty(), "", true);
    /** What stands in a field that does not apply. */
    static final AnswerCell NOT_APPLICABLE = new AnswerCell(Applicability.NOT_APPLICABLE, Optional.empty(), "", true);
    static final String DAY = "dd/mm/yyyy";

    /** Workbooks count from it; earlier days, which nobody authorized anything on, are counted wrongly and stay text. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int MOST_DECIMALS = 15;
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    static AnswerCell of(Answer answer, Kind kind, AnswerText shown) {
        return switch (answer) {
            case Answer.Day day -> day(day.date());
            case Answer.Years years when years.isOne() -> new AnswerCell("", Optional.of(BigDecimal.valueOf(years.first())), "0", true);
            case Quantity.Amount amount when Double.isFinite(amount.value().doubleValue()) -> amount(amount);
            default -> text(shown.full(answer, kind));
        };
    }

    private static AnswerCell day(LocalDate day) {
        return day.isBefore(FIRST)
                ? text(WRITTEN.format(day))
                : new AnswerCell("", Optional.of(BigDecimal.valueOf(ChronoUnit.DAYS.between(ZERO, day))), DAY, true);
    }

    private static AnswerCell amount(Quantity.Amount amount) {
        var value = amount.value();
        var kept = plain(new BigDecimal(Double.toString(value.doubleValue())));
        var decimals = Math.min(MOST_DECIMALS, NumberStyle.shownDecimals(value));
        return new AnswerCell("", Optional.of(value), decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals),
                amount.footnotes().isEmpty() && kept.equals(value));
    }

    private static AnswerCell text(String whole) {
        var shown = CellText.cut(CellText.harmless(whole));
        return new AnswerCell(shown, Optional.empty(), "", shown.equals(whole));
    }

    /** The day that a workbook's number stands for; nothing for a number that is rather a year. */
    static Optional<LocalDate> day(BigDecimal number, boolean from1904) {
        var days = number.longValue() + (from1904 ? 1462 : 0);
        var day = ZERO.plusDays(Math.clamp(days, 0, 2_958_465));
        return day.isBefore(FIRST) ? Optional.empty() : Optional.of(day);
    }

    /** A number of a workbook with no more digits than it needs. */
    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    boolean isBlank() {
        return text.isEmpty() && number.isEmpty();
    }

    /** The value in the form of {@link CellValue#comparable}. */
    String comparable() {
        return number.map(CellValue.Figure::comparable).orElseGet(() -> CellText.tidied(text));
    }
}
