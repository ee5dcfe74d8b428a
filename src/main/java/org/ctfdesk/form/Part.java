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
     */
    record Heading(String id, int level) implements Part {}

    /**
     * A line with a cell for every column.
     *
     * @param named true where the Party writes the label itself, the printed words being only a placeholder
     * @param spanning where the line has one answer across all columns, its kind
     * @param columns ids of the columns that are asked for here; the others may stay blank
     * @param formulas how cells of a column are computed, by the column's id
     * @param total drawn as a total
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
            boolean total,
            List<String> flexibleUnder)
            implements Part {
        public Line {
            columns = Set.copyOf(columns);
            formulas = Map.copyOf(formulas);
            flexibleUnder = List.copyOf(flexibleUnder);
        }

        public static Line of(String id, Need need, Source source, String... columns) {
            return new Line(id, need, Condition.ALWAYS, source, false, Optional.empty(), Set.of(columns), Map.of(), false, List.of());
        }

        public Line when(Condition asked) {
            return new Line(id, need, asked, source, named, spanning, columns, formulas, total, flexibleUnder);
        }

        /** The Party writes the label. */
        public Line namedByParty() {
            return new Line(id, need, condition, source, true, spanning, columns, formulas, total, flexibleUnder);
        }

        /** One answer across all columns. */
        public Line across(Kind kind) {
            return new Line(id, need, condition, source, named, Optional.of(kind), columns, formulas, total, flexibleUnder);
        }

        public Line computed(String column, Formula how) {
            var all = new TreeMap<>(formulas);
            all.put(column, how);
            return new Line(id, need, condition, source, named, spanning, columns, all, total, flexibleUnder);
        }

        /** FX may stand here under one of these paragraphs of the MPGs. */
        public Line flexible(String... paragraphs) {
            return new Line(id, need, condition, source, named, spanning, columns, formulas, total, List.of(paragraphs));
        }

        /** Drawn as a total. */
        public Line asTotal() {
            return new Line(id, need, condition, source, named, spanning, columns, formulas, true, flexibleUnder);
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
