package org.ctfdesk.rule.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;

/** One cause is one finding, with what follows from it folded below, and one edit mends all of it. */
class CausesTest {
    @Test
    void aColumnInMegatonnesIsOneFinding() {
        for (var sample : List.of("host", "buyer")) {
            var clean = Samples.of(sample);
            var year = clean.profile().periods().inventoryTo() - 1;
            var report = inMegatonnes(clean, "table6", column -> column.year() == year);
            var findings = new Checker(Rules.ALL).check(report).findings();
            assertEquals(List.of("OWN-01"), findings.stream().map(Finding::code).toList(), sample);
            assertEquals(List.of(), codes(findings.getFirst().remedy().orElseThrow().applyTo(report)));
        }
    }

    @Test
    void projectionsInMegatonnesAreOneFinding() {
        for (var sample : List.of("host", "buyer")) {
            var report = inMegatonnes(Samples.of(sample), "table7", column -> true);
            var findings = new Checker(Rules.ALL).check(report).findings();
            assertEquals(List.of("OWN-02"), findings.stream().map(Finding::code).toList(), sample);
            assertTrue(!findings.getFirst().folded().isEmpty());
            assertEquals(List.of(), codes(findings.getFirst().remedy().orElseThrow().applyTo(report)));
        }
    }

    @Test
    void theInventoryInMegatonnesIsOneFindingInTable6() {
        for (var sample : List.of("host", "buyer")) {
            var report = inMegatonnes(Samples.of(sample), "table6", column -> true);
            var findings = new Checker(Rules.ALL).check(report).findings();
            assertEquals(List.of("OWN-02 table6"),
                    findings.stream().map(each -> each.code() + " " + each.place().table().form()).toList(), sample);
        }
    }

    private static List<String> codes(Report report) {
        return new Checker(Rules.ALL).check(report).findings().stream().map(Finding::code).toList();
    }

    private static Report inMegatonnes(Report report, String form, Predicate<ColumnKey> which) {
        var key = TableKey.of(form);
        var changes = new ArrayList<Edit.Change>();
        report.table(key).rows().forEach((line, row) -> row.answers().forEach((column, answer) -> {
            if (!column.column().equals("change") && which.test(column) && answer instanceof Quantity.Amount amount) {
                changes.add(new Edit.Change(new Place(key, RowKey.of(line), column),
                        Optional.of(new Quantity.Amount(amount.value().movePointLeft(3), amount.footnotes()))));
            }
        }));
        return new Edit.SetAnswers("type", changes).applyTo(report);
    }
}
