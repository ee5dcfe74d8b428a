package org.ctfdesk.excel.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.report.profile.Submission;
import org.ctfdesk.report.profile.Target;

/** Reports made up from a seed: the same seed gives the same report on every machine. */
final class GeneratedReports {
    private static final List<String> WORDS = List.of(
            "energy", "efficiency", "of", "buildings", "the", "national", "programme", "for", "renewable", "transport",
            "reduction", "targets", "forest", "management", "and", "implemented", "by", "ministry", "since", "support");
    private static final List<String> AWKWARD = List.of(
            "=1+1", "+49 30 1234", "-5 % by 2030", "@home", "a\u0000b", "lone \ud83d surrogate", "two\nlines\nthree",
            "_x0041_ stays", "tab\there", "<b>&amp;\"quoted\"'", "0012", "1,234.5", "  led by blanks", "新能源汽车推广", "\u00a0", "خطة");

    private final Random random;
    private final boolean full;

    private GeneratedReports(long seed, boolean full) {
        this.random = new Random(seed);
        this.full = full;
    }

    /** A report with some of everything: keys, ranges, blanks, awkward texts, footnotes, several targets. */
    static Report some(long seed) {
        return new GeneratedReports(seed, false).report(3, 1 + (int) (seed % 3));
    }

    /** A report with that many measures and every other table full. */
    static Report full(int measures) {
        return new GeneratedReports(1, true).report(measures, 2);
    }

    private Report report(int measures, int targets) {
        var target = new ArrayList<Target>();
        for (var i = 1; i <= targets; i++) {
            target.add(new Target(Integer.toString(i), "Target " + i, i == 2 ? List.of("1") : List.of()));
        }
        var usual = Periods.usual(2026);
        var periods = new Periods(2021, 2030, full ? 1990 : random.nextBoolean() ? 1990 : 2015, 2024, List.of(),
                usual.projectionTo(), List.of(2020, 2024), List.of(2030, 2035));
        var profile = new Profile(
                new Party("Testland", "XTL", true, false),
                new Submission(2, 2026, "1.0", Submission.State.STARTED, "en"), periods, target,
                new Circumstances(true, true, Circumstances.Method.MULTI_YEAR, true, true, true));
        var report = Report.blank(profile);
        for (var form : Forms.NDC) {
            for (var key : report.keysOf(form)) {
                report = filled(report, form, key, measures);
                report = foot(report, Report.footOf(key));
            }
        }
        return report;
    }

    private Report filled(Report before, Form form, TableKey key, int measures) {
        var report = before;
        var table = report.table(key);
        for (var part : form.parts()) {
            switch (part) {
                case Part.Heading heading -> {}
                case Part.Line line -> table = table.with(line.id(), row(report, form, line));
                case Part.Repeated repeated -> {
                    var items = new ArrayList<Item>();
                    if (repeated.follows()) {
                        for (var followed : report.items(key, repeated)) {
                            items.add(item(report, form, repeated, followed.id()));
                        }
                        items.removeIf(Item::isEmpty);
                    } else {
                        var count = repeated.id().equals("measure") ? measures : full ? 12 : random.nextInt(4);
                        for (var i = 1; i <= count; i++) {
                            items.add(item(report, form, repeated, Integer.toString(i)));
                        }
                    }
                    table = table.with(repeated.id(), Block.of(items));
                }
            }
        }
        return report.with(key, table);
    }

    private Item item(Report report, Form form, Part.Repeated part, String id) {
        var item = Item.blank(id);
        for (var line : part.lines()) {
            var row = row(report, form, line);
            if (part.follows()) {
                row = row.with(ColumnKey.LABEL, Optional.empty());
            }
            item = item.with(line.id(), row);
        }
        return item;
    }

    private Row row(Report report, Form form, Part.Line line) {
        var row = Row.EMPTY;
        if (line.named()) {
            row = row.with(ColumnKey.LABEL, answer(Kind.TEXT, 4));
        }
        if (line.spanning().isPresent()) {
            return row.with(ColumnKey.ACROSS, answer(line.spanning().get(), 20));
        }
        for (var column : form.columns()) {
            if (column.isLabel() || column.isSeparator() || !full && random.nextInt(8) == 0) {
                continue;
            }
            var computed = line.formulas().containsKey(column.id()) || column.formula().isPresent();
            if (computed && (full || random.nextInt(10) > 0)) {
                continue;
            }
            for (var year : column.isYearly() ? report.profile().periods().of(column.years()) : List.of(0)) {
                row = row.with(new ColumnKey(column.id(), year), answer(column.kind(), words(column)));
            }
        }
        return row;
    }

    private static int words(Column column) {
        return column.width();
    }

    private Optional<Answer> answer(Kind kind, int words) {
        if (!full && random.nextInt(25) == 0) {
            return Optional.empty();
        }
        return Optional.of(switch (kind) {
            case Kind.Text text -> new Answer.Words(text(words));
            case Kind.Quantity quantity -> !full && random.nextInt(30) == 0 ? new Answer.Unread("about 12") : quantity();
            case Kind.Level level -> !full && random.nextInt(6) == 0 ? new Answer.Words(text(4)) : quantity();
            case Kind.Choice choice -> choices(choice);
            case Kind.Year year -> Answer.Years.of(2000 + random.nextInt(40));
            case Kind.Date date -> new Answer.Day(LocalDate.of(2021 + random.nextInt(9), 1 + random.nextInt(12), 1 + random.nextInt(28)));
            case Kind.YearOrPeriod year -> random.nextBoolean() ? Answer.Years.of(2030) : new Answer.Years(2021, 2030);
        });
    }

    private Answer choices(Kind.Choice choice) {
        var options = new ArrayList<String>();
        options.add(choice.options().get(random.nextInt(choice.options().size())));
        if (choice.several() && random.nextBoolean()) {
            var other = choice.options().get(random.nextInt(choice.options().size()));
            if (!options.contains(other)) {
                options.add(other);
            }
        }
        return new Answer.Choices(options);
    }

    private Quantity quantity() {
        var cited = full || random.nextInt(6) > 0 ? List.<Integer>of() : List.of(1 + random.nextInt(3));
        var sort = full ? 9 : random.nextInt(20);
        return switch (sort) {
            case 0 -> Quantity.of(NotationKey.NO).citing(cited);
            case 1, 2 -> Quantity.of(NotationKey.NA).citing(cited);
            case 3 -> Quantity.of(NotationKey.NO, NotationKey.NA).citing(cited);
            case 4 -> random.nextInt(4) > 0 ? Quantity.of(NotationKey.NA, NotationKey.NO) : Quantity.of(NotationKey.NE);
            case 5 -> random.nextInt(4) > 0 ? Quantity.of("0") : new Quantity.Range(amount(), amount(), cited);
            default -> new Quantity.Amount(amount(), cited);
        };
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(random.nextInt(2_000_000) - 200_000, random.nextInt(6));
    }

    private String text(int words) {
        if (!full && random.nextInt(5) == 0) {
            return AWKWARD.get(random.nextInt(AWKWARD.size())).replace("\u00a0", "x\u00a0y");
        }
        var text = new StringBuilder();
        for (var i = 0; i < Math.max(2, words); i++) {
            text.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    private Report foot(Report report, TableKey key) {
        if (!report.table(key).isEmpty()) {
            return report;
        }
        var items = new ArrayList<Item>();
        for (var i = 1; i <= (full ? 3 : random.nextInt(4)); i++) {
            items.add(Item.blank(Integer.toString(i)).with(
                    Foot.FOOTNOTE, Row.EMPTY.with(ColumnKey.of(Foot.TEXT), Optional.of(new Answer.Words(text(15))))));
        }
        var table = report.table(key).with(Foot.FOOTNOTE, Block.of(items));
        if (full || random.nextBoolean()) {
            table = table.with(Foot.BOX, Row.EMPTY.with(ColumnKey.of(Foot.TEXT), Optional.of(new Answer.Words(text(60)))));
        }
        return report.with(key, table);
    }
}
