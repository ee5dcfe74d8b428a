package org.ctfdesk.excel.submission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.derive.figure.Sums;
import org.ctfdesk.excel.book.ListSheet;
import org.ctfdesk.excel.book.Listing;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.excel.submission.plan.Slot;
import org.ctfdesk.form.Formula;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/**
 * A list that checks the totals of tables 6 to 9 while somebody works in Excel: what a total would be of what is given, how many cells
 * keep it from being one, and how far sectors and gases are apart. Cells of it follow the tables, and nothing follows them.
 */
final class TotalChecks {
    static final String SHEET = "Checks";

    /** What the sum of the other block of a table is made of, by table and total. */
    private static final Map<String, List<String>> OTHERS = Map.of(
            "projections totalWith",
            List.of("co2Including", "ch4Including", "n2oIncluding", "hfcs", "pfcs", "sf6", "nf3", "otherGas", "ownGas"),
            "projections totalWithout",
            List.of("co2Excluding", "ch4Excluding", "n2oExcluding", "hfcs", "pfcs", "sf6", "nf3", "otherGas", "ownGas"),
            "table6 totalSectors", List.of("totalWith"));
    /** Digits behind the point of a difference: binary figures leave more. */
    private static final int DIGITS = 6;

    private final XSSFWorkbook book;
    private final Words words;
    private final PlaceNames names;
    private final List<List<Object>> rows = new ArrayList<>();

    TotalChecks(XSSFWorkbook book, Words words) {
        this.book = book;
        this.words = words;
        names = new PlaceNames(words);
    }

    /** Takes in the totals of a table. */
    void table(SheetPlan plan) {
        var located = new Located(plan, new AnswerText(NumberStyle.POINT, words));
        var formula = new CellFormula(located, new FormulaNames(book, plan.sheet().sheetName()));
        for (var i = plan.sheet().headRows(); i < plan.sheet().rows().size(); i++) {
            for (var slot : plan.slots(i)) {
                slot.input().result().filter(result -> result.formula() instanceof Formula.Sum)
                        .ifPresent(result -> formula.check(slot.input().place(), result)
                                .ifPresent(check -> rows.add(row(plan, located, slot, result, check))));
            }
        }
    }

    /** The list; nothing where there are no totals. */
    Optional<Listing> listing() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Listing(SHEET, words.of("excel.checks.title"), List.of(
                column("cell", 14), column("table", 12), column("row", 40), column("column", 20), column("shown", 16), column("given", 16),
                column("keeping", 16), column("apart", 16), column("why", 60)), rows));
    }

    private Listing.Column column(String head, int width) {
        return new Listing.Column(words.of("excel.checks." + head), width);
    }

    private List<Object> row(SheetPlan plan, Located located, Slot slot, Result result, CellFormula.Check check) {
        var sheet = plan.sheet().sheetName();
        var place = slot.input().place();
        var at = new CellReference(slot.row(), slot.column()).formatAsString();
        var report = plan.sheet().report();
        var shown = slot.input().shown();
        return List.of(Listing.Link.to(sheet + "!" + at), names.table(report, place.table()), names.row(report, place),
                names.column(place),
                new Listing.Live(FormulaNames.on(sheet, at), shown.<Object>flatMap(TotalChecks::amount).orElseGet(() -> keys(shown))),
                new Listing.Live(FormulaNames.on(sheet, check.given()), given(result)),
                new Listing.Live(FormulaNames.on(sheet, check.keeping()), BigDecimal.valueOf(result.blocking().size())),
                apart(plan, located, place, at, shown), why(sheet, result, check));
    }

    /** Why a total is blank: who reads the table alone sees nothing. */
    private Listing.Live why(String table, Result result, CellFormula.Check check) {
        var row = ListSheet.FIRST + rows.size() + 1;
        var elsewhere = words.of("excel.checks.elsewhere");
        var others = words.of("excel.checks.others");
        return Listing.Live.words("IF(OR(ISNUMBER(E" + row + "),G" + row + "=0),\"\",IF(" + FormulaNames.on(table, check.elsewhere())
                + ">0,\""
                + elsewhere + "\",\"" + others + "\"))", result.value().isPresent() || result.blocking().isEmpty() ? ""
                : result.terms().stream().anyMatch(this::saysElsewhere) ? elsewhere : others);
    }

    private boolean saysElsewhere(Result.Term term) {
        return term.answer().filter(answer -> keys(Optional.of(answer)).matches("(.*, )?IE.*")).isPresent();
    }

    private static Optional<BigDecimal> amount(Answer answer) {
        return answer instanceof Quantity.Amount amount ? Optional.of(amount.value()) : Optional.empty();
    }

    private String keys(Optional<Answer> shown) {
        return shown.map(answer -> new AnswerText(NumberStyle.POINT, words).full(answer, Kind.KT_CO2_EQ)).orElse("");
    }

    private static BigDecimal given(Result result) {
        return result.terms().stream().filter(term -> term.answer().flatMap(TotalChecks::amount).isPresent())
                .map(term -> Sums.figure(term).orElseThrow().multiply(BigDecimal.valueOf(term.sign())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The total less that of the gases, or of the other block of the table. */
    private Object apart(SheetPlan plan, Located located, Place place, String at, Optional<Answer> shown) {
        var lines = OTHERS.getOrDefault(plan.sheet().form().words() + " " + place.row().line(), List.of());
        var others = plan.sheet().rows().stream().flatMap(row -> row.key().stream()).filter(key -> lines.contains(key.line()))
                .map(key -> new Place(place.table(), key, place.column())).filter(each -> located.of(each).isPresent()).toList();
        if (others.isEmpty()) {
            return "";
        }
        var cells = String.join(",", others.stream().map(each -> located.of(each).orElseThrow().formatAsString()).toList());
        var formula = "IF(AND(ISNUMBER(" + at + "),COUNT(" + cells + ")>0),ROUND(" + at + "-SUM(" + cells + ")," + DIGITS + "),\"\")";
        var amounts = others.stream().flatMap(each -> shown(plan, each).flatMap(TotalChecks::amount).stream()).toList();
        var total = shown.flatMap(TotalChecks::amount);
        Object cached = total.isEmpty() || amounts.isEmpty() ? "" : total.get()
                .subtract(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).setScale(DIGITS, RoundingMode.HALF_UP);
        return new Listing.Live(FormulaNames.on(plan.sheet().sheetName(), formula), cached);
    }

    private static Optional<Answer> shown(SheetPlan plan, Place place) {
        return Stream.of(plan.sheet()).flatMap(sheet -> Stream.concat(sheet.report().answer(place).stream(),
                Optional.ofNullable(sheet.results().get(place)).flatMap(Result::value).map(Answer.class::cast).stream())).findFirst();
    }
}
