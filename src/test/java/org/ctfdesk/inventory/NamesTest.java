package org.ctfdesk.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.inventory.file.InventoryReader;
import org.ctfdesk.text.ReadingFailure;
import org.junit.jupiter.api.Test;

/** Units, gases and years as inventories in other languages and from other hands write them. */
class NamesTest {
    @Test
    void unitsAreKnownInTheLanguagesInUse() {
        var units = Map.of(-6, List.of("kg", "кг"), -3, List.of("t CO2 eq", "toneladas de CO2", "тонн", "吨", "t éq. CO2"),
                0, List.of("Gg CO2-eq", "miles de toneladas", "тыс. т CO2-экв.", "千吨二氧化碳当量", "kt éqCO2", "Gg CO2 équivalent", "кт"),
                1, List.of("万吨"), 3, List.of("Mt CO2 eq", "Mio t", "млн т", "百万吨CO2当量", "millones de toneladas de CO2 equivalente"));
        units.forEach((power, names) -> names.forEach(name ->
                assertEquals(Optional.of(power), Unit.of(name).map(Unit::power), name)));
        for (var name : List.of("t éq. CO2", "тыс. т CO2-экв.", "千吨二氧化碳当量", "kt CO₂eq", "百万吨CO2当量", "Gg CO2 équivalent")) {
            assertEquals(Optional.of(true), Unit.of(name).map(Unit::isEquivalent), name);
        }
        for (var name : List.of("ktoe", "TJ", "MtC", "kt C", "short tons", "t/ha", "m3")) {
            assertEquals(Optional.empty(), Unit.of(name), name);
        }
    }

    @Test
    void gasesAreKnownInTheLanguagesInUse() {
        for (var name : List.of("CO₂", "СО2", "dioxyde de carbone", "Dióxido de carbono", "диоксид углерода", "二氧化碳")) {
            assertEquals(Optional.of(Gas.CO2), Gas.of(name), name);
        }
        for (var name : List.of("СН4", "Méthane", "metano", "метан", "甲烷", "Methane (CH4)")) {
            assertEquals(Optional.of(Gas.CH4), Gas.of(name), name);
        }
        for (var name : List.of("NOx", "CO", "HFC-134a", "CF4", "SO2")) {
            assertEquals(Optional.empty(), Gas.of(name), name);
        }
    }

    @Test
    void sectorsAreKnownWithWhateverStandsBehindTheirNumber() {
        for (var sign : List.of(". ", " ", " - ", " – ", ") ", ".", ": ", "-")) {
            assertEquals(Optional.of(Category.ENERGY), Category.of("1" + sign + "Énergie"), sign);
            assertEquals(Optional.of(Category.INDUSTRY), Category.of("2" + sign + "Procesos industriales y uso de productos"), sign);
            assertEquals(Optional.of(Category.WASTE), Category.of("4" + sign + "Отходы"), sign);
            assertEquals(Optional.of(Category.ENERGY), Category.of("1" + sign + "Energy"), sign);
        }
        for (var name : List.of("3 - Agriculture, foresterie et autres affectations des terres", "3 AFAUT",
                "3. Agricultura, silvicultura y otros usos de la tierra", "3 农业、林业和其他土地利用")) {
            assertEquals(Optional.of(Category.AFOLU), Category.of(name), name);
        }
        assertEquals(Optional.empty(), Category.of("1.A - Énergie"));
        assertEquals(Optional.empty(), Category.of("12 Énergie"));
    }

    @Test
    void aYearWithWordsThatSayHowSureItIsIsAYear() throws ReadingFailure {
        var file = InventoryReader.read("f.csv", """
                category,gas,unit,2019 (provisional),2020 prov.,2021 (préliminaire),"2022, revised",2023 [est.],2023 uncertainty
                1. Energy,CO2,kt,1,2,3,4,5,6
                """.getBytes(StandardCharsets.UTF_8), Optional.empty());
        assertEquals(List.of(2019, 2020, 2021, 2022, 2023), file.years());
        assertEquals(List.of("2023 uncertainty"), file.findings().stream().filter(each -> each.key().endsWith(".column"))
                .map(each -> each.arguments().get(2)).toList());
    }
}
