package org.ctfdesk.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What stands below the head of a form, from top to bottom. */
public sealed interface Part {
    /** Its name in addresses and in keys of words; unique in the form. */
    String id();

    /**
     * Words across the width, without an answer.
     *
     * @param level 1 for the outermost
     * @param face how the decision prints it
     */
    record Heading(String id, int level, Face face) implements Part {
        public Heading(String id, int level) {
            this(id, level, Face.ITALIC);
        }
    }

    /** How words of the form are printed. */
    enum Face {
        PLAIN,
        ITALIC,
        BOLD_ITALIC
    }

    /**
     * How a line is printed.
     *
     * @param level how far it is indented: 0, 1 or 2
     * @param face of its label
     * @param total drawn as a total
     * @param shaded ids of the columns whose cells are shaded: nothing is to stand there
     * @param joined id of the column whose cell is one with the next to its right; "" for none
     */
    record Print(int level, Face face, boolean total, Set<String> shaded, String joined) {
        static final Print USUAL = new Print(0, Face.PLAIN, false, Set.of(), "");

        public Print {
            shaded = Set.copyOf(shaded);
        }
    }

    /**
     * A line with a cell for every column.
     *
     * @param named true where the Party writes the label itself, the printed words being only a placeholder
     * @param spanning where the line has one answer across all columns, its kind
     * @param columns ids of the columns that are asked for here; the others may stay blank
     * @param formulas how cells of a column are computed, by the column's id
     * @param print how it is printed
     * @param flexibleUnder paragraphs of the MPGs under which FX may stand in it, besides those of the column
     */
    record Line(
            String id,
            Need need,
            Condition condition,
            Source source,
            boolean named,
            Optional<Kind> spanning,
            Set<String> columns,
            Map<String, Formula> formulas,
            Print print,
            List<String> flexibleUnder)
            implements Part {
        public Line {
            columns = Set.copyOf(columns);
            formulas = Map.copyOf(formulas);
            flexibleUnder = List.copyOf(flexibleUnder);
        }

        public static Line of(String id, Need need, Source source, String... columns) {
            return new Line(id, need, Condition.ALWAYS, source, false, Optional.empty(), Set.of(columns), Map.of(), Print.USUAL, List.of());
        }

        public Line when(Condition asked) {
            return new Line(id, need, asked, source, named, spanning, columns, formulas, print, flexibleUnder);
        }

        /** The Party writes the label. */
        public Line namedByParty() {
            return new Line(id, need, condition, source, true, spanning, columns, formulas, print, flexibleUnder);
        }

        /** One answer across all columns. */
        public Line across(Kind kind) {
            return new Line(id, need, condition, source, named, Optional.of(kind), columns, formulas, print, flexibleUnder);
        }

        public Line computed(String column, Formula how) {
            var all = new TreeMap<>(formulas);
            all.put(column, how);
            return new Line(id, need, condition, source, named, spanning, columns, all, print, flexibleUnder);
        }

        /** FX may stand here under one of these paragraphs of the MPGs. */
        public Line flexible(String... paragraphs) {
            return new Line(id, need, condition, source, named, spanning, columns, formulas, print, List.of(paragraphs));
        }

        /** Drawn as a total. */
        public Line asTotal() {
            return printed(new Print(print.level(), print.face(), true, print.shaded(), print.joined()));
        }

        /** True where it is drawn as a total. */
        public boolean total() {
            return print.total();
        }

        /** Stands so far to the right. */
        public Line indented(int level) {
            return printed(new Print(level, print.face(), print.total(), print.shaded(), print.joined()));
        }

        /** Has a label in italics. */
        public Line italic() {
            return printed(new Print(print.level(), Face.ITALIC, print.total(), print.shaded(), print.joined()));
        }

        /** Cells of these columns are shaded. */
        public Line shading(String... columnIds) {
            return printed(new Print(print.level(), print.face(), print.total(), Set.of(columnIds), print.joined()));
        }

        /** The cell of that column is one with the next to its right, which answers for both. */
        public Line joining(String columnId) {
            return printed(new Print(print.level(), print.face(), print.total(), print.shaded(), columnId));
        }

        private Line printed(Print other) {
            return new Line(id, need, condition, source, named, spanning, columns, formulas, other, flexibleUnder);
        }
    }

    /**
     * Lines that the Party repeats: an indicator, a measure, a row of its own.
     *
     * @param lines the first one carries the name
     * @param roster where the items and their names are those of another table ({@code table1/indicator}); "" if its own
     * @param least how many items the form shows when nothing is filled
     */
    record Repeated(String id, List<Line> lines, String roster, int least) implements Part {
        public Repeated {
            lines = List.copyOf(lines);
        }

        public static Repeated own(String id, int least, Line... lines) {
            return new Repeated(id, List.of(lines), "", least);
        }

        public Repeated following(String other) {
            return new Repeated(id, lines, other, least);
        }

        /** True where another table keeps the items. */
        public boolean follows() {
            return !roster.isEmpty();
        }
    }
}
