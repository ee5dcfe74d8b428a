package org.ctfdesk.rule.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.rule.Drawing;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures how many slips are found, and that true reports of an unusual kind get no errors. */
class FaultsFoundTest {
    private static final int PER_CENT = 95;

    @ParameterizedTest
    @CsvSource({"host, 1", "host, 2", "buyer, 3"})
    void nearlyAllAreFound(String sample, long seed) {
        var clean = Samples.of(sample);
        var checker = new Checker(Rules.ALL);
        var before = keys(checker.check(clean).findings());
        var silent = new ArrayList<String>();
        var planted = new PlausibleFaults(clean, seed).all();
        for (var fault : planted) {
            if (before.containsAll(keys(checker.check(fault.report()).findings()))) {
                silent.add(fault.what());
            }
        }
        assertTrue(100 * (planted.size() - silent.size()) >= PER_CENT * planted.size(),
                silent.size() + " of " + planted.size() + " stay silent: " + silent);
    }

    /** 18/CMA.1, para. 4: tables left out at discretion, which the boxes state. */
    @Test
    void anIslandStateMayLeaveProjectionsOut() {
        var host = Samples.of("host");
        var profile = host.profile();
        var report = host.with(profile.with(new Party(profile.party().name(), profile.party().iso3(), true, true))
                .with(profile.circumstances().withProjects(false)));
        for (var table : List.of("table7", "table8", "table9", "table10", "table11")) {
            report = emptied(report, table);
        }
        for (var box : List.of("table7", "table10", "table11")) {
            report = report.with(Place.of("foot/" + box, "box", "text"),
                    Optional.of(new Answer.Words("Left out at the discretion of the Party: 18/CMA.1, para. 4.")));
        }
        assertEquals(List.of(), errors(report, "F-27"));
    }

    @Test
    void aLastReportRoundedToWholeFiguresIsNoRecalculation() {
        var host = Samples.of("host");
        var last = host;
        var key = TableKey.of("table6");
        for (var row : host.table(key).rows().entrySet()) {
            for (var cell : row.getValue().answers().entrySet()) {
                if (cell.getKey().year() != 0 && cell.getValue() instanceof Quantity.Amount amount
                        && amount.value().abs().compareTo(BigDecimal.TEN) > 0) {
                    last = last.with(new Place(key, RowKey.of(row.getKey()), cell.getKey()),
                            Optional.of(Quantity.of(amount.value().setScale(0, RoundingMode.HALF_UP))));
                }
            }
        }
        var submission = host.profile().submission();
        var before = last.with(last.profile().with(submission.withBtr(Math.max(1, submission.btr() - 1))));
        var beside = Drawing.since(host.with(host.profile().with(submission.withBtr(Math.max(2, submission.btr())))), before);
        assertEquals(List.of(), new Checker(Rules.ALL).check(beside).findings().stream()
                .map(Finding::code).filter(code -> code.equals("T6-11") || code.equals("N-11")).toList());
    }

    private static Report emptied(Report report, String table) {
        var empty = report;
        for (var row : report.table(table).rows().entrySet()) {
            for (var column : row.getValue().answers().keySet()) {
                empty = empty.with(new Place(TableKey.of(table), RowKey.of(row.getKey()), column),
                        Optional.empty());
            }
        }
        for (var block : report.table(table).blocks().entrySet()) {
            for (var item : block.getValue().items()) {
                for (var row : item.rows().entrySet()) {
                    for (var column : row.getValue().answers().keySet()) {
                        empty = empty.with(new Place(TableKey.of(table),
                                new RowKey(row.getKey(), item.id()), column), Optional.empty());
                    }
                }
            }
        }
        return empty;
    }

    private static List<String> errors(Report report, String code) {
        return new Checker(Rules.ALL).check(report).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR && finding.code().equals(code))
                .map(finding -> finding.code() + " " + finding.place().path()).toList();
    }

    private static Set<String> keys(List<Finding> findings) {
        var keys = new HashSet<String>();
        findings.forEach(finding -> keys.add(finding.code() + " " + finding.place().path()));
        return keys;
    }
}
