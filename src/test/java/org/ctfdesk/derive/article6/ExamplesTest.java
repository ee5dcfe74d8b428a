package org.ctfdesk.derive.article6;

import static org.ctfdesk.derive.article6.FourTable.place;
import static org.ctfdesk.derive.article6.FourTable.row;
import static org.ctfdesk.derive.article6.FourTable.shown;
import static org.ctfdesk.derive.article6.FourTable.typed;
import static org.ctfdesk.derive.article6.FourTable.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ctfdesk.account.proof.Proof;
import org.ctfdesk.report.Readings;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.report.profile.Target;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The worked examples, from {@code examples.json}: those with yearly rows are run as ledgers, each expected row compared, and
 * each figure proved by its lots; the others stand as tests of their own, by name.
 */
class ExamplesTest {
    private static final Map<String, String> KEYS = Map.of(
            "23c_first_transferred", "23c", "23d_OIMP", "23d", "23e_used", "23e", "23f_net", "23f", "23g_total_CA", "23g",
            "23h_cumulative", "23h", "23k_i_emissions_balance", "23k_i", "23k_ii_adjusted_indicator", "23k_ii");

    private static JsonNode examples() throws IOException {
        try (var in = ExamplesTest.class.getResourceAsStream("examples.json")) {
            return JsonMapper.builder().build().readTree(in).get("vectors");
        }
    }

    @TestFactory
    List<DynamicTest> everyExampleWithYearsGivesItsRows() throws IOException {
        var tests = new ArrayList<DynamicTest>();
        for (var example : examples()) {
            if (example.get("expected").has("23g_total_CA")) {
                tests.add(DynamicTest.dynamicTest(example.get("id").stringValue(), () -> check(example)));
            }
        }
        assertEquals(7, tests.size());
        return tests;
    }

    @Test
    void everyOtherExampleHasATestOfItsOwn() throws IOException {
        var others = new TreeSet<String>();
        for (var example : examples()) {
            if (!example.get("expected").has("23g_total_CA")) {
                others.add(example.get("id").stringValue());
            }
        }
        assertEquals(new TreeSet<>(List.of("EX1", "EX7", "EX8", "EX8b", "EX12", "EX13", "EX14", "EX15", "EX21")), others);
    }

    private static void check(JsonNode example) {
        var inputs = example.get("inputs");
        var expected = example.get("expected");
        var years = expected.get("23g_total_CA").propertyNames().stream().map(Integer::valueOf).sorted().toList();
        var from = inputs.has("period") ? inputs.get("period").get(0).intValue() : years.getFirst();
        var to = inputs.has("period") ? inputs.get("period").get(1).intValue() : years.getLast();
        var method = !expected.path("7a_ii_average").isNull() ? Method.SINGLE_YEAR_AVERAGING
                : to - from < 9 ? Method.MULTI_YEAR : Method.SINGLE_YEAR_TRAJECTORY;
        var report = ledger(FourTable.blank(from, to, years.getLast(), method), inputs);
        var inMetric = inputs.has("level");
        if (inMetric) {
            report = report.with(report.profile().with(List.of(report.profile().targets().getFirst().inMetric("GWh"))));
        }
        report = unit(report, "tCo2Eq", "23a", "23k_i");
        for (var level : inputs.path(inMetric ? "level" : "E").properties()) {
            report = typed(report, inMetric ? "23i"
                    : "23a", Integer.parseInt(level.getKey()), level.getValue().decimalValue().toPlainString());
        }
        for (var key : KEYS.entrySet()) {
            for (var cell : expected.path(key.getKey()).properties()) {
                compare(report, key.getValue(), Integer.parseInt(cell.getKey()), cell.getValue());
            }
        }
        for (var year : years) {
            compare(report, "7a_ii", year, expected.get("7a_ii_average"));
        }
        assertEquals(expected.get("sum_23g").decimalValue().intValueExact(), sum(report, "23g", years));
        assertEquals(expected.get("sum_23f").decimalValue().intValueExact(), sum(report, "23f", years));
    }

    private static int sum(Report report, String row, List<Integer> years) {
        return years.stream().map(year -> new BigDecimal(shown(report, row, year))).reduce(BigDecimal.ZERO, BigDecimal::add)
                .intValueExact();
    }

    private static void compare(Report report, String row, int year, JsonNode expected) {
        var shown = shown(report, row, year);
        var wanted = expected.isNull() ? "" : expected.decimalValue().toPlainString();
        assertEquals(wanted, shown, row + " " + year);
        if (!shown.isEmpty()) {
            assertEquals(new BigDecimal(wanted), Proof.of(report, place(row, year)).orElseThrow().computed().orElseThrow(),
                    row + " " + year);
        }
    }

    private static Report ledger(Report report, JsonNode inputs) {
        var lines = new ArrayList<String>();
        for (var transfer : inputs.path("net_first_transfers").properties()) {
            if (transfer.getValue().decimalValue().signum() != 0) {
                lines.add("date=" + transfer.getKey() + "-06-30; type=firstTransfer; vintage=2021; quantity=" + transfer.getValue()
                        .decimalValue());
            }
        }
        for (var use : inputs.path("use").properties()) {
            lines.add("date=" + use.getKey() + "-06-30; type=use; by=XBB; vintage=2028; usingParty=XAA; yearOfUse=" + use.getKey()
                    + "; quantity=" + use.getValue().decimalValue());
        }
        for (var transfer : inputs.path("first_transfers")) {
            var purpose = transfer.get("purpose").stringValue();
            lines.add("date=" + transfer.get("year")
                    .intValue() + "-06-30; type=firstTransfer; auth=" + purpose + "; vintage=" + transfer.get("vintage").intValue()
                    + "; " + (inputs.has("level") ? "gwh=" : "quantity=") + transfer.get("qty").decimalValue());
        }
        if (lines.isEmpty()) {
            lines.add("date=2021-06-30; type=acquisition; quantity=0");
        }
        var authorized = LedgerDrawing.authorizations(report, """
                authorizationId=NDC; purposes=NDC
                authorizationId=OIMP; purposes=OIMP; definition=Issuance
                """);
        return LedgerDrawing.actions(authorized, String.join("\n", lines));
    }

    @Test
    void ex1TwoPartiesCountNothingTwice() {
        var host = typed(LedgerDrawing.actions(party("XBB"),
                "date=2021-05-01; type=firstTransfer; by=XBB; vintage=2021; quantity=50; acquiringParty=XAA; ids=1..50"),
                "23a", 2021, "200");
        var buyer = typed(LedgerDrawing.actions(party("XAA"), """
                date=2021-05-01; type=acquisition; by=XBB; vintage=2021; quantity=50; ids=1..50
                date=2021-12-01; type=use; by=XBB; vintage=2021; usingParty=XAA; yearOfUse=2021; quantity=50; ids=1..50
                """), "23a", 2021, "200");
        assertEquals("250", shown(host, "23k_i", 2021));
        assertEquals("150", shown(buyer, "23k_i", 2021));
    }

    private static Report party(String code) {
        var blank = unit(FourTable.blank(2021, 2021, 2021, Method.MULTI_YEAR), "tCo2Eq", "23a", "23k_i");
        return blank.with(blank.profile().with(new Party(code, code, true, false)));
    }

    private static Report ex7(String definition) {
        var blank = FourTable.blank(2021, 2030, 2028, Method.SINGLE_YEAR_TRAJECTORY);
        var authorized = LedgerDrawing.authorizations(blank,
                "authorizationId=A1; date=2023-05-10; authorizedQuantity=100000; purposes=OIMP; definition=" + definition);
        return LedgerDrawing.actions(authorized, """
                date=2023-05-10; type=authorization; auth=A1; quantity=100000
                date=2024-03-01; type=issuance; auth=A1; vintage=2023; quantity=60000
                date=2025-03-01; type=issuance; auth=A1; vintage=2024; quantity=40000
                date=2026-03-01; type=use; subtype=useOrCancellation; auth=A1; vintage=2023; quantity=30000; purpose=CORSIA
                date=2027-03-01; type=cancellation; auth=A1; vintage=2023; quantity=20000; purpose=CORSIA
                """);
    }

    @Test
    void ex7TheDefinitionOfFirstTransferDecidesTheYear() {
        assertEquals("0 0 100000 0 0 0 0 0", row(ex7("Authorization"), "23d", 2021, 2028));
        assertEquals("0 0 60000 40000 0 0 0 0", row(ex7("Authorization"), "23g", 2021, 2028));
        assertEquals("0 0 0 60000 40000 0 0 0", row(ex7("Issuance"), "23d", 2021, 2028));
        assertEquals("0 0 60000 40000 0 0 0 0", row(ex7("Issuance"), "23g", 2021, 2028));
        assertEquals("0 0 0 0 0 30000 20000 0", row(ex7("Use or cancellation"), "23d", 2021, 2028));
        assertEquals("0 0 50000 0 0 0 0 0", row(ex7("Use or cancellation"), "23g", 2021, 2028));
    }

    @Test
    void ex7WhatIsNotIssuedYetIsFirstTransferredByItsAuthorization() {
        var report = LedgerDrawing.actions(ex7("Authorization"), "date=2024-03-01; type=issuance; auth=A1; vintage=2023; quantity=60000");
        assertEquals("0 0 100000 0", row(report, "23d", 2021, 2024), "the authorization's record counts");
        assertEquals("0 0 60000 0", row(report, "23g", 2021, 2024), "the rest has no vintage yet");
        assertEquals(new BigDecimal("40000"), Account.of(report, report.profile().targets().getFirst()).withoutVintage());
        var asIssued = report.with(report.profile().with(Readings.ADOPTED.with(Readings.AtAuthorization.QUANTITY_ISSUED)));
        assertEquals("0 0 60000 0", row(asIssued, "23d", 2021, 2024));
    }

    @Test
    void anAuthorizationOfAnotherPartyIsNoFirstTransferOfOurs() {
        var report = LedgerDrawing.actions(ex7("Authorization"),
                "date=2024-03-01; type=acquisition; by=XBB; auth=A1; vintage=2023; quantity=60000");
        assertEquals("0 0 0 0", row(report, "23d", 2021, 2024));
    }

    @Test
    void ex8TheEarlierEventIsTheFirstTransfer() {
        for (var ids : List.of("", "; ids=1..100")) {
            assertEquals("0 0 0 0 100 0", row(ex8("Use or cancellation", ids), "23c", 2021, 2026), "EX8" + ids);
            assertEquals("0 0 0 0 0 0", row(ex8("Use or cancellation", ids), "23d", 2021, 2026), "EX8" + ids);
            assertEquals("0 0 0 0 0 0", row(ex8("Issuance", ids), "23c", 2021, 2026), "EX8b" + ids);
            assertEquals("0 0 0 100 0 0", row(ex8("Issuance", ids), "23d", 2021, 2026), "EX8b" + ids);
        }
    }

    private static Report ex8(String definition, String ids) {
        var authorized = LedgerDrawing.authorizations(FourTable.blank(2021, 2030, 2028, Method.SINGLE_YEAR_AVERAGING),
                "authorizationId=A1; date=2023-05-10; purposes=NDC and OIMP; definition=" + definition);
        return LedgerDrawing.actions(authorized, """
                date=2024-02-01; type=issuance; auth=A1; vintage=2023; quantity=100%1$s
                date=2025-06-30; type=firstTransfer; subtype=toAnotherParty; auth=A1; vintage=2023; quantity=100%1$s
                date=2026-01-15; type=use; subtype=useOrCancellation; auth=A1; vintage=2023; quantity=100; purpose=CORSIA%1$s
                """.formatted(ids));
    }

    @Test
    void ex9WhatGoesToTheAdaptationFundIsFirstTransferredToo() {
        var authorized = LedgerDrawing.authorizations(FourTable.blank(2021, 2030, 2024, Method.MULTI_YEAR),
                "authorizationId=A1; purposes=NDC");
        var report = LedgerDrawing.actions(authorized, """
                date=2024-02-01; type=firstTransfer; subtype=toAnotherParty; auth=A1; vintage=2023; quantity=93000; ids=1..93000
                date=2024-02-01; type=cancellation; subtype=voluntaryOmge; auth=A1; vintage=2023; quantity=2000; ids=93001..95000
                date=2024-02-01; type=transfer; subtype=voluntaryAdaptationFund; auth=A1; vintage=2023; quantity=5000; ids=95001..100000
                date=2024-03-01; type=cancellation; subtype=voluntaryOmge; auth=A1; vintage=2023; quantity=1000; ids=1..1000
                """);
        assertEquals("0 0 0 100000", row(report, "23c", 2021, 2024), "what was first transferred before does not count again");
    }

    @Test
    void ex12WithoutInventoryThereIsNoBalance() {
        var report = LedgerDrawing.actions(FourTable.blank(2021, 2030, 2021, Method.MULTI_YEAR),
                "date=2021-05-01; type=firstTransfer; vintage=2021; quantity=67497");
        assertEquals("67497", shown(report, "23g", 2021));
        assertEquals("", shown(report, "23k_i", 2021));
    }

    @Test
    void ex13And21NetQuantitiesUnderBothConventions() {
        var blank = FourTable.blank(2021, 2030, 2021, Method.MULTI_YEAR);
        var ex13 = typed(typed(typed(blank, "23c", 2021, "120"), "23d", 2021, "30"), "23e", 2021, "40");
        assertEquals("110", shown(ex13, "23f", 2021));
        var inclusive = blank.with(blank.profile().with(Readings.ADOPTED.with(Readings.FirstTransferred.WITH_OTHER_PURPOSES)));
        var ledger = """
                date=2021-05-01; type=firstTransfer; vintage=2021; quantity=100
                date=2021-05-01; type=firstTransfer; subtype=issuance; vintage=2021; quantity=30; ids=1..30
                date=2021-05-01; type=use; by=XBB; vintage=2021; usingParty=XAA; yearOfUse=2021; quantity=40
                """;
        var separate = LedgerDrawing.actions(blank, ledger);
        var together = LedgerDrawing.actions(inclusive, ledger);
        assertEquals(List.of("100", "30", "40", "90"), rows(separate));
        assertEquals(List.of("130", "30", "40", "90"), rows(together));
        assertTrue(Proof.of(together, place("23f", 2021)).isPresent());
    }

    private static List<String> rows(Report report) {
        return List.of(shown(report, "23c", 2021), shown(report, "23d", 2021), shown(report, "23e", 2021), shown(report, "23f", 2021));
    }

    @Test
    void ex14And15VintagesOutsideThePeriodDoNotCount() {
        var report = LedgerDrawing.actions(FourTable.blank(2031, 2035, 2033, Method.MULTI_YEAR), """
                date=2031-06-01; type=use; by=XBB; usingParty=XAA; vintage=2029; yearOfUse=2031; quantity=10
                date=2031-06-01; type=firstTransfer; vintage=2020; quantity=20
                date=2032-06-01; type=firstTransfer; vintage=2031; quantity=5
                """);
        assertEquals("0 0 0", row(report, "23e", 2031, 2033));
        assertEquals("0 5 0", row(report, "23c", 2031, 2033));
        assertEquals("5 0 0", row(report, "23g", 2031, 2033));
        var window = Window.of(report);
        assertEquals(List.of(Optional.of(SetAside.Why.OUTSIDE_PERIOD), Optional.of(SetAside.Why.BEFORE_2021), Optional.empty()),
                Book.of(report).lots().stream().sorted((one, other) -> one.action().compareTo(other.action()))
                        .map(lot -> window.keptOut(lot)).toList());
    }

    @Test
    void emissionsInKilotonsAndOutcomesInTonnesAddUp() {
        var report = LedgerDrawing.actions(FourTable.blank(2021, 2030, 2022, Method.SINGLE_YEAR_AVERAGING),
                "date=2022-05-01; type=firstTransfer; vintage=2021; quantity=125001");
        report = typed(typed(unit(report, "ktCo2Eq", "23a", "23k_i"), "23a", 2021, "48000"), "23a", 2022, "47000");
        assertEquals("62500.5 62500.5", row(report, "23g", 2021, 2022));
        assertEquals("48062.5005 47062.5005", row(report, "23k_i", 2021, 2022));
        assertEquals(new BigDecimal("48062.5005"), Proof.of(report, place("23k_i", 2021)).orElseThrow().computed().orElseThrow());
    }

    @Test
    void aTargetThatOutcomesDoNotCountTowardsShowsNothingOfThem() {
        var report = LedgerDrawing.actions(FourTable.blank(2021, 2030, 2021, Method.MULTI_YEAR),
                "date=2021-05-01; type=firstTransfer; vintage=2021; quantity=5");
        var without = report.with(report.profile().with(List.of(new Target("1", "Trees", List.of()).withoutOutcomes())));
        assertEquals("", shown(without, "23c", 2021));
        assertEquals(Optional.empty(), Proof.of(without, place("23c", 2021)));
    }

    @Test
    void aTransferOfOwnOutcomesToAnotherPartyIsTheFirst() {
        var report = LedgerDrawing.actions(FourTable.blank(2021, 2030, 2023, Method.MULTI_YEAR), """
                date=2021-05-01; type=transfer; by=XAA; transferringParty=XAA; acquiringParty=XBB; vintage=2021; quantity=5; ids=1..5
                date=2022-05-01; type=transfer; by=XAA; transferringParty=XBB; acquiringParty=XCC; vintage=2021; quantity=5; ids=1..5
                date=2023-05-01; type=acquisition; by=XCC; vintage=2021; quantity=7; ids=1..7
                """);
        assertEquals("5 0 0", row(report, "23c", 2021, 2023), "what others do with it later changes nothing");
    }

    @Test
    void aUseInAUnitThatIsNoneOfCarbonDioxideIsNotAddedToTonnes() {
        var ledger = LedgerDrawing.actions(FourTable.blank(2021, 2030, 2021, Method.MULTI_YEAR),
                "date=2021-05-01; type=firstTransfer; vintage=2021; quantity=5000");
        var report = typed(unit(ledger, "thousand", "23e"), "23e", 2021, "3");
        assertEquals("", shown(report, "23g", 2021));
        assertEquals("", shown(report, "23f", 2021));
    }
}
