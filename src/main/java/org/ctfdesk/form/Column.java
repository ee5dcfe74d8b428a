package org.ctfdesk.form;

import java.util.List;
import java.util.Optional;

/**
 * A column of a form, or a family of columns, one for each year.
 *
 * @param id its name in addresses; unique in the form
 * @param kind what it takes
 * @param years which years it stands for; {@link Years#NONE} where it is single
 * @param heads keys of the words above it, from the top; "" for a blank; a year stands below the last
 * @param need how strongly the decision asks for it, where the line does not say otherwise
 * @param width in characters, for screen and workbook
 * @param source the paragraph
 * @param formula where the whole column is computed
 * @param flexibleUnder paragraphs of the MPGs under which FX may stand in it; empty where there is no flexibility
 */
public record Column(
        String id, Kind kind, Years years, List<String> heads, Need need, int width, Source source,
        Optional<Formula> formula, List<String> flexibleUnder) {
    /** The column of row labels, and of the names of what the Party adds. */
    public static final String LABEL = "label";
    /** The narrow blank column that tables 7-11 print before their projections. */
    public static final String SEPARATOR = "separator";
    /** What a Party marks under footnotes of the form: asked for on the screen, and printed below the table instead of in a column. */
    public static final String MARKS = "marks";

    public Column {
        heads = List.copyOf(heads);
        flexibleUnder = List.copyOf(flexibleUnder);
    }

    public static Column single(String id, Kind kind, int width, Need need, Source source, String... heads) {
        return new Column(id, kind, Years.NONE, List.of(heads), need, width, source, Optional.empty(), List.of());
    }

    public static Column yearly(String id, Years years, Kind kind, int width, Need need, Source source, String... heads) {
        return new Column(id, kind, years, List.of(heads), need, width, source, Optional.empty(), List.of());
    }

    public static Column label(int width, Source source, String... heads) {
        return single(LABEL, Kind.TEXT, width, Need.SHALL, source, heads);
    }

    public static Column separator(Source source, String... heads) {
        return single(SEPARATOR, Kind.TEXT, 2, Need.MAY, source, heads);
    }

    /** The same column, computed. */
    public Column computedBy(Formula how) {
        return new Column(id, kind, years, heads, need, width, source, Optional.of(how), flexibleUnder);
    }

    /** FX may stand here under one of these paragraphs of the MPGs. */
    public Column flexible(String... paragraphs) {
        return new Column(id, kind, years, heads, need, width, source, formula, List.of(paragraphs));
    }

    public boolean isLabel() {
        return id.equals(LABEL);
    }

    public boolean isSeparator() {
        return id.equals(SEPARATOR);
    }

    public boolean isMarks() {
        return id.equals(MARKS);
    }

    public boolean isYearly() {
        return years != Years.NONE;
    }

    /** How many rows of head it needs by itself. */
    public int headRows() {
        return heads.size() + (isYearly() ? 1 : 0);
    }
}
