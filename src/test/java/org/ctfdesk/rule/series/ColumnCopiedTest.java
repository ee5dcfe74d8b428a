package org.ctfdesk.rule.series;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class ColumnCopiedTest {
    @Test
    void findsAYearPastedForAnother() {
        check(new ColumnCopied(), Summary.FORM, """
                            | 2021  | 2022  | 2023
                energy      | 31000 | 31500 | 31500
                            |       |       | ^
                industry    | 4000  | 4100  | 4100
                agriculture | 9000  | 9200  | 9200
                waste       | 2000  | 2100  | 2100
                """);
    }

    @Test
    void takesFewFiguresAndOnesThatDiffer() {
        check(new ColumnCopied(), Projections.WITH_MEASURES, """
                            | 2023  | 2025  | 2030
                energy      | 31000 | 31000 | 31500
                industry    | 4000  | 4000  | 4000
                agriculture | 9000  | 9000  | 9000
                waste       | 2000  | 2001  | 2001
                """);
    }
}
