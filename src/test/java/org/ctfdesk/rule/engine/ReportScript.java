package org.ctfdesk.rule.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Reach;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.progress.Given;
import org.ctfdesk.sample.Samples;

/**
 * A report changed by lines of text, as {@code place = answer}, {@code @profile = value}, {@code claim 85 = why | until | of what},
 * or an order: {@code scale}, {@code copy}, {@code swap}, {@code clear}, {@code double}, {@code add},
 * or {@code say place old words => new words}. What follows {@code last} is
 * done to the report before.
 *
 * <p>A region is {@code table6}, a column {@code table6:year@2005}, a row {@code table6:/energy} or {@code table5:/measure/3}, or one
 * cell {@code table6:energy:year@2005}.
 */
final class ReportScript {
    private static final Pattern THRESHOLD = Pattern.compile("(\\d+) %");

    private ReportScript() {}

    /** The report to begin with. */
    static Report base(String name) {
        return switch (name) {
            case "plain" -> Given.typed("");
            case "inventory" -> Given.inventory();
            case "ended" -> Given.ended();
            case "host", "buyer" -> Samples.of(name);
            case "host2" -> besideLast(Samples.of("host"));
            case "buyer2" -> besideLast(Samples.of("buyer"));
            default -> throw new IllegalStateException("“" + name + "” is no report to begin with.");
        };
    }

    /** Beside a last report that says the same, two years earlier. */
    private static Report besideLast(Report report) {
        var profile = report.profile();
        var inventoryTo = profile.periods().inventoryTo();
        var last = report.with(profile.with(profile.submission().withBtr(profile.submission().btr() - 1)
                .withYear(profile.submission().year() - 2)).with(profile.periods().withInventoryTo(inventoryTo - 2)));
        for (var year = inventoryTo - 1; year <= inventoryTo; year++) {
            for (var table : List.of("table6", "table4/1", "table4/2")) {
                if (!answers(last, table + ":year@" + year).isEmpty()) {
                    last = with(last, "clear " + table + ":year@" + year);
                }
            }
        }
        return report.with(ReportPart.Last.of(new LastReport(last, "BTR1.ctfdesk", "2024-12-30", false)));
    }

    static Report with(Report report, List<String> lines) {
        var changed = report;
        for (var line : lines) {
            changed = with(changed, line);
        }
        return changed;
    }

    static Report with(Report report, String line) {
        if (line.startsWith("last ")) {
            var before = report.last().map(LastReport::report).orElseGet(() -> Report.blank(report.profile()));
            return report.with(ReportPart.Last.of(new LastReport(with(before, line.substring(5)), "BTR1.ctfdesk", "2026-05-04", false)));
        }
        var words = line.split(" ");
        switch (words[0]) {
            case "scale" -> {
                return each(report, words[1], answer -> scaled(answer, new BigDecimal(words[3])));
            }
            case "add" -> {
                return each(report, words[3], answer -> answer.map(each -> each instanceof Quantity.Amount amount
                        ? new Quantity.Amount(amount.value().add(new BigDecimal(words[1])), amount.footnotes()) : each));
            }
            case "fill" -> {
                return each(report, words[1], answer -> answer.isEmpty() ? answer : Optional.of(Quantity.of(keyOf(words[3]))));
            }
            case "clear" -> {
                return words.length == 3 ? withoutClaim(report, words[2]) : each(report, words[1], answer -> Optional.empty());
            }
            case "remove" -> {
                var at = words[1].lastIndexOf('/');
                var table = words[1].substring(0, words[1].lastIndexOf(':'));
                return new Edit.RemoveItems(TableKey.ofPath(table), words[1].substring(table.length() + 1, at),
                        Set.of(words[1].substring(at + 1))).applyTo(report);
            }
            case "double" -> {
                return doubled(report, words[1], words[3]);
            }
            case "copy" -> {
                return copied(report, report, words[1], words[3]);
            }
            case "say" -> {
                return said(report, words[1], line.substring("say ".length() + words[1].length() + 1).split(" => ", -1));
            }
            case "swap" -> {
                return copied(copied(report, report, words[1], words[2]), report, words[2], words[1]);
            }
            default -> {
                return set(report, line);
            }
        }
    }

    /** Other words instead of some that stand in a cell. */
    private static Report said(Report report, String path, String[] change) {
        var place = Place.ofPath(path);
        var said = report.answer(place).map(answer -> ((Answer.Words) answer).text()).orElse("");
        if (!said.contains(change[0])) {
            throw new IllegalStateException(path + " does not say “" + change[0] + "”.");
        }
        return report.with(place, Optional.of(new Answer.Words(said.replace(change[0], change[1]))));
    }

    private static NotationKey keyOf(String word) {
        return NotationKey.valueOf(word);
    }

    private static Optional<Answer> scaled(Optional<Answer> answer, BigDecimal by) {
        return answer.map(each -> each instanceof Quantity.Amount amount
                ? new Quantity.Amount(amount.value().multiply(by), amount.footnotes()) : each);
    }

    private static Report set(Report report, String line) {
        var at = line.indexOf('=');
        var name = line.substring(0, at).strip();
        var value = line.substring(at + 1).strip();
        if (name.startsWith("@")) {
            return report.with(ProfileScript.with(report.profile(), name.substring(1), value));
        }
        if (name.startsWith("claim ")) {
            return claimed(report, name.substring(6), value);
        }
        Place.ofPath(name);
        return Given.typed(report, line);
    }

    private static Report claimed(Report report, String provision, String value) {
        var claims = new ArrayList<>(report.claims());
        var dot = provision.indexOf('.');
        if (dot > 0) {
            var which = provision.substring(dot + 1);
            claims.replaceAll(claim -> !claim.provision().equals(provision.substring(0, dot)) ? claim : switch (which) {
                case "constraint" -> claim.withCapacityConstraint(value);
                case "timeFrame" -> claim.withTimeFrame(value);
                case "appliesTo" -> claim.withAppliesTo(value);
                case "provision" -> claim.withProvision(value);
                case "since" -> claim.withSinceBtr(Integer.parseInt(value));
                case "rows" -> claim.with(new Reach(claim.reach().tables(), rows(value),
                        claim.reach().columns()));
                case "threshold" -> claim.withThreshold(Optional.of(new BigDecimal(value)));
                default -> throw new IllegalStateException("A claim has no " + which + ".");
            });
            return Edit.set(new ReportPart.Claims(claims)).applyTo(report);
        }
        var parts = Arrays.stream(value.split("\\|", -1)).map(String::strip).toList();
        var threshold = THRESHOLD.matcher(parts.get(2));
        claims.add(new FlexibilityClaim(provision, parts.get(0), parts.get(1), parts.get(2))
                .withThreshold(threshold.find() ? Optional.of(new BigDecimal(threshold.group(1))) : Optional.empty()));
        return Edit.set(new ReportPart.Claims(claims)).applyTo(report);
    }

    private static SortedSet<RowKey> rows(String paths) {
        return Arrays.stream(paths.split(" ")).map(RowKey::ofPath).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Report withoutClaim(Report report, String provision) {
        return report.with(new ReportPart.Claims(report.claims().stream().filter(claim -> !claim.provision().equals(provision)).toList()));
    }

    /** The answers of a region, changed one by one. */
    private static Report each(Report report, String region, UnaryOperator<Optional<Answer>> change) {
        var changes = new ArrayList<Edit.Change>();
        answers(report, region).forEach((place, answer) ->
                changes.add(new Edit.Change(place, change.apply(Optional.of(answer)))));
        if (changes.isEmpty()) {
            throw new IllegalStateException("Nothing stands in " + region + ".");
        }
        return new Edit.SetAnswers("type", changes).applyTo(report);
    }

    private static Report copied(Report report, Report from, String source, String target) {
        var changes = new ArrayList<Edit.Change>();
        var one = Region.of(source);
        var other = Region.of(target);
        answers(report, target).forEach((place, answer) -> changes.add(new Edit.Change(place, Optional.empty())));
        answers(from, source).forEach((place, answer) -> changes.add(new Edit.Change(one.moved(place, other), Optional.of(answer))));
        return new Edit.SetAnswers("type", changes).applyTo(report);
    }

    private static Report doubled(Report report, String region, String id) {
        var of = Region.of(region);
        var part = of.row().orElseThrow().line();
        var block = report.table(of.table()).block(part);
        var item = block.item(of.row().orElseThrow().item()).orElseThrow();
        var items = new ArrayList<>(block.items());
        items.add(new Item(id, item.rows()));
        return report.with(of.table(), report.table(of.table()).with(part, Block.of(items)));
    }

    private static Map<Place, Answer> answers(Report report, String path) {
        var region = Region.of(path);
        var all = new HashMap<Place, Answer>();
        report.table(region.table()).rows().forEach((line, row) -> take(region, RowKey.of(line), row, all));
        report.table(region.table()).blocks().values().forEach(block -> block.items().forEach(item ->
                item.rows().forEach((line, row) -> take(region, new RowKey(line, item.id()), row, all))));
        return all;
    }

    private static void take(Region region, RowKey key, Row row, Map<Place, Answer> all) {
        row.answers().forEach((column, answer) -> {
            if (region.row().filter(each -> !each.equals(key)).isEmpty() && region.column().filter(each -> !each.equals(column)).isEmpty()
                    && !(region.row().isEmpty() && column.equals(ColumnKey.LABEL) && region.column().isEmpty())) {
                all.put(new Place(region.table(), key, column), answer);
            }
        });
    }

    /** A part of a table. */
    private record Region(TableKey table, Optional<RowKey> row, Optional<ColumnKey> column) {
        static Region of(String path) {
            var parts = path.split(":");
            var table = TableKey.ofPath(parts[0]);
            if (parts.length == 3) {
                return new Region(table, Optional.of(RowKey.ofPath(parts[1])), Optional.of(ColumnKey.ofPath(parts[2])));
            }
            if (parts.length == 1) {
                return new Region(table, Optional.empty(), Optional.empty());
            }
            return parts[1].startsWith("/")
                    ? new Region(table, Optional.of(RowKey.ofPath(parts[1].substring(1))), Optional.empty())
                    : new Region(table, Optional.empty(), Optional.of(ColumnKey.ofPath(parts[1])));
        }

        Place moved(Place place, Region to) {
            return new Place(to.table(), to.row().orElse(place.row()), to.column().orElse(place.column()));
        }
    }
}
