package org.ctfdesk.rule.engine;

import java.math.RoundingMode;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Units;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.ListOption;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** Findings in words. */
public final class FindingText {
    private static final int LONGEST_FACT = 80;
    private static final String UNIT = "unit";

    private final Words words;
    private final PlaceNames names;
    private final AnswerText shown;

    public FindingText(Words words, NumberStyle style) {
        this.words = words;
        names = new PlaceNames(words);
        shown = new AnswerText(style, words);
    }

    /** Table, row, column and year: {@code 5 · Efficient cook stoves · Expected, 2030}. */
    public String where(Finding finding, Report report) {
        return finding.isAtCell() ? where(finding.place(), report)
                : table(finding, report) + " · " + row(finding, report) + (column(finding).isEmpty() ? "" : " · " + column(finding));
    }

    /** The table, as {@code Table 5}; "Flexibility" or "Report profile" for what is no cell. */
    public String table(Finding finding, Report report) {
        return finding.field().map(field -> words.of("field." + field.part()))
                .orElseGet(() -> names.table(report, finding.place().table()));
    }

    /** The row; of a claim its paragraph, of the report profile the name of the field. */
    public String row(Finding finding, Report report) {
        return finding.field().map(field -> field.isOfClaim() ? words.of("field.paragraph", field.claim()) : words.of("field."
                + field.name()))
                .orElseGet(() -> names.row(report, finding.place()));
    }

    /** The column with its year; of a claim which statement; "" where there is nothing more to say. */
    public String column(Finding finding) {
        return finding.field().map(field -> field.isOfClaim() && !field.name().isEmpty() ? words.of("field." + field.name()) : "")
                .orElseGet(() -> names.column(finding.place()));
    }

    /** The same of a place at which nothing was found. */
    public String where(Place place, Report report) {
        var column = names.column(place);
        return names.tableBriefly(report, place.table()) + " · " + names.row(report, place)
                + (column.isEmpty() ? "" : " · " + column);
    }

    /** What is wrong and what to do, naming table, row, column and year. */
    public String message(Finding finding, Report report) {
        var table = table(finding, report);
        var row = finding.isAtCell() && finding.place().row().isRepeated()
                ? shortened(row(finding, report)) : brief(row(finding, report));
        var column = brief(column(finding));
        var unit = unit(finding, report);
        return column.isEmpty()
                ? words.of("rule.placeOfRow", table, row, what(finding))
                : words.of("rule.place", table, row, unit.isEmpty() ? column : words.of("rule.inUnit", column, unit), what(finding));
    }

    /** The unit of the cell, where figures are told of a year: that of the column, or what the row states; "" where a fact names one. */
    private String unit(Finding finding, Report report) {
        var place = finding.place();
        if (!finding.isAtCell() || place.column().year() == 0 || finding.facts().stream().anyMatch(Answer.Choices.class::isInstance)
                || finding.facts().stream().noneMatch(fact -> fact instanceof Quantity.Amount || fact instanceof Quantity.Range)) {
            return "";
        }
        return Forms.of(place.table().form()).column(place.column().column()).kind() instanceof Kind.Quantity(var unit) && !unit.isEmpty()
                ? shown.option(Units.KIND, unit)
                : report.answer(new Place(place.table(), place.row(), ColumnKey.of(UNIT)))
                        .map(answer -> brief(shown.full(answer, Units.KIND))).orElse("");
    }

    /** What is wrong and what to do, for where the place stands beside it. */
    public String what(Finding finding) {
        var said = words.of("rule." + finding.code() + "." + variant(finding),
                finding.facts().stream().map(fact -> fact(fact)).toArray());
        return finding.folded().isEmpty() ? said : said + " " + words.of("rule." + below(finding), finding.folded().size());
    }

    /** How what is folded below it is told: the same in its row, its column, its table, or elsewhere; or what follows from it. */
    private static String below(Finding finding) {
        if (!finding.isGathered()) {
            return "folded";
        }
        var place = finding.place();
        return finding.folded().stream().allMatch(each -> each.place().row().equals(place.row()) && isSameTable(each, place)) ? "alike.row"
                : finding.folded().stream().allMatch(each -> each.place().column().equals(place.column()) && isSameTable(each, place))
                ? "alike.column" : finding.folded().stream().allMatch(each -> isSameTable(each, place)) ? "alike.table" : "alike.report";
    }

    private static boolean isSameTable(Finding finding, Place place) {
        return finding.place().table().equals(place.table());
    }

    /** The rule in a few words. */
    public String title(Finding finding) {
        return words.of("rule." + finding.code() + ".title");
    }

    /** Why the rule is there: its paragraph. */
    public String why(Finding finding) {
        return words.of("rule." + finding.code() + ".why") + " " + finding.rule().source().cited();
    }

    /** What the remedy does, where there is one. */
    public String remedy(Finding finding) {
        var said = finding.facts().stream().map(fact -> fact(fact)).toArray();
        return words.of("rule." + finding.code() + ".remedy", said);
    }

    private static String variant(Finding finding) {
        return finding.variant().isEmpty() ? "message" : "message." + finding.variant();
    }

    /** A choice among facts is a unit. */
    private Object fact(Object fact) {
        return switch (fact) {
            case ListOption option -> shown.option(option.list(), option.option());
            case Answer.Choices unit -> shown.full(unit, Units.KIND);
            case Quantity.Amount amount -> shown.full(withoutEmptyDecimals(amount), Kind.QUANTITY);
            case Answer answer -> shown.full(answer, Kind.QUANTITY);
            default -> brief(String.valueOf(fact));
        };
    }

    /** Sums carry the decimals of what went into them: 8,702.6200 is read as 8,702.62. */
    private static Quantity.Amount withoutEmptyDecimals(Quantity.Amount amount) {
        var value = amount.value().stripTrailingZeros();
        return new Quantity.Amount(value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value, amount.footnotes());
    }

    /** Cut in the middle: the name of the item stands at the end. */
    private static String shortened(String text) {
        var line = text.replace('\n', ' ');
        var half = LONGEST_FACT / 2 - 1;
        return line.length() <= LONGEST_FACT ? line
                : line.substring(0, half).stripTrailing() + " … " + line.substring(line.length() - half).stripLeading();
    }

    private static String brief(String text) {
        var line = text.replace('\n', ' ');
        return line.length() <= LONGEST_FACT ? line : line.substring(0, LONGEST_FACT - 1).stripTrailing() + "…";
    }
}
