package org.ctfdesk.excel.foreign;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** In which unit figures are where it stands over another table, another column, or nowhere. */
class UnitsOverTablesTest {
    @Test
    void aUnitThatIsNotKnownIsAskedAbout() {
        var told = SheetDrawing.of("T7", """
                Table 7 Projections with measures
                stone CO2 equivalent, in hectotonnes
                Sector | 2022 | 2030
                Energy | 120  | 110
                Waste  | 8    | 7
                """).proposal().remarks();
        assertTrue(told.stream().anyMatch(remark -> remark.asked() && remark.what().key().equals("foreign.reason.unitNotKnown")));
    }

    @Test
    void theUnitStandsOverTheWholeSheet() {
        SheetDrawing.of("预测", """
                GHG projections（百万吨二氧化碳当量 Mt CO2 eq）
                有措施情景 With measures
                                            | 2022 | 2030
                能源 / Energy                | 1.2  | 1.1
                废弃物 / Waste               | 0.3  | 0.2
                有额外措施情景 With additional measures
                                            | 2022 | 2030
                能源 / Energy                | 1.2  | 0.9
                废弃物 / Waste               | 0.3  | 0.1
                """).becomes("table8", """
                energy projection@2030 = 900
                energy recent@2022 = 1200
                waste projection@2030 = 100
                waste recent@2022 = 300
                """);
    }

    @Test
    void aUnitOverTheFirstOfTwoYearsCountsForBoth() {
        SheetDrawing.of("Лист1", """
                Меры по сокращению выбросов
                Название меры | Сектор     | Стадия      | Сокращение выбросов, млн тонн CO2-экв.
                              |            |             | 2022 г. (фактическое) | 2030 г. (ожидаемое)
                Ветропарки    | Энергетика | реализуется | '0,4125               | '1,25
                """).becomes("table5", """
                measure/1 achieved@2022 = 412.5
                measure/1 expected@2030 = 1250
                measure/1 label = Ветропарки
                measure/1 sectors = [energy]
                measure/1 status = [implemented]
                """);
    }

    @Test
    void aTableWithoutUnitSaysSo() {
        var told = SheetDrawing.of("T7", """
                Table 7 Projections with measures
                Sector | 2022 | 2030
                Energy | 120  | 110
                Waste  | 8    | 7
                """).proposal().remarks();
        assertTrue(told.stream().anyMatch(remark -> !remark.asked() && remark.what().key().equals("foreign.reason.unitPresumed")));
    }

    @Test
    void aUnitBelowTheTableIsAskedAbout() {
        for (var line : new String[] {"Figures in Mt CO2 eq", "Unit: Mt CO2 eq"}) {
            var told = SheetDrawing.of("T7", """
                    Table 7 Projections with measures
                    Sector | 2022 | 2030
                    Energy | 1.2  | 1.1
                    Waste  | 0.8  | 0.7
                    %s
                    """.formatted(line)).proposal().remarks();
            assertTrue(told.stream().anyMatch(remark -> remark.asked() && remark.what().key().equals("foreign.reason.unitBelow")), line);
            assertTrue(told.stream().noneMatch(remark -> remark.what().key().equals("foreign.reason.unitPresumed")), line);
        }
    }

    @org.junit.jupiter.params.ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"crore tonnes", "PJ", "thousands of kt", "1000 Gg CO2 eq",
        "Mt CO2 eq (thousands)"})
    void aUnitOfAnotherSizeIsAskedAboutWhereverItStands(String unit) {
        for (var drawing : new String[] {"""
                Table 7. Projections with measures (%s)
                Sector | 2022 | 2030
                Energy | 120  | 110
                Waste  | 8    | 6
                """, """
                Table 7. Projections with measures
                Sector | 2022 | 2030
                %s     |      |
                Energy | 120  | 110
                Waste  | 8    | 6
                """, """
                Table 7. Projections with measures
                %s     | 2022 | 2030
                Energy | 120  | 110
                Waste  | 8    | 6
                """}) {
            var drawn = SheetDrawing.of("7", drawing.formatted(unit));
            assertTrue(drawn.proposal().isOpen(), unit + " in\n" + drawing + drawn.answers("table7"));
        }
    }

    @Test
    void aUnitInBracketsBehindATitleCounts() {
        SheetDrawing.of("7", """
                Table 7. Projections with measures (tonnes)
                Sector | 2022   | 2030
                Energy | 120000 | 110000
                Waste  | 8000   | 6000
                """).becomes("table7", """
                energy projection@2030 = 110
                energy recent@2022 = 120
                waste projection@2030 = 6
                waste recent@2022 = 8
                """);
    }
}
