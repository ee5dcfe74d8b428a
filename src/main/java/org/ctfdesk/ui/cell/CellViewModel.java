package org.ctfdesk.ui.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableStringValue;
import org.ctfdesk.account.proof.Proof;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.derive.figure.Sums;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Formula;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.manual.Paragraphs;
import org.ctfdesk.manual.Quote;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.engine.Explanation;
import org.ctfdesk.rule.engine.FindingText;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.sheet.PrintedNotes;
import org.ctfdesk.sheet.SheetCell;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.ui.common.Drafting;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Workplace;

/** Everything that can be said of the cell the user is in. */
public final class CellViewModel {
    /** A finding in words. */
    record Found(Finding finding, String message, String why, String remedy) {}

    /**
     * The cell in words.
     *
     * @param value every digit; "" for blank
     * @param isFigure an amount, a range or keys, which is shown large
     * @param computed how it follows from others, with the figures put in; "" where it does not
     * @param byHand something else was typed over what is computed
     * @param hasProof the ledger says why the figure is as it is
     * @param quotes what the source says
     * @param notes the decision's footnotes to its row and column
     */
    record Cell(
            String where, String label, String value, boolean isFigure, String unit, String keyMeaning, String computed, boolean byHand,
                    boolean hasProof, String asked, String source,
            List<Quote> quotes, List<String> notes, List<Found> findings, List<String> footnotes, List<String> origin) {}

    /** Which finding a text is to explain: the same one found again counts as the same. */
    private record Explained(String code, Place place) {
        Explained(Finding finding) {
            this(finding.code(), finding.place());
        }
    }

    /** Pages on which one goes on looking at a cell. */
    private static final Set<String> OF_A_CELL = Set.of(Page.FORM, Page.PROOF, "review");

    private final Map<Explained, String> drafts = new HashMap<>();
    /** What sources say is looked up once: the panel says it again at every value typed. */
    private final Map<Source, List<Quote>> quoted = new HashMap<>();
    private final Workplace workplace;
    private final ReadOnlyStringWrapper instead = new ReadOnlyStringWrapper("ui.cell.none");
    private final ReadOnlyObjectWrapper<Optional<Cell>> cell = new ReadOnlyObjectWrapper<>(Optional.empty());

    public CellViewModel(Workplace workplace) {
        this.workplace = workplace;
        workplace.openProperty().addListener((property, old, now) -> drafts.clear());
        workplace.checks().checkedProperty().addListener((property, old, now) -> refresh());
        workplace.checks().offers().changesProperty().addListener((property, old, now) -> refresh());
        workplace.numbersProperty().addListener((property, old, now) -> refresh());
        Following.follow(workplace, this::refresh, OpenReport::reportProperty, OpenReport::placeProperty, OpenReport::pageProperty);
    }

    ReadOnlyObjectProperty<Optional<Cell>> cellProperty() {
        return cell.getReadOnlyProperty();
    }

    /** What was typed to explain a finding and is not handed on yet; "" for nothing. */
    String draft(Finding finding) {
        return drafts.getOrDefault(new Explained(finding), "");
    }

    void draft(Finding finding, String text) {
        if (text.isEmpty()) {
            drafts.remove(new Explained(finding));
        } else {
            drafts.put(new Explained(finding), text);
        }
    }

    /** Has the text noted in the journal while it is typed. */
    void watch(ObservableStringValue text, BooleanSupplier isTyped, Finding finding) {
        Drafting.watch(workplace, text, isTyped, () -> {
            if (!text.get().isBlank()) {
                workplace.open().apply(Explanation.of(finding, text.get().strip(), workplace.open().report()));
            }
        });
    }

    /** Explains a finding with a reason, which becomes a footnote. */
    void explain(Finding finding, String reason) {
        drafts.remove(new Explained(finding));
        workplace.open().apply(Explanation.of(finding, reason, workplace.open().report()));
    }

    /** Shows why the figure is as it is. */
    void prove() {
        workplace.open().pageProperty().set(Page.PROOF);
    }

    void mend(Finding finding) {
        workplace.checks().offers().take(finding, workplace.open()::apply);
    }

    private void refresh() {
        var open = workplace.open();
        var help = "ui.help." + (open == null ? "" : open.pageProperty().get());
        instead.set(workplace.words().has(help) ? help : "ui.cell.none");
        cell.set(open == null || !OF_A_CELL.contains(open.pageProperty().get())
                ? Optional.empty() : open.placeProperty().get().map(place -> cell(place, open.report())));
    }

    /** What is said where no cell is looked at: a key of words, of the page that is. */
    ReadOnlyStringProperty insteadProperty() {
        return instead.getReadOnlyProperty();
    }

    private Cell cell(Place place, Report report) {
        var words = workplace.words();
        var names = new PlaceNames(words);
        var shown = workplace.shown();
        var form = Forms.of(place.table().form());
        var line = form.line(place.row().line());
        var kind = place.kind();
        var result = place.table().form().equals(Foot.ID)
                ? Optional.<Result>empty()
                : Optional.ofNullable(Derived.of(report, place.table()).get(place));
        var answer = report.answer(place).or(() -> result.flatMap(Result::value));
        var column = names.column(place);
        return new Cell(
                names.table(report, place.table()) + (column.isEmpty() ? "" : " · " + column),
                names.row(report, place),
                answer.map(given -> shown.full(given, kind)).orElse(""),
                answer.filter(Quantity.class::isInstance).isPresent(),
                unit(place, kind, report),
                answer.map(this::keyMeaning).orElse(""),
                result.map(each -> computed(each, place, report, shown)).orElse(""),
                new SheetCell.Input(place, kind, report.answer(place), result, 1, "").overridden().isPresent(),
                Proof.isFor(report, place),
                line.map(each -> asked(each)).orElse(""),
                line.map(each -> each.source().cited()).orElse(""),
                line.map(each -> quoted.computeIfAbsent(each.source(), Paragraphs::of)).orElse(List.of()),
                new PrintedNotes(words).at(place),
                findings(place),
                footnotes(place, answer, report),
                report.provenance().stream()
                        .filter(each -> each.table().equals(place.table().path()))
                        .map(each -> words.of("ui.cell.origin.from", each.file(), each.date(), each.what()))
                        .toList());
    }

    private String asked(Part.Line line) {
        return workplace.words().of("need." + line.need());
    }

    private String unit(Place place, Kind kind, Report report) {
        if (kind.equals(Kind.KT_CO2_EQ)) {
            return workplace.words().of("choice.unit.ktCo2Eq");
        }
        if (!kind.isNumeric() || Forms.of(place.table().form()).columns().stream().noneMatch(column -> column.id().equals("unit"))) {
            return kind.equals(Kind.PER_CENT) ? "%" : "";
        }
        var unit = new Place(place.table(), place.row(), ColumnKey.of("unit"));
        return report.answer(unit).map(answer -> workplace.shown().full(answer, unit.kind())).orElse("");
    }

    private String keyMeaning(Answer answer) {
        if (!(answer instanceof Quantity.Keys keys)) {
            return "";
        }
        var meanings = new ArrayList<String>();
        for (NotationKey key : keys.keys()) {
            meanings.add(key + ": " + workplace.words().of("key." + key));
        }
        return String.join("; ", meanings);
    }

    /** The formula with its figures: {@code 160,000 = 150,000 + 10,000 − 0}; a figure of one term is not equated with itself. */
    private String computed(Result result, Place place, Report report, AnswerText shown) {
        var words = workplace.words();
        var names = new PlaceNames(words);
        if (result.value().isEmpty()) {
            var blocked = result.blocking().isEmpty() ? result.terms() : result.blocking();
            var first = blocked.getFirst();
            var label = names.row(report, first.place());
            var column = names.column(first.place());
            if (isUnreported(first.place(), report)) {
                return words.of("ui.cell.undecided.unreported", first.place().column().year(), report.profile().periods().inventoryFrom());
            }
            return words.of(first.answer().isEmpty() ? "ui.cell.undecided.blank" : "ui.cell.undecided.other",
                    column.isEmpty() ? label : label + ", " + column,
                    first.answer().map(answer -> shown.full(answer, Kind.QUANTITY)).orElse(""), blocked.size() - 1);
        }
        var text = new StringBuilder(shown.full(result.value().get(), Kind.QUANTITY)).append(result.terms().size() < 2 ? "" : " = ");
        if (result.formula() instanceof Formula.ChangePercent change) {
            var to = figure(result.terms().getFirst(), shown);
            var from = figure(result.terms().getLast(), shown);
            text.append("(").append(to).append(" − ").append(from).append(") / ").append(from).append(" × 100");
        } else if (result.terms().size() > 1) {
            var isAverage = result.formula() instanceof Formula.Accounting accounting && accounting.step() == Formula.Step.AVERAGE;
            text.append(isAverage ? "(" + sum(result, shown) + ") / " + result.terms().size() : sum(result, shown));
        }
        return text.append("\n").append(result.formula().source().cited()).toString();
    }

    /** The form compares with a year that a series allowed by flexibility does not have: it has no cell to be filled in. */
    private static boolean isUnreported(Place place, Report report) {
        var periods = report.profile().periods();
        var year = place.column().year();
        return place.table().form().equals(Summary.FORM.id()) && year > 0 && year < periods.inventoryFrom()
                && !periods.referenceYears().contains(year);
    }

    private static String sum(Result result, AnswerText shown) {
        var text = new StringBuilder();
        for (var i = 0; i < result.terms().size(); i++) {
            var term = result.terms().get(i);
            var figure = figure(term, shown);
            text.append(i == 0 ? (term.sign() < 0 ? "− " : "") : term.sign() < 0 ? " − " : " + ")
                    .append(figure.startsWith("-") && i > 0 ? "(" + figure + ")" : figure);
        }
        return text.toString();
    }

    /**
     * A figure of the sentence in the unit of the result, without the footnotes that its cell cites: in brackets they would be
     * taken for factors.
     */
    private static String figure(Result.Term term, AnswerText shown) {
        var answer = term.answer().orElseThrow();
        if (answer instanceof Quantity.Amount && term.shift() != 0) {
            return shown.full(Quantity.of(Sums.figure(term).orElseThrow()), Kind.QUANTITY);
        }
        return shown.full(answer instanceof Quantity quantity ? quantity.citing(List.of()) : answer, Kind.QUANTITY);
    }

    private List<Found> findings(Place place) {
        var text = new FindingText(workplace.words(), workplace.numbersProperty().get());
        return workplace.checks().foundAt().at(place)
                .map(finding -> new Found(finding, capitalised(text.what(finding)), text.why(finding),
                        workplace.checks().offers().of(finding).isPresent() ? text.remedy(finding) : ""))
                .toList();
    }

    private String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(workplace.words().locale()) + sentence.substring(1);
    }

    private List<String> footnotes(Place place, Optional<Answer> answer, Report report) {
        if (place.table().form().equals(Foot.ID) || !(answer.orElse(null) instanceof Quantity quantity)) {
            return List.of();
        }
        var foot = report.table(Report.footOf(place.table())).block(Foot.FOOTNOTE);
        return quantity.footnotes().stream()
                .map(number -> "(" + number + ") " + foot.item(String.valueOf(number))
                        .flatMap(item -> item.row(Foot.FOOTNOTE).answer(ColumnKey.of(Foot.TEXT)))
                        .map(given -> workplace.shown().full(given, Kind.TEXT))
                        .orElse("…"))
                .toList();
    }
}
