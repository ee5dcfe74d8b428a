package org.ctfdesk.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ctfdesk.ui.grid.cell.Editor;
import org.ctfdesk.ui.grid.cell.GridCell;
import org.ctfdesk.ui.grid.cell.GridCell.Align;
import org.ctfdesk.ui.grid.cell.GridCell.Look;
import org.ctfdesk.ui.grid.cell.GridCell.Mark;

/** Contents for tests, demonstration and bench. */
final class Samples {
    private static final String WORDS =
            "Annual quantity of ITMOs first transferred, consistent with the coverage of the NDC, as applicable and "
                    + "to be reported for each year of the implementation period under paragraph 23 of the annex";

    private Samples() {}

    static GridCell head(String text, int rows, int columns) {
        return GridCell.of(text, Look.HEAD).spanning(rows, columns);
    }

    static GridCell number(String text) {
        return GridCell.of(text, Look.ANSWER).aligned(Align.END).edited(new Editor.Line());
    }

    static GridCell label(String text) {
        return GridCell.of(text, Look.LABEL);
    }

    /** A small grid: one head row, one frozen column, {@code rows} x 4 of numbers. */
    static ListContent numbers(int rows) {
        List<List<GridCell>> all = new ArrayList<>();
        all.add(List.of(head("", 1, 1), head("2021", 1, 1), head("2022", 1, 1), head("2023", 1, 1)));
        for (int row = 1; row <= rows; row++) {
            all.add(List.of(label("Line " + row), number(row + "01"), number(row + "02"), number(row + "03")));
        }
        return new ListContent(1, 1, new double[] {160, 90, 90, 90}, all);
    }

    /** Much as table 4 is printed: heads in two rows, headings across, marks, footnotes, choices, long text. */
    static ListContent progress() {
        List<List<GridCell>> rows = new ArrayList<>();
        rows.add(List.of(
                head("", 2, 1),
                head("Unit, as applicable", 2, 1),
                head("Reference point(s), level(s), baseline(s), base year(s)", 2, 1),
                head("Implementation period of the NDC covering information for previous reporting years", 1, 5),
                head("Target level", 2, 1),
                head("Target year or period", 2, 1)));
        rows.add(List.of(
                head("2021", 1, 1), head("2022", 1, 1), head("2023", 1, 1), head("2024", 1, 1), head("2030", 1, 1)));
        rows.add(heading("Indicator(s) selected to track progress of the NDC or portion of NDC under Article 4 of the Paris"
                + " Agreement (paras. 65 and 77(a) of the MPGs):"));
        rows.add(line("Net GHG emissions and removals", "kt CO2 eq", true, "48,200", "52,000", "51,800", "51,500", "51,000", ""));
        List<GridCell> marked = line(
                "Where applicable, total GHG emissions and removals consistent with the coverage of the NDC (para. 77(b)"
                        + " of the MPGs)",
                "kt CO2 eq", false, "48,200", "52,000", "51,800", "51,050", "51,000", "");
        marked.set(5, marked.get(5).marked(Mark.WARNING));
        rows.add(marked);
        rows.add(heading("Each Party that participates in cooperative approaches that involve the use of ITMOs shall"
                + " provide (para. 77(d) of the MPGs):"));
        rows.add(line("Annual quantity of ITMOs first transferred (para. 23(c), annex to decision 2/CMA.3)",
                "t CO2 eq", false, "", "0", "0", "100,000", "150,000", ""));
        rows.add(line("Annual quantity of ITMOs used towards achievement of the NDC (para. 23(e), annex to decision"
                + " 2/CMA.3)", "t CO2 eq", false, "", "NA", "NA", "NA", "NA", ""));
        List<GridCell> computed = line("For metrics in tonnes of CO2 eq., an annual emissions balance (para. 23(k)(i))",
                "kt CO2 eq", false, "", "52,065", "51,865", "51,565", "50,935", "");
        for (int i = 2; i < computed.size(); i++) {
            GridCell c = computed.get(i);
            computed.set(i, new GridCell(c.text(), 1, 1, Look.COMPUTED, Align.END, Mark.NONE, "", "", null, false));
        }
        computed.set(6, computed.get(6).marked(Mark.ERROR).withFootnotes("(2)"));
        computed.set(4, computed.get(4).marked(Mark.INFO));
        computed.set(5, computed.get(5).marked(Mark.CHANGED));
        rows.add(computed);
        rows.add(List.of(GridCell.of("", Look.SEPARATOR).spanning(1, 10)));
        rows.add(heading("Assessment of the achievement of the Party’s NDC under Article 4 of the Paris Agreement (para. 70"
                + " of the MPGs):"));
        rows.add(List.of(
                label("Restate the target of the Party’s NDC:"),
                GridCell.of("due in the first BTR with information on 2030 (31 December 2032)", Look.HINT)
                        .spanning(1, 9)
                        .edited(new Editor.LongText())));
        rows.add(List.of(
                label("Status of implementation"),
                GridCell.of("Implemented", Look.ANSWER)
                        .spanning(1, 2)
                        .edited(new Editor.Choice(
                                List.of("Planned", "Adopted", "Implemented", "Expired"), false, false)),
                GridCell.of("CO2; CH4", Look.ANSWER)
                        .spanning(1, 3)
                        .edited(new Editor.Choice(
                                List.of("CO2", "CH4", "N2O", "HFCs", "PFCs", "SF6", "NF3"), true, true)),
                GridCell.of("", Look.SHADED).spanning(1, 4)));
        rows.add(List.of(
                label("Sources").spanning(3, 1),
                GridCell.of("Merged over two rows and two columns, wrapped words in it", Look.ANSWER)
                        .spanning(2, 2)
                        .edited(new Editor.LongText()),
                number("1"), number("2"), number("3"), number("4"), number("5"), number("6"), number("7")));
        rows.add(List.of(
                number("8"), number("9"), number("10"), number("11"), number("12"), number("13"), number("14")));
        rows.add(List.of(
                GridCell.of("kt", Look.ANSWER).edited(new Editor.Line()),
                number("1"), number("2"), number("3"), number("4"), number("5"), number("6"), number("7"), number("8")));
        rows.add(List.of(GridCell.of("(1) Custom footnote: preliminary figures, to be checked by the agency.", Look.NOTE)
                .spanning(1, 10)));
        return new ListContent(2, 1, new double[] {330, 84, 84, 84, 84, 84, 84, 84, 84, 100}, rows);
    }

    private static List<GridCell> heading(String text) {
        return List.of(GridCell.of(text, Look.HEADING).spanning(1, 10));
    }

    private static List<GridCell> line(String words, String unit, boolean footnote, String... values) {
        List<GridCell> row = new ArrayList<>();
        row.add(footnote ? label(words).withFootnotes("(1)") : label(words));
        row.add(GridCell.of(unit, Look.ANSWER).edited(new Editor.Choice(List.of("kt CO2 eq", "t CO2 eq", "%"), false, true)));
        for (String value : values) {
            row.add(number(value));
        }
        while (row.size() < 10) {
            row.add(GridCell.of("", Look.SHADED));
        }
        return row;
    }

    /** Many rows of wrapped labels, numbers, keys and marks under a head of three rows. */
    static ListContent large(int rowCount, int columns) {
        Random random = new Random(7);
        List<List<GridCell>> rows = new ArrayList<>();
        List<GridCell> first = new ArrayList<>(List.of(head("Line of the form", 3, 1)));
        List<GridCell> second = new ArrayList<>();
        List<GridCell> third = new ArrayList<>();
        for (int c = 1; c < columns; c += 6) {
            int span = Math.min(6, columns - c);
            first.add(head("Group of columns that belong together " + c, 1, span));
            for (int k = 0; k < span; k += 2) {
                second.add(head("Sub-group " + (c + k), 1, Math.min(2, span - k)));
            }
            for (int k = 0; k < span; k++) {
                third.add(head("" + (2000 + c + k), 1, 1));
            }
        }
        rows.add(first);
        rows.add(second);
        rows.add(third);
        double[] widths = new double[columns];
        for (int c = 0; c < columns; c++) {
            widths[c] = c == 0 ? 260 : c % 8 == 4 ? 150 : 84;
        }
        for (int r = 3; r < rowCount; r++) {
            List<GridCell> row = new ArrayList<>();
            if (r % 40 == 3) {
                row.add(GridCell.of("Part " + r / 40 + ": " + words(random, 60), Look.HEADING).spanning(1, columns));
                rows.add(row);
                continue;
            }
            row.add(label(r + " " + words(random, 20 + random.nextInt(70))));
            for (int c = 1; c < columns; c++) {
                GridCell cell = c % 8 == 4
                        ? GridCell.of(words(random, 10 + random.nextInt(30)), Look.ANSWER).edited(new Editor.LongText())
                        : number(random.nextInt(10) == 0 ? "NO, NE" : String.format("%,d", random.nextInt(200_000)));
                if (c % 8 == 7) {
                    cell = GridCell.of(cell.text(), Look.COMPUTED).aligned(Align.END);
                }
                int mark = random.nextInt(50);
                row.add(mark == 0 ? cell.marked(Mark.ERROR) : mark == 1 ? cell.marked(Mark.WARNING) : cell);
            }
            rows.add(row);
        }
        return new ListContent(3, 1, widths, rows);
    }

    private static String words(Random random, int length) {
        int from = WORDS.indexOf(' ', random.nextInt(60)) + 1;
        return WORDS.substring(from, Math.min(WORDS.length(), from + length)).strip();
    }
}
