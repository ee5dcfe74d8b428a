package org.ctfdesk.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sectors by the names that inventories in other languages give them. */
class SectorNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Énergie                                                               | ENERGY
            ENERGIE                                                               | ENERGY
            1. Energía                                                            | ENERGY
            1 - Energia                                                           | ENERGY
            能源活动                                                               | ENERGY
            الطاقة                                                                | ENERGY
            2. Процессы                                                           |
            Промышленные процессы и использование продуктов                       | INDUSTRY
            2) Procesos industriales y uso de productos                           | INDUSTRY
            农业                                                                   | AGRICULTURE
            UTCATF                                                                | LULUCF
            Utilisation des terres, changement d’affectation des terres et foresterie | LULUCF
            土地利用变化和林业                                                       | LULUCF
            AFOLU                                                                 | AFOLU
            5. Déchets                                                            | WASTE
            النفايات                                                               | WASTE
            Transporte                                                            | TRANSPORT
            """)
    void areKnown(String name, Category category) {
        assertEquals(Optional.ofNullable(category), SectorNames.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "3.A Energy", "Energy and water", "Total", "Énergies", "1.A.1 Énergie"})
    void anotherNameIsNoSector(String name) {
        assertEquals(Optional.empty(), SectorNames.of(name));
    }

    @Test
    void agricultureAloneIsNotAgricultureWithForests() {
        assertEquals(Optional.of(Category.AGRICULTURE), SectorNames.of("Agriculture"));
        assertEquals(Optional.of(Category.AFOLU), SectorNames.of("Agriculture, foresterie et autres affectations des terres"));
    }
}
