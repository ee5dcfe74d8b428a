package org.ctfdesk.rule.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ctfdesk.rule.verdict.Verdict.Outcome;
import org.ctfdesk.rule.verdict.Verdicts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A point does not hold where its rule could not look: what it reads is blank, is no figure, or stands behind a key. */
class UnreadCellsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "clear table4/1:indicator/1:reference | T4-14",
        "clear table4/1:indicator/1:reference | T3-10",
        "clear table6:year@2022 | T4-15",
        "table4/1:indicator/1:year@2022 = about 50 | T4-22",
        "table5:measure/1:achieved@2023 = approx 5 | T5-13",
        "clear table5:measure/1:startYear | T5-10",
        "clear table5:measure/7:startYear | T5-09",
        "table6:waste:year@2020 = about 4 | T6-08",
        "clear table4/1:indicator/1:unit | U-04",
        "clear authorizations:authorization/1:authorizedQuantity | A6-30",
        "clear actions:action/1:vintage | A6-23",
        "clear actions:action/1:vintage | A6-24",
        "clear actions:action/1:date | A6-29",
        "clear actions:action/1:date | A6-31",
        "clear submissions:submission/2:date | A6-34",
        "clear table5:measure/5:sectors | T2-02"})
    void leaveAPointOpen(String line, String code) {
        assertEquals(Outcome.UNDECIDED, outcome(line, code));
    }

    /** What cannot be read there has no part in these points, or is an answer for the cell itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "clear table4/1:indicator/1:reference | T6-02",
        "table6:other:year@2020 = NE | T6-08",
        "clear table5:measure/7:startYear | T5-10",
        "clear table5:measure/1:entities | T5-13"})
    void leaveOtherPointsAsTheyAre(String line, String code) {
        assertEquals(Outcome.HOLDS, outcome(line, code));
    }

    private static Outcome outcome(String line, String code) {
        var report = ReportScript.with(ReportScript.base("host"), List.of(line));
        return Verdicts.of(report).stream().filter(verdict -> verdict.entry().code().equals(code)).findFirst().orElseThrow().outcome();
    }
}
