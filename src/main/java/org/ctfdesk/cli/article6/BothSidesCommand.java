package org.ctfdesk.cli.article6;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ctfdesk.account.bothsides.BothSides;
import org.ctfdesk.account.bothsides.BothSidesText;
import org.ctfdesk.account.bothsides.PartySide;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.derive.article6.Inconsistency;
import org.ctfdesk.report.Report;
import org.ctfdesk.store.JsonLines;
import org.ctfdesk.text.NumberStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code both-sides}: lays the reports of several Parties beside each other. Exit code 1 where they do not fit together. */
@Command(
        name = "both-sides",
        mixinStandardHelpOptions = true,
        description = {
            "Lays reports of several Parties beside each other (or the reports in workbooks of ours).",
            "It shows outcomes that one first transferred and another used, whether each applies its corresponding adjustments, and the sum before and after.",
            "With --json: parties (years with level, adjustment and balance in t CO2 eq or the metric), totals, matches, unmatched",
            "and problems. The reports are only read. Exit code 1: they do not fit together."
        })
public final class BothSidesCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "2..*", paramLabel = "FILE", description = "Two or more reports or workbooks, each of another Party.")
    private List<Path> files;

    @Option(names = "--json", description = "Prints one JSON object, for machines.")
    private boolean json;

    @Option(names = "--csv", description = "Prints one line a year, match and problem, for a spreadsheet.")
    private boolean csv;

    public BothSidesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var reports = files.stream().map(console::read).toList();
        var both = BothSides.of(reports);
        var text = new BothSidesText(reports, console.words(), NumberStyle.POINT);
        if (json) {
            console.out().println(JsonLines.of(members(reports, both, text)));
        } else if (csv) {
            console.out().print(text.csv(both));
        } else {
            print(both, text);
        }
        return both.isSound() ? 0 : 1;
    }

    private void print(BothSides both, BothSidesText text) {
        var out = console.out();
        for (var total : both.totals()) {
            for (var side : both.sides().stream().filter(side -> side.metric().equals(total.metric())).toList()) {
                out.println(console.words().of("cli.bothSides.party", text.party(side.side()), text.unit(side.metric())));
                side.years().forEach(year -> out.println("  " + console.words().of("cli.bothSides.year", year.year(),
                        year.level().map(text::figure).orElse("–"), year.adjustment().map(text::figure).orElse("–"),
                        year.balance().map(text::figure).orElse("–"))));
            }
            text.total(total).forEach(out::println);
        }
        both.matches().forEach(match -> out.println("= " + text.match(match)));
        both.unmatched().forEach(one -> out.println("~ " + text.unmatched(one)));
        both.discrepancies().forEach(found -> out.println("! " + text.discrepancy(found)));
    }

    private static Map<String, Object> members(List<Report> reports, BothSides both, BothSidesText text) {
        var members = new LinkedHashMap<String, Object>();
        members.put("parties", both.sides().stream().map(side -> side(reports, side, text)).toList());
        members.put("totals", both.totals().stream().map(total -> ordered(
                "metric", text.unit(total.metric()), "years", total.years(), "before", total.before(), "after", total.after(),
                "claimedTwice", total.claimedTwice(), "adjustedByNobody", total.adjustedByNobody(),
                "claimedByNobody", total.claimedByNobody(), "unmatched", total.unmatched(), "problems", total.problems())).toList());
        members.put("matches", both.matches().stream().map(match -> ordered(
                "from", text.party(match.transferred().side()), "to", text.party(match.used().side()),
                "transferredIn", text.year(match.transferred()), "usedFor", text.year(match.used()),
                "identifiers", match.identifiers(), "transferred", match.transferredQuantity(), "used", match.usedQuantity())).toList());
        members.put("unmatched", both.unmatched().stream().map(one -> ordered(
                "party", text.party(one.claim().side()), "why", one.why().name(), "quantity", one.quantity(), "message",
                        text.unmatched(one))).toList());
        members.put("problems", both.discrepancies().stream().map(found -> ordered(
                "kind", found.kind().name(), "inconsistency", Inconsistency.CROSS_PARTY.name(), "party", text.party(found.side()), "other",
                        text.party(found.other()), "quantity",
                        found.quantity(),
                "otherQuantity", found.otherQuantity(), "said", found.said(), "identifiers", found.identifiers(), "message",
                        text.discrepancy(found))).toList());
        return members;
    }

    private static Map<String, Object> side(List<Report> reports, PartySide side, BothSidesText text) {
        return ordered("party", reports.get(side.side()).profile().party().iso3(), "name", text.party(side.side()), "metric",
                text.unit(side.metric()),
                "years", side.years().stream().map(year -> ordered("year", year.year(), "level", year.level().orElse(null),
                        "adjustment", year.adjustment().orElse(null), "balance", year.balance().orElse(null))).toList(),
                "owed", side.owed(), "applied", side.applied().orElse(null));
    }

    /** Names and values in turn. */
    private static Map<String, Object> ordered(Object... members) {
        var all = new LinkedHashMap<String, Object>();
        for (var i = 0; i < members.length; i += 2) {
            all.put((String) members[i], members[i + 1]);
        }
        return all;
    }
}
