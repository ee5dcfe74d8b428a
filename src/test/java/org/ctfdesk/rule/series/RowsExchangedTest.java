package org.ctfdesk.rule.series;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Drawing;
import org.junit.jupiter.api.Test;

class RowsExchangedTest {
    private static final String SIX = """
                        | 2021  | 2022  | 2023
            energy      | 40000 | 40500 | 41000
            industry    | 4000  | 4100  | 4200
            agriculture | 9000  | 9100  | 9200
            waste       | 2000  | 2050  | 2100
            """;

    @Test
    void findsTwoFiguresInEachOthersRow() {
        check(new RowsExchanged(), Summary.FORM, """
                        | 2021  | 2022  | 2023
            energy      | 40000 | 40500 | 41000
            industry    | 4000  | 9100  | 4200
                        |       | ^     |
            agriculture | 9000  | 4100  | 9200
            waste       | 2000  | 2050  | 2100
            """);
    }

    @Test
    void findsRowsThatTheOtherTableHasTheOtherWayRound() {
        check(new RowsExchanged(), Projections.WITH_MEASURES, inventory(), """
                        | 2023  | 2025  | 2030  | 2035
            energy      | 31000 | 29000 | 28000 | 27000
            transport   | 10000 | 9800  | 9500  | 9400
            industry    | 9200  | 9100  | 9000  | 8900
                        | ^     |       |       |
            agriculture | 4200  | 4300  | 4400  | 4500
            waste       | 2100  | 1900  | 1700  | 1500
            """);
    }

    @Test
    void takesRowsAsTheyAre() {
        check(new RowsExchanged(), Projections.WITH_MEASURES, inventory(), """
                        | 2023  | 2025  | 2030  | 2035
            energy      | 31000 | 29000 | 28000 | 27000
            transport   | 10000 | 9800  | 9500  | 9400
            industry    | 4200  | 4300  | 4400  | 4500
            agriculture | 9200  | 9100  | 9000  | 8900
            waste       | 2100  | 1900  | 1700  | 1500
            """);
    }

    private static Report inventory() {
        return Drawing.filled(Drawing.everything(), Summary.FORM, SIX);
    }
}
