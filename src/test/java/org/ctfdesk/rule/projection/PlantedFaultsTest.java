package org.ctfdesk.rule.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.general.FormulaDiffers;
import org.ctfdesk.rule.inventory.InventoryRules;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One wrong cell in a clean sample of tables 6 to 10, and what is said of it: not less, and no more than helps. */
class PlantedFaultsTest {
    private static final List<Rule> RULES = Stream.of(
                    InventoryRules.ALL, ProjectionRules.ALL, List.<Rule>of(new FormulaDiffers()))
            .flatMap(List::stream)
            .toList();

    @ParameterizedTest
    @CsvSource({
        "host,  table6:waste:year@2023,                   4847.42,  T6-02 T7-02",
        "host,  table6:lulucf:year@2020,                  1847.42,  T6-01",
        "host,  table6:co2With:year@2020,                 50000,    T6-01",
        "host,  table6:totalWithout:year@2020,            9999,     T6-02",
        "buyer, table6:totalWithout:year@2020,            9999,     FORM-04",
        "buyer, table6:waste:year@2020,                   -2000,    T6-02 T6-08",
        "host,  table7:waste:recent@2023,                 4700,     T7-02",
        "host,  table7:energy:recent@2023,                29374.78, T7-11 T7-18",
        "host,  table7:lulucf:recent@2023,                2080.48,  T7-02 T7-10",
        "host,  table7:agriculture:projection@2035,       NE,       T7-06 T7-06",
        "buyer, table7:totalWith:projection@2030,         1,        FORM-04",
        "buyer, table7:hfcs:projection@2030,              82.13,    T7-09",
        "buyer, table7:ch4Including:projection@2035,      1026.38,  T7-09 T7-10",
        "host,  table8:lulucf:projection@2035,            4305.8,   T7-10 T7-13",
        "host,  table9:waste:recent@2023,                 4700,     T7-15",
        "host,  table9:energy:projection@2030,            12292.3,  T7-14",
        "buyer, table10:indicator/1:recent@2024,          65800,    T10-03",
        "buyer, table10:indicator/1:projection@2030,      65700,    T10-04",
        "host,  table10:indicator/1:unit,                 mtCo2Eq,  T10-02",
        "host,  table10:indicator/2:unit,                 gwh,      T10-02",
    })
    void oneFault(String sample, String place, String value, String codes) {
        Answer answer = value.matches("-?[\\d.]+")
                ? Quantity.of(value)
                : NotationKey.of(value).<Answer>map(Quantity::of).orElseGet(() -> Answer.Choices.of(value));
        var report = Samples.of(sample).with(Place.ofPath(place), Optional.of(answer));
        assertEquals(codes, new Checker(RULES).check(report).findings().stream()
                .map(finding -> finding.code()).sorted().collect(Collectors.joining(" ")));
    }
}
