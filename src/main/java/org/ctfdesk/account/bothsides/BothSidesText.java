package org.ctfdesk.account.bothsides;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ctfdesk.derive.article6.Inconsistency;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.CsvText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** Several Parties' reports beside each other, in words. */
public final class BothSidesText {
    private final List<Report> reports;
    private final Words words;
    private final NumberStyle style;

    public BothSidesText(List<Report> reports, Words words, NumberStyle style) {
        this.reports = List.copyOf(reports);
        this.words = words;
        this.style = style;
    }

    /** A Party by name and code. */
    public String party(int side) {
        var party = reports.get(side).profile().party();
        if (party.name().isBlank() || party.iso3().isBlank()) {
            var said = party.name().isBlank() ? party.iso3() : party.name();
            return said.isBlank() ? words.of("bothSides.nameless", side + 1) : said;
        }
        return words.of("bothSides.party", party.name(), party.iso3());
    }

    /** The unit of a metric. */
    public String unit(String metric) {
        return metric.isEmpty() ? words.of("choice.unit.tCo2Eq") : reports.stream()
                .flatMap(report -> report.profile().targets().stream())
                .filter(target -> LedgerLines.plain(target.metric()).equals(metric))
                .map(target -> target.metric().strip()).findFirst().orElse(metric);
    }

    /** A quantity with its unit: t CO2 eq, or the metric. */
    public String quantity(BigDecimal quantity, String metric) {
        return words.of("bothSides.quantity", style.full(tidy(quantity)), unit(metric));
    }

    /** A figure without its unit. */
    public String figure(BigDecimal quantity) {
        return style.full(tidy(quantity));
    }

    private static BigDecimal tidy(BigDecimal quantity) {
        var plain = quantity.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** What is wrong, and what to do. */
    public String discrepancy(Discrepancy found) {
        return words.of("bothSides.discrepancy." + found.kind(), party(found.side()), party(found.other()),
                quantity(found.quantity(), found.metric()), quantity(found.otherQuantity(), found.metric()), about(found),
                found.said().isEmpty() ? "" : found.said().getFirst(), found.said().isEmpty() ? "" : found.said().getLast());
    }

    /** The lines of the ledgers and the identifiers that it is about. */
    private String about(Discrepancy found) {
        var parts = new ArrayList<String>();
        for (var i = 0; i < found.actions().size(); i++) {
            parts.add(words.of("bothSides.line", line(i == 0 ? found.side() : found.other(), found.actions().get(i))));
        }
        if (!found.identifiers().isEmpty()) {
            parts.add(found.identifiers());
        }
        return String.join(", ", parts);
    }

    /** What the Party calls a line of its ledger. */
    public String line(int side, String action) {
        return reports.get(side).table(Actions.FORM.id()).block(Actions.ACTION).item(action)
                .map(item -> LedgerLines.text(item.row(Actions.ACTION), ColumnKey.LABEL.column()))
                .filter(label -> !label.isEmpty()).orElse(action);
    }

    /** Who first transferred what, and who used it. */
    public String match(Match match) {
        var metric = match.used().action().metric();
        return words.of("bothSides.match", party(match.transferred().side()), year(match.transferred()), party(match.used().side()),
                year(match.used()),
                quantity(match.usedQuantity(), metric), match.identifiers().isEmpty() ? words.of("bothSides.byAmount")
                        : match.identifiers());
    }

    /** What one Party reports and no other takes up. */
    public String unmatched(Unmatched one) {
        return words.of("bothSides.unmatched." + one.why(), party(one.claim().side()),
                quantity(one.quantity(), one.claim().action().metric()),
                year(one.claim()), line(one.claim().side(), one.claim().action().item()));
    }

    /** The year in which it counts. */
    public int year(Claim claim) {
        return claim.lot().orElseThrow().year();
    }

    /** The sum before and after adjustments, and what is claimed twice. */
    public List<String> total(BothSides.Total total) {
        var lines = new ArrayList<String>();
        if (total.years().isEmpty()) {
            lines.add(words.of("bothSides.noYears"));
        } else {
            lines.add(words.of("bothSides.sum", years(total.years()), quantity(total.before(), total.metric()),
                    quantity(total.after(), total.metric())));
        }
        amount("bothSides.claimedTwice", total.claimedTwice(), total.metric(), lines);
        amount("bothSides.adjustedByNobody", total.adjustedByNobody(), total.metric(), lines);
        amount("bothSides.claimedByNobody", total.claimedByNobody(), total.metric(), lines);
        amount("bothSides.alone", total.unmatched(), total.metric(), lines);
        lines.add(switch (total.problems()) {
            case 0 -> words.of("bothSides.sound");
            case 1 -> words.of("bothSides.problem");
            default -> words.of("bothSides.problems", total.problems());
        });
        return lines;
    }

    private void amount(String key, BigDecimal amount, String metric, List<String> lines) {
        if (amount.compareTo(Claim.NEGLIGIBLE) > 0) {
            lines.add(words.of(key, quantity(amount, metric)));
        }
    }

    private static String years(List<Integer> years) {
        var isRow = years.getLast() - years.getFirst() == years.size() - 1;
        return years.size() == 1 ? years.getFirst().toString()
                : isRow ? years.getFirst() + "–" + years.getLast()
                : years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** One line a Party and year, then what matches and what does not: for a spreadsheet. */
    public String csv(BothSides both) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("what", "party", "otherParty", "metric", "year", "level", "adjustment", "balance", "quantity", "otherQuantity",
                "identifiers", "said", "inconsistency"));
        for (var side : both.sides()) {
            side.years().forEach(year -> rows.add(row("year", side, year)));
        }
        both.matches().forEach(match -> rows.add(List.of("match", party(match.transferred().side()), party(match.used().side()),
                unit(match.used().action().metric()), Integer.toString(year(match.used())), "", "", "",
                match.usedQuantity().toPlainString(), match.transferredQuantity().toPlainString(), match.identifiers(), match(match), "")));
        both.unmatched().forEach(one -> rows.add(List.of("unmatched", party(one.claim().side()), "", unit(one.claim().action().metric()),
                Integer.toString(year(one.claim())), "", "", "", one.quantity().toPlainString(), "", "", unmatched(one), "")));
        both.discrepancies().forEach(found -> rows.add(List.of(found.kind().name(), party(found.side()), party(found.other()),
                unit(found.metric()), "", "", "", "", found.quantity().toPlainString(), found.otherQuantity().toPlainString(),
                found.identifiers(), discrepancy(found), Inconsistency.CROSS_PARTY.name())));
        return rows.stream().map(CsvText::line).collect(Collectors.joining());
    }

    private List<String> row(String what, PartySide side, PartySide.Year year) {
        return List.of(what, party(side.side()), "", unit(side.metric()), Integer.toString(year.year()),
                year.level().map(BigDecimal::toPlainString).orElse(""), year.adjustment().map(BigDecimal::toPlainString).orElse(""),
                year.balance().map(BigDecimal::toPlainString).orElse(""), "", "", "", "", "");
    }
}
