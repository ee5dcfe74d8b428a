package org.ctfdesk.cli.article6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctfdesk.account.standing.AccountingRow;
import org.ctfdesk.cli.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calculator as a reader of a published table 4 uses it: files in, rows out. */
class Article6CommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T10:15:30Z"), ZoneOffset.UTC);
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final Map<String, String> KEYS = Map.of(
            "23c_first_transferred", "23c", "23d_OIMP", "23d", "23e_used", "23e", "23f_net", "23f", "7a_ii_average", "7a_ii",
            "23g_total_CA", "23g", "23h_cumulative", "23h", "23k_i_emissions_balance", "23k_i", "23k_ii_adjusted_indicator", "23k_ii");

    @TempDir
    Path folder;

    /** What the command left behind. */
    private record Ran(int code, String out, String err) {
        JsonNode json() {
            return JSON.readTree(out);
        }
    }

    private static Ran run(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var all = Stream.concat(Stream.of("article-6"), Stream.of(arguments).map(String::valueOf)).toArray(String[]::new);
        var code = Commands.run(new PrintWriter(out), new PrintWriter(err), CLOCK, all);
        return new Ran(code, out.toString(), err.toString());
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<JsonNode> vectorsWithYears() throws IOException {
        try (var in = Article6CommandTest.class.getResourceAsStream("/org/ctfdesk/derive/article6/examples.json")) {
            return JSON.readTree(in).get("vectors").valueStream()
                    .filter(vector -> vector.get("expected").has("23c_first_transferred")).toList();
        }
    }

    /** The unit of quantities is read whatever its column is called, and bringing them to tonnes is told. */
    @Test
    void unitsAreKnownByWhatStandsInTheColumn() {
        for (var head : List.of("unit", "Einheit", "Unité", "ед.", "单位", "in what")) {
            var ledger = file("ledger.csv", "date,type,quantity," + head + ",vintage\n2022-06-30,First transfer,4,kt CO2 eq,2021\n"
                    + "2022-07-30,First transfer,5,tonnes,2021\n");
            var ran = run(ledger, "--method", "trajectory", "--single-year", "--latest", 2023, "--json");
            assertTrue(ran.out().contains("4005"), head + ran);
            assertTrue(ran.err().contains("quantities in “kt CO2 eq” were brought to t CO2 eq"), ran.err());
        }
    }

    /** A column "unit" is read, or refused: left out, 4 kt would be 4 t. */
    @Test
    void aColumnOfUnitsIsReadOrRefused() {
        for (var unit : List.of("kt CO2 eq", "Gg", "kt CO₂-eq")) {
            var ledger = file("unit.csv", "date,type,quantity,unit,vintage\n2022-06-30,First transfer,4.5," + unit + ",2021\n");
            var ran = run(ledger, "--method", "trajectory", "--single-year", "--latest", 2022, "--json");
            assertTrue(ran.out().contains("4500"), ran.out() + ran.err());
        }
        var ledger = file("unit.csv", "date,type,quantity,unit,vintage\n2022-06-30,First transfer,4,MT,2021\n");
        var ran = run(ledger, "--method", "trajectory", "--single-year", "--latest", 2022);
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("column “unit”: “MT” cannot be read. Please write t, kt, Gg or Mt"), ran.err());
    }

    @Test
    void aColumnThatStandsTwiceWithOtherFiguresIsRefused() {
        var ledger = file("two.csv", "date,type,quantity,vintage,Action date\n2022-06-30,First transfer,4,2021,2023-06-30\n");
        told(run(ledger, "--method", "trajectory", "--single-year", "--latest", 2022), "two.csv, line 2", "“date” and “Action date”",
                "“2022-06-30” and “2023-06-30”");
        var same = file("same.csv", "date,type,quantity,vintage,quantity\n2022-06-30,First transfer,4,2021,4\n");
        assertEquals(0, run(same, "--method", "trajectory", "--single-year", "--latest", 2022).code());
        told(run(same, "--method", "trajectory", "--single-year", "--levels", file("l.csv", "year,level,Level\n2021,1,1\n2022,1,2\n")),
                "l.csv, line 3", "“1” and “2”");
    }

    @Test
    void aColumnOfUnitsBesideLevelsIsReadOrRefused() {
        var ledger = file("good.csv", "date,type,quantity,vintage\n2022-06-30,First transfer,4,2021\n");
        var levels = file("l.csv", "year,level,unit,trajectry\n2021,1,t CO₂ eq,3\n2022,1,t CO2 eq,3\n");
        told(run(ledger, "--method", "trajectory", "--single-year", "--levels", levels), "l.csv, line 2", "--levels-unit");
        var ran = run(ledger, "--method", "trajectory", "--single-year", "--levels", levels, "--levels-unit", "t CO2 eq");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.err().contains("the column “trajectry” is not known"), ran.err());
    }

    @Test
    void thereAreVectors() throws IOException {
        assertTrue(vectorsWithYears().size() >= 7, vectorsWithYears().size() + " vectors");
    }

    @ParameterizedTest
    @MethodSource("vectorsWithYears")
    void everyVectorComesOut(JsonNode vector) {
        var inputs = vector.get("inputs");
        var expected = vector.get("expected");
        var isMetric = inputs.has("level");
        var isMultiYear = inputs.path("period").path(1).asInt(2025) == 2025;
        var averages = inputs.has("net_first_transfers") || inputs.has("use");
        var inKt = vector.get("title").stringValue().contains("kt CO2 eq");
        var arguments = new ArrayList<Object>(List.of(
                file("ledger.csv", ledger(inputs, isMetric, inKt)), "--levels", file("levels.csv", levels(inputs)), "--json",
                "--latest", inputs.path("report").asInt(2025), "--period", isMultiYear ? "2021-2025" : "2021-2030",
                "--method", averages ? "averaging" : "trajectory", isMultiYear ? "--multi-year" : "--single-year"));
        if (isMetric) {
            arguments.addAll(List.of("--metric", "GWh"));
        } else {
            arguments.addAll(inKt ? List.of("--unit", "kt CO2 eq") : List.of("--levels-unit", "t CO2 eq"));
        }
        var ran = run(arguments.toArray());
        assertEquals("", ran.err());
        var json = ran.json();
        var compared = 0;
        for (var entry : KEYS.entrySet()) {
            if (!expected.has(entry.getKey())) {
                continue;
            }
            var wanted = expected.get(entry.getKey());
            for (var year : json.get(entry.getValue()).properties()) {
                var one = wanted.isObject() ? wanted.get(year.getKey()) : wanted;
                same(one, year.getValue(), entry.getValue() + " " + year.getKey());
                compared++;
            }
        }
        assertTrue(compared >= 8 * json.get("23c").size(), compared + " cells were compared");
    }

    private static void same(JsonNode expected, JsonNode actual, String what) {
        if (expected.isNull()) {
            assertTrue(actual.isNull(), what + ": " + actual);
        } else {
            assertTrue(actual.isNumber(), what + ": " + actual);
            var wanted = expected.decimalValue();
            // a vector states an average that does not end with as many digits as it likes; the program says hundredths
            var given = wanted.scale() > 2 ? wanted.setScale(2, RoundingMode.HALF_UP) : wanted;
            assertEquals(0, given.compareTo(actual.decimalValue()), what + ": " + wanted + " and " + actual);
        }
    }

    private static String ledger(JsonNode inputs, boolean isMetric, boolean inKt) {
        var text = new StringBuilder("Action date,Action type,Purposes for authorization,First transfer definition for OIMP,Vintage,"
                + (isMetric ? "Quantity (in non-GHG metric)" : "Quantity (t CO2 eq)") + "\n");
        inputs.path("net_first_transfers").properties().forEach(each ->
                text.append("%s-06-30,First transfer,NDC,,%s,%s%n".formatted(each.getKey(), each.getKey(), each.getValue())));
        inputs.path("use").properties().forEach(each ->
                text.append("%s-06-30,Use,,,%s,%s%n".formatted(each.getKey(), each.getKey(), each.getValue())));
        inputs.path("first_transfers").forEach(each -> {
            var purpose = each.get("purpose").stringValue();
            var tons = each.get("qty").decimalValue().multiply(inKt ? new BigDecimal(1000) : BigDecimal.ONE).toPlainString();
            text.append("%s-06-30,First transfer,%s,%s,%s,%s%n".formatted(each.get("year"), purpose,
                    purpose.equals("OIMP") ? "Issuance" : "", each.get("vintage"), tons));
        });
        return text.toString();
    }

    private static String levels(JsonNode inputs) {
        var text = new StringBuilder("year,level,trajectory\n");
        var levels = inputs.has("level") ? inputs.get("level") : inputs.get("E");
        var last = inputs.path("report").asInt(2025);
        levels.properties().stream().filter(each -> Integer.parseInt(each.getKey()) <= last).forEach(each ->
                text.append("%s,%s,%s%n".formatted(each.getKey(), each.getValue(), inputs.path("trajectory").path(each.getKey())
                        .asString(""))));
        return text.toString();
    }

    /** EX7: the same events under the three definitions of 2/CMA.3, annex, para. 2(b). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Authorization      | 2023: 100000              | 2023: 60000, 2024: 40000 | 100000",
        "Issuance           | 2024: 60000, 2025: 40000  | 2023: 60000, 2024: 40000 | 100000",
        "Use or cancellation| 2026: 30000, 2027: 20000  | 2023: 50000              | 50000"})
    void theDefinitionOfFirstTransferDecidesWhenOutcomesCount(String definition, String byYear, String byVintage, String total) {
        var ledger = file("ledger.csv", """
                reference;date;type;authorizationId;purposes;firstTransferDefinition;vintage;quantity
                a;10/05/2023;Authorization;AUT1;OIMP;DEFINITION;;100 000
                b;2024-03-01;Issuance;AUT1;OIMP;DEFINITION;2023;60 000
                c;2025-03-01;Issuance;AUT1;OIMP;DEFINITION;2024;40 000
                d;2026-03-01;Voluntary Cancellation;AUT1;OIMP;DEFINITION;2023;30 000
                e;2027-03-01;Cancellation;AUT1;OIMP;DEFINITION;2023;20 000
                """.replace("DEFINITION", definition));
        var json = run(ledger, "--single-year", "--method", "trajectory", "--latest", 2028, "--json").json();
        assertYears(byYear, json.get("23d"));
        assertYears(byVintage, json.get("23g"));
        assertEquals(total, json.get("23h").get("2028").asString());
    }

    private static void assertYears(String expected, JsonNode row) {
        var wanted = Stream.of(expected.split(",\\s*")).map(each -> each.strip().split(":\\s*")).toList();
        row.properties().forEach(year -> assertEquals(
                wanted.stream().filter(each -> each[0].equals(year.getKey())).map(each -> each[1]).findFirst().orElse("0"),
                year.getValue().asString(), year.getKey()));
    }

    /** EX8 and EX8b: the earlier of first international transfer and the specified event. */
    @ParameterizedTest
    @CsvSource({"Use or cancellation,2025", "Issuance,2024"})
    void outcomesForBothPurposesCountWithTheEarlierEvent(String definition, int year) {
        var ledger = file("ledger.csv", """
                date,type,authorizationId,purposes,firstTransferDefinition,vintage,quantity,firstId,lastId
                2024-02-01,Issuance,AUT1,NDC and OIMP,DEFINITION,2023,1000,X-1,X-1000
                2025-06-30,First transfer,AUT1,NDC and OIMP,DEFINITION,2023,1000,X-1,X-1000
                2026-01-15,Cancellation,AUT1,NDC and OIMP,DEFINITION,2023,1000,X-1,X-1000
                """.replace("DEFINITION", definition));
        var json = run(ledger, "--single-year", "--method", "averaging", "--latest", 2027, "--json").json();
        json.get("23f").properties().forEach(each ->
                assertEquals(each.getKey().equals(Integer.toString(year)) ? "1000" : "0", each.getValue().asString(), each.getKey()));
        assertTrue(json.get("setAside").valueStream().anyMatch(aside -> aside.get("why").asString().equals("COUNTED_BEFORE")),
                json.toString());
    }

    /** EX13 and EX21, and what the other reading of row 23(c) gives. */
    @Test
    void bothConventionsOfRow23cGiveTheSameNetQuantity() {
        var ledger = file("ledger.csv", """
                date,type,purposes,firstTransferDefinition,vintage,quantity
                2023-01-01,First transfer,NDC,,2022,100
                2023-01-01,First transfer,OIMP,Issuance,2022,30
                2023-01-01,Use,,,2022,40
                """);
        var separate = run(ledger, "--method", "averaging", "--latest", 2023, "--json").json();
        var inclusive = run(ledger, "--method", "averaging", "--latest", 2023, "--json", "--reading", "23c=with-oimp").json();
        assertEquals(List.of("100", "30", "40", "90"), at(separate, "2023"));
        assertEquals(List.of("130", "30", "40", "90"), at(inclusive, "2023"));
        assertEquals("30", separate.get("7a_ii").get("2021").asString());
    }

    private static List<String> at(JsonNode json, String year) {
        return Stream.of("23c", "23d", "23e", "23f").map(key -> json.get(key).get(year).asString()).toList();
    }

    /** EX12, EX14 and EX15. */
    @Test
    void whatDoesNotCountIsSetAsideWithItsReason() {
        var ledger = file("ledger.csv", """
                reference,date,type,vintage,quantity,yearOfUse
                early,2022-01-01,First transfer,2020,5,
                later,2024-01-01,First transfer,2022,7,
                late,2031-05-01,Use,2029,9,2031
                no amount,2022-01-01,First transfer,2021,,
                counts,2022-01-01,First transfer,2021,67497,NA
                """);
        var ran = run(ledger, "--method", "trajectory", "--latest", 2022, "--json");
        var json = ran.json();
        assertEquals(List.of("no amount INCOMPLETE", "early BEFORE_2021", "later NOT_YET", "late USED_OUTSIDE_PERIOD"),
                json.get("setAside").valueStream().map(each -> each.get("line").asString() + " " + each.get("why").asString()).toList());
        assertEquals("67497", json.get("23g").get("2021").asString());
        assertTrue(json.get("23k_i").get("2021").isNull(), "without emissions there is no balance");
        var text = run(ledger, "--method", "trajectory", "--latest", 2022).out();
        assertTrue(text.contains("later: 7 – later than the latest reporting year"), text);
    }

    /** What a short file leaves out is no fault of the ledger. */
    @Test
    void findingsAreToldOfTheColumnsThatTheFileHas() {
        var ledger = file("ledger.csv", """
                reference,date,type,vintage,quantity,purposes
                fine,2022-01-01,First transfer,2021,5,NDC
                """);
        var fine = run(ledger, "--method", "averaging", "--latest", 2022, "--json");
        assertEquals(0, fine.code(), fine.out());
        assertTrue(fine.json().get("findings").isEmpty(), fine.out());
        var early = run(file("early.csv", "reference,date,type,vintage,quantity\nearly,2022-01-01,First transfer,2019,5\n"),
                "--method", "averaging", "--latest", 2022, "--json");
        assertEquals(1, early.code());
        assertEquals(List.of("A6-23"), early.json().get("findings").valueStream().map(finding -> finding.get("code").asString()).toList());
        assertTrue(early.json().get("findings").get(0).get("message").asString().contains("“early”"), early.out());
    }

    @Test
    void everyKeyIsThereAndEveryUnit() {
        var ledger = file("ledger.csv", "date,type,quantity\n2022-01-01,First transfer,1000\n");
        var levels = file("levels.csv", "year,level,portion\n2021,100.0,\n2022,NE,90\n");
        var json = run(ledger, "--levels", levels, "--multi-year", "--json").json();
        for (var row : AccountingRow.values()) {
            assertEquals(List.of("2021", "2022"), List.copyOf(json.get(row.key()).propertyNames()), row.key());
        }
        assertEquals("kt CO2 eq", json.get("unit").get("23k_i").asString());
        assertEquals("t CO2 eq", json.get("unit").get("23g").asString());
        assertEquals("100.0", json.get("23a").get("2021").toString());
        assertEquals("NE", json.get("23a").get("2022").asString());
        assertTrue(json.get("7a_ii").get("2022").isNull());
        assertEquals("1000", json.get("withoutVintage").asString());
    }

    @Test
    void theTableIsPrintedAsText() {
        var ledger = file("ledger.csv", """
                date,type,vintage,quantity
                2023-06-30,First transfer,2022,100000
                2024-06-30,First transfer,2023,150000
                """);
        var levels = file("levels.csv", "year,level\n2021,52000\n2022,51800\n2023,51500\n2024,51000\n");
        var ran = run(ledger, "--levels", levels, "--single-year", "--method", "averaging");
        assertEquals("", ran.err());
        assertTrue(ran.out().startsWith("NDC implementation period 2021–2030; "), ran.out());
        assertTrue(ran.out().lines().anyMatch(line -> line.matches(
                "23\\(k\\)\\(i\\) emissions balance +kt CO2 eq +52,062.5\\d* +51,862.5\\d* +51,562.5\\d* +51,062.5\\d*")), ran.out());
        assertTrue(ran.out().lines().anyMatch(line -> line.matches("23\\(g\\) .* t CO2 eq( +62,500){4}")), ran.out());
    }

    @Test
    void authorizationsMayStandInAFileOfTheirOwn() {
        var ledger = file("ledger.csv", """
                Action date,Action type,Authorization ID,Vintage,Quantity (t CO2 eq),Remark
                2023-06-30,Issuance,AUT1,2022,500,x
                """);
        var authorizations = file("authorizations.csv", """
                Authorization ID,Purposes for authorization,First transfer definition for OIMP
                AUT1,OIMP,Issuance
                """);
        var ran = run(ledger, "--authorizations", authorizations, "--method", "averaging", "--latest", 2023, "--json");
        assertEquals("500", ran.json().get("23d").get("2023").asString());
        assertTrue(ran.err().contains("Remark"), ran.err());
        var none = run(ledger, "--method", "averaging", "--latest", 2023, "--json").json();
        assertEquals("0", none.get("23d").get("2023").asString(), "an issuance alone is no first transfer");
    }

    @Test
    void methodAndKindOfNdcMustFit() {
        var ledger = file("ledger.csv", "date,type,quantity\n2022-01-01,Use,1\n");
        told(run(ledger, "--multi-year", "--method", "averaging", "--latest", 2022), "7(a)(ii)", "--method multi-year");
        told(run(ledger, "--single-year", "--method", "multi-year", "--latest", 2022), "7(b)");
        told(run(ledger, "--single-year", "--latest", 2022), "--method averaging");
        told(run(ledger, "--method", "guess", "--latest", 2022), "guess");
        told(run(ledger, "--multi-year"), "--latest");
        told(run(ledger, "--multi-year", "--latest", 2019), "2019", "2021");
        told(run(ledger, "--multi-year", "--latest", 2022, "--period", "2030-2021"), "2030-2021");
        told(run(ledger, "--multi-year", "--latest", 2022, "--unit", "GWh"), "GWh", "--metric");
        told(run(ledger, "--multi-year", "--latest", 2022, "--reading", "average=mine"), "average=as-filed");
        assertEquals(2, run(ledger, "--multi-year", "--single-year", "--latest", 2022).code());
    }

    @Test
    void notesBelowTheLinesAndMarksAtYearsAreTakenForThat() throws IOException {
        var ledger = file("noted.csv", "date,type,quantity,vintage\n2022-06-30,first  transfer,500,2021\n,,,\n"
                + "Notes: provisional, of June\n");
        var levels = file("noted-levels.csv", "year,level\n2021*,1000\nX2022,1001\n2023 (a),1002\nSource: Ministry\n");
        var ran = run(ledger, "--single-year", "--method", "trajectory", "--levels", levels, "--json");
        assertEquals(0, ran.code(), ran.err());
        assertEquals("{\"2021\":1000,\"2022\":1001,\"2023\":1002}", ran.json().get("23a").toString());
        assertEquals("500", ran.json().get("23c").get("2022").toString());
        assertTrue(ran.err().contains("noted.csv: “Notes: provisional, of June” below"), ran.err());
        assertTrue(ran.err().contains("“Source: Ministry”"), ran.err());
        var total = file("total.csv", "date,type,quantity,vintage\n2022-06-30,First transfer,500,2021\nTotal,,500,\n");
        assertEquals(2, run(total, "--single-year", "--method", "trajectory", "--latest", 2022).code(), "a sum is no note");
    }

    @Test
    void aCellThatCannotBeReadIsToldWithFileLineAndColumn() {
        var ledger = file("ledger.csv", "Action date,Action type,quantity\n2022-02-30,Gift,many\n");
        told(run(ledger, "--multi-year", "--latest", 2022), "ledger.csv, line 2, column “Action date”: “2022-02-30”", "“Gift”", "“many”");
        told(run(file("x.csv", "date,quantity\n2022-01-01,1\n"), "--multi-year", "--latest", 2022), "Action type", "line 1");
        told(run(file("x.csv", ""), "--multi-year", "--latest", 2022), "x.csv is empty");
        told(run(folder.resolve("gone.csv"), "--multi-year", "--latest", 2022), "gone.csv");
        told(run(file("x.csv", "date,type,quantity,authorizationId,purposes\n2022-01-01,Use,1,A,NDC\n2022-01-01,Use,1,A,OIMP\n"),
                "--multi-year", "--latest", 2022), "line 3", "“A”");
        var good = file("good.csv", "date,type,quantity\n2022-01-01,Use,1\n");
        told(run(good, "--multi-year", "--levels", file("l.csv", "year,level\n2021,1\n2021,2\n")), "l.csv, line 3", "2021");
        told(run(good, "--multi-year", "--levels", file("l.csv", "year,level\nsoon,1\n2021,lots\n")), "“soon”", "“lots”");
        told(run(good, "--multi-year", "--levels", file("l.csv", "years,level\n")), "year");
        told(run(good, "--multi-year", "--levels", file("l.csv", "year\n2021\n")), "level");
    }

    private static void told(Ran ran, String... parts) {
        assertEquals(2, ran.code(), ran.out());
        Stream.of(parts).forEach(part -> assertTrue(ran.err().contains(part), part + " in " + ran.err()));
        assertFalse(ran.err().contains("\tat "), ran.err());
        assertEquals(Optional.empty(), Optional.of(ran.out()).filter(out -> !out.isEmpty()));
    }

    @Test
    void theHelpDocumentsTheColumns() {
        var help = run("--help");
        assertEquals(0, help.code());
        for (var name : List.of("Action date", "Quantity (t CO2 eq)", "First transfer definition for OIMP", "23k_ii", "7a_ii",
                "year,level")) {
            assertTrue(help.out().contains(name), name);
        }
    }

    private static final String NAMED = """
            date,type,firstTransferringParty,acquiringParty,quantity,vintage
            2023-06-30,First transfer,GHA,CHE,40000,2022
            2024-06-30,First transfer,GHA,CHE,60000,2023
            """;

    /** A misspelt Party gave a page of clean zeros. */
    @Test
    void aPartyThatNoLineNamesIsRefused() {
        for (var party : List.of("GNA", "Ghana")) {
            var ran = run(file("l.csv", NAMED), "--party", party, "--single-year", "--method", "averaging", "--latest", 2024);
            assertEquals(2, ran.code());
            told(ran, "CHE, GHA");
        }
        var right = run(file("l.csv", NAMED), "--party", "GHA", "--single-year", "--method", "averaging", "--latest", 2024, "--json");
        assertEquals("25000", right.json().get("23g").get("2021").asString());
        var blank = file("b.csv", "date,type,quantity,vintage,usingParty\n2023-06-30,First transfer,5,2022,CHE\n");
        assertEquals(0, run(blank, "--party", "GHA", "--single-year", "--method", "averaging", "--latest", 2024).code(),
                "a line that names nobody may be of any Party");
    }

    @Test
    void linesOfOtherPartiesAreSetAside() {
        var ran = run(file("l.csv", NAMED + "2024-06-30,First transfer,KEN,CHE,7,2023\n"), "--party", "GHA", "--single-year", "--method",
                "averaging", "--latest", 2024, "--json");
        assertEquals("OTHER_PARTY", ran.json().get("setAside").get(0).get("why").asString());
    }

    @Test
    void aMetricThatNoLineHasIsRefused() {
        var ran = run(file("l.csv", NAMED), "--metric", "GWh", "--single-year", "--method", "averaging", "--latest", 2024);
        assertEquals(2, ran.code());
        told(ran, "GWh", "t CO2 eq");
    }

    @Test
    void deviationAndAssessmentArePrinted() {
        var levels = file("y.csv", "year,level,trajectory\n2023,1000,1100\n2024,1000,1000\n");
        var ledger = file("l.csv", "date,type,quantity,vintage\n2024-06-30,First transfer,30,2024\n");
        var ran = run(ledger, "--levels", levels, "--levels-unit", "t CO2 eq", "--single-year", "--method", "trajectory", "--period",
                "2023-2024", "--target", "1020", "--json");
        assertEquals("-100", ran.json().get("deviation").get("2023").asString());
        assertEquals("30", ran.json().get("deviation").get("2024").asString());
        assertEquals("NOT_ACHIEVED", ran.json().get("assessment").get("verdict").asString());
        assertEquals("1030", ran.json().get("assessment").get("value").asString());
        var averaging = run(ledger, "--levels", levels, "--levels-unit", "t CO2 eq", "--single-year", "--method", "averaging", "--period",
                "2023-2024", "--target", "1020", "--json");
        assertEquals("15", averaging.json().get("deviation").get("2024").asString());
        assertEquals("ACHIEVED", averaging.json().get("assessment").get("verdict").asString());
    }

    @Test
    void aLatestYearAfterTheEndYearIsTold() {
        var ledger = file("l.csv", "date,type,quantity,vintage\n2031-06-30,First transfer,30,2029\n");
        var ran = run(ledger, "--single-year", "--method", "averaging", "--latest", 2031, "--json");
        assertTrue(ran.err().contains("2031") && ran.err().contains("2031-12-31"), ran.err());
        assertEquals("30", ran.json().get("23c").get("2030").asString());
    }
}
