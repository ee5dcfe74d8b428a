package org.ctfdesk.edit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Acknowledgement;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.CellComment;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Provenance;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Reach;
import org.ctfdesk.report.Readings;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.ReviewPoint;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.Ticked;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Limits;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.report.profile.Submission;
import org.ctfdesk.report.profile.Target;

/** Edits of every sort, made up from a seed: the same seed gives the same edits on every machine. */
public final class RandomEdits {
    private static final List<String> TEXTS = List.of(
            "wind", "Ministry of Energy", "two\nlines", "=1+1", "<b>\"quoted\" & 'plain'</b>", "新能源", "خطة", "\ud83c\udf33", "\\n {0}",
                    "0012");

    private final Random random;

    public RandomEdits(long seed) {
        random = new Random(seed);
    }

    /** A small blank report with two targets. */
    public static Report blank() {
        return Report.blank(new Profile(
                new Party("Blankland", "XAZ", true, false), new Submission(2, 2026, "1.0", Submission.State.STARTED, "en"),
                new Periods(2021, 2030, 2019, 2024, List.of(1990), 2035, List.of(2024), List.of(2030)),
                List.of(new Target("1", "Emissions", List.of()), new Target("2", "Forest", List.of("1", "2"))),
                Circumstances.USUAL));
    }

    /** A report after so many edits of a blank one. */
    public static Report report(long seed, int edits) {
        var made = new RandomEdits(seed);
        var report = blank();
        for (var i = 0; i < edits; i++) {
            report = made.next(report).applyTo(report);
        }
        return report;
    }

    /** One more edit of {@code report}; now and then one that changes nothing. */
    public Edit next(Report report) {
        return switch (random.nextInt(20)) {
            case 0, 1, 2 -> insert(report);
            case 3 -> remove(report);
            case 4 -> move(report);
            case 5 -> Edit.set(profile(report.profile()));
            case 6 -> Edit.set(new ReportPart.Claims(claims()));
            case 7 -> new Edit.AddProvenance(provenance());
            case 8 -> new Edit.Together("addFootnote", List.of(footnote(report), type(report)));
            case 9 -> footnote(report);
            case 10 -> Edit.type(new Place(anyFoot(report), RowKey.of(Foot.BOX), ColumnKey.of(Foot.TEXT)), maybe(new Answer.Words(text())));
            case 11, 12 -> paste(report);
            case 13 -> Edit.set(new ReportPart.Acknowledgements(List.of(new Acknowledgement(
                    "FORM-0" + (1 + random.nextInt(7)), Place.of("table5", "measure/" + (1 + random.nextInt(9)), "startYear"), text()))));
            case 14 -> Edit.set(new ReportPart.Ticks(List.of(new Ticked("G-0" + (1 + random.nextInt(9)), text()))));
            case 15 -> Edit.set(new ReportPart.Last(random.nextInt(4) == 0 ? Optional.empty()
                    : Optional.of(new LastReport(report, text() + ".ctfdesk", "2026-05-0" + (1 + random.nextInt(9)),
                            random.nextBoolean()))));
            case 16 -> Edit.set(new ReportPart.Review(List.of(new ReviewPoint(1 + random.nextInt(9), ReviewPoint.Kind.QUESTION,
                    ReviewPoint.Subject.of(List.of("table5", "para. 64(a)", "table7:energy:projection@2030").get(random.nextInt(3))),
                    text(), text(), "2027-03-01", "", random.nextBoolean() ? text() : ""))));
            case 17 -> Edit.set(new ReportPart.Comments(List.of(new CellComment(Place.of("table7", "energy", "projection@2030"),
                    text(), text(), "2026-05-0" + (1 + random.nextInt(9))))));
            default -> type(report);
        };
    }

    private Provenance provenance() {
        var date = "2026-05-0" + (1 + random.nextInt(9));
        return random.nextBoolean()
                ? new Provenance("table6", "crt.csv", "ab".repeat(32), date, text())
                : new Provenance("table7", "théo.xlsx", "cd".repeat(32), date, text(), "Table 7",
                        new TreeMap<>(Map.of("energy:projection@2030", "D" + random.nextInt(1, 99))),
                        random.nextBoolean() ? new TreeMap<>() : new TreeMap<>(Map.of("B31", text())));
    }

    private Edit type(Report report) {
        return change(report).map(change -> Edit.type(change.place(), change.answer())).orElseGet(() -> insert(report));
    }

    private Edit paste(Report report) {
        var changes = new ArrayList<Edit.Change>();
        for (var i = 0; i < 8; i++) {
            change(report).ifPresent(changes::add);
        }
        return new Edit.SetAnswers("paste", changes);
    }

    /** A cell of any table and an answer that it may take, or one that it may not. */
    private Optional<Edit.Change> change(Report report) {
        var form = one(Forms.ALL);
        var table = one(report.keysOf(form));
        var line = one(form.lines().toList());
        var part = form.repeatedOf(line.id());
        var item = "";
        if (part.isPresent()) {
            var items = report.items(table, part.get());
            if (items.isEmpty()) {
                return Optional.empty();
            }
            item = one(items).id();
        }
        var row = new RowKey(line.id(), item);
        var named = line.named() && part.filter(repeated -> !repeated.follows()).isPresent();
        if (named && random.nextInt(4) == 0) {
            return Optional.of(new Edit.Change(new Place(table, row, ColumnKey.LABEL), maybe(new Answer.Words(text()))));
        }
        if (line.spanning().isPresent()) {
            return Optional.of(new Edit.Change(new Place(table, row, ColumnKey.ACROSS), maybe(answer(line.spanning().get()))));
        }
        var column = one(form.columns().stream().filter(each -> !each.isLabel() && !each.isSeparator()).toList());
        var years = report.profile().periods().of(column.years());
        var year = !column.isYearly() ? 0 : random.nextInt(15) == 0 || years.isEmpty() ? 1985 + random.nextInt(70) : one(years);
        return Optional.of(new Edit.Change(new Place(table, row, new ColumnKey(column.id(), year)), maybe(answer(column.kind()))));
    }

    /** An answer of that kind: amounts, ranges, keys with footnotes; now and then one that is not readable. */
    public Answer answer(Kind kind) {
        return switch (kind) {
            case Kind.Text any -> new Answer.Words(text());
            case Kind.Quantity any -> random.nextInt(12) == 0 ? new Answer.Unread("about 12") : quantity();
            case Kind.Level any -> random.nextInt(5) == 0 ? new Answer.Words(text()) : quantity();
            case Kind.Choice choice -> choice.open() || random.nextInt(4) > 0
                    ? Answer.Choices.of(choice.open() && random.nextInt(3) == 0 ? "Own" : one(choice.options()))
                    : new Answer.Unread("Under way");
            case Kind.Year any -> random.nextInt(5) == 0 ? new Answer.Unread("soon") : Answer.Years.of(2000 + random.nextInt(200));
            case Kind.Date any -> random.nextInt(5) == 0
                    ? new Answer.Unread("in May")
                    : new Answer.Day(LocalDate.of(2020 + random.nextInt(12), 1 + random.nextInt(12), 1 + random.nextInt(28)));
            case Kind.YearOrPeriod any -> new Answer.Years(2018 + random.nextInt(10), 2025 + random.nextInt(10));
        };
    }

    private Quantity quantity() {
        var cited = random.nextInt(5) > 0 ? List.<Integer>of() : random.nextBoolean() ? List.of(1) : List.of(2, 3);
        return switch (random.nextInt(8)) {
            case 0 -> new Quantity.Range(figure(), figure(), cited);
            case 1 -> new Quantity.Keys(List.of(one(List.of(NotationKey.values()))), cited);
            case 2 -> Quantity.of(NotationKey.NO, NotationKey.NA).citing(cited);
            default -> new Quantity.Amount(figure(), cited);
        };
    }

    private BigDecimal figure() {
        return BigDecimal.valueOf(random.nextInt(200_000) - 20_000, random.nextInt(5));
    }

    private Edit insert(Report report) {
        var form = one(Forms.ALL.stream().filter(each -> each.repeatedParts().anyMatch(part -> !part.follows())).toList());
        var part = one(form.repeatedParts().filter(each -> !each.follows()).toList());
        var table = one(report.keysOf(form));
        var block = report.table(table).block(part.id());
        var items = new ArrayList<Item>();
        for (var i = 0; i < 1 + random.nextInt(3); i++) {
            items.add(item(form, part, Integer.toString(Integer.parseInt(block.nextId()) + i)));
        }
        return new Edit.InsertItems(table, part.id(), random.nextInt(block.size() + 2) - 1, items);
    }

    private Item item(Form form, Part.Repeated part, String id) {
        var line = part.lines().getFirst();
        var row = random.nextInt(6) == 0 ? Row.EMPTY : Row.EMPTY.with(ColumnKey.LABEL, Optional.of(new Answer.Words(text())));
        for (var column : form.columns()) {
            if (!column.isYearly() && !column.isLabel() && !column.isSeparator() && line.columns().contains(column.id())
                    && random.nextBoolean()) {
                row = row.with(ColumnKey.of(column.id()), Optional.of(answer(column.kind())));
            }
        }
        return Item.blank(id).with(line.id(), row);
    }

    private Edit remove(Report report) {
        var where = anyBlock(report);
        var block = report.table(where.table()).block(where.part());
        return block.isEmpty()
                ? new Edit.RemoveItems(where.table(), where.part(), Set.of("1"))
                : new Edit.RemoveItems(where.table(), where.part(), Set.of(one(block.items()).id(), "99"));
    }

    private Edit move(Report report) {
        var where = anyBlock(report);
        var block = report.table(where.table()).block(where.part());
        return new Edit.MoveItem(where.table(), where.part(), block.isEmpty() ? "1" : one(block.items()).id(), random.nextInt(7) - 3);
    }

    private record Where(TableKey table, String part) {}

    private Where anyBlock(Report report) {
        var form = one(Forms.ALL.stream().filter(each -> each.repeatedParts().anyMatch(part -> !part.follows())).toList());
        return new Where(one(report.keysOf(form)), one(form.repeatedParts().filter(part -> !part.follows()).toList()).id());
    }

    private Edit footnote(Report report) {
        var foot = anyFoot(report);
        var row = new RowKey(Foot.FOOTNOTE, Integer.toString(1 + random.nextInt(3)));
        return Edit.type(new Place(foot, row, ColumnKey.of(Foot.TEXT)), maybe(new Answer.Words(text())));
    }

    private TableKey anyFoot(Report report) {
        return Report.footOf(one(report.keysOf(one(Forms.NDC))));
    }

    private Profile profile(Profile now) {
        return switch (random.nextInt(8)) {
            case 6 -> now.with(new Limits(random.nextInt(60), random.nextInt(60), random.nextInt(120) - 10, random.nextInt(5),
                    random.nextInt(120), random.nextInt(4)));
            case 0 -> now.with(new Party(text(), "XAA", random.nextBoolean(), random.nextBoolean()));
            case 1 -> now.with(new Periods(2021, 2025 + random.nextInt(10), 2019 + random.nextInt(3), 2023 + random.nextInt(3),
                    random.nextBoolean() ? List.of()
                            : List.of(1990, 2005), 2035 + 5 * random.nextInt(3), List.of(2023, 2024), List.of(2030)));
            case 2 -> now.with(new Circumstances(random.nextBoolean(), random.nextBoolean(),
                    Circumstances.Method.values()[random.nextInt(3)], random.nextBoolean(), random.nextBoolean(), random.nextBoolean()));
            case 3 -> now.with(List.of(new Target("1", text(), List.of()), new Target("2", "Forest", random.nextBoolean() ? List.of()
                    : List.of("2"), one(List.of(Target.Outcomes.values())), "GWh")));
            case 5 -> now.with(Readings.ADOPTED.with(one(List.of(Readings.Average.values())))
                    .with(one(List.of(Readings.OtherPurposes.values()))));
            case 4 -> now.with(new Ndc(one(List.of(Ndc.TargetType.values())), random.nextBoolean(), 2025, 2030 + random.nextInt(3), 2010,
                    2021, one(List.of(Ndc.Cooperation.values())), Set.of("energy", "waste"), Set.of("co2")));
            default -> now.with(new Submission(2, 2026, "1." + random.nextInt(9), Submission.State.values()[random.nextInt(5)], "fr"));
        };
    }

    private List<FlexibilityClaim> claims() {
        return switch (random.nextInt(4)) {
            case 0, 1 -> List.of();
            case 2 -> List.of(new FlexibilityClaim("85", text(), text(), "table 5"));
            default -> List.of(
                    FlexibilityClaim.under("85").withCapacityConstraint(text()).withSinceBtr(random.nextInt(3)).withImprovement(text())
                            .with(Reach.ALL.withTables(Set.of("table5")).withRows(Set.of(new RowKey("measure", "2")))
                                    .withColumns(Set.of(new ColumnKey("expected", 2030)))),
                    FlexibilityClaim.under("25").withThreshold(Optional.of(figure())));
        };
    }

    private String text() {
        return one(TEXTS);
    }

    private Optional<Answer> maybe(Answer answer) {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(answer);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
