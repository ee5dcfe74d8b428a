package org.ctfdesk.excel.agreed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.form.Form;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Row;

/** The lines that were read off the sheets, and what could not be taken. */
final class Lines {
    /** A line as read. */
    static final class Line {
        final String mark;
        final int position;
        Row row;

        /**
         * @param mark of what it shows
         * @param position its place among all actions, for an issuance; else 0
         */
        Line(String mark, int position, Row row) {
            this.mark = mark;
            this.position = position;
            this.row = row;
        }

        void set(ColumnKey column, Optional<Answer> answer) {
            row = row.with(column, answer);
        }
    }

    /** The lines of one sheet that belong to one form, by their row from 1; in table 1 by their column. */
    record Place(String sheet, Form form) {}

    private final Map<Place, TreeMap<Integer, Line>> lines = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> notTaken = new TreeMap<>();
    private final Map<String, String> profile = new HashMap<>();
    private int tables;

    TreeMap<Integer, Line> of(String sheet, Form form) {
        return lines.computeIfAbsent(new Place(sheet, form), place -> new TreeMap<>());
    }

    Map<Place, TreeMap<Integer, Line>> all() {
        return lines;
    }

    /** A table of the format was found. */
    void found() {
        tables++;
    }

    boolean isEmpty() {
        return tables == 0;
    }

    /** A filled cell below a head that is not known, or outside all tables. */
    void notTaken(String sheet, String what) {
        notTaken.computeIfAbsent(sheet, each -> new LinkedHashMap<>()).merge(what, 1, Integer::sum);
    }

    List<ReadLedger.NotTaken> notTaken() {
        var all = new ArrayList<ReadLedger.NotTaken>();
        notTaken.forEach((sheet, heads) -> heads.forEach((head, cells) -> all.add(new ReadLedger.NotTaken(sheet, head, cells))));
        return all;
    }

    /** What table 1 says of Party and years; the first that says it. */
    void say(String row, String text) {
        profile.putIfAbsent(row, text);
    }

    Optional<String> said(String row) {
        return Optional.ofNullable(profile.get(row));
    }
}
