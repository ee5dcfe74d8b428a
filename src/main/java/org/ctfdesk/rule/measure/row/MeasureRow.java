package org.ctfdesk.rule.measure.row;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/** What a row of table 5 says, read for the rules. */
public record MeasureRow(Row answers) {
    public static final TableKey TABLE = TableKey.of(Measures.FORM.id());
    public static final ColumnKey DESCRIPTION = ColumnKey.of("description");
    public static final ColumnKey INSTRUMENT = ColumnKey.of("instrument");
    public static final ColumnKey STATUS = ColumnKey.of(Measures.STATUS);
    public static final ColumnKey SECTORS = ColumnKey.of(Measures.SECTORS);
    public static final ColumnKey GASES = ColumnKey.of(Measures.GASES);
    public static final ColumnKey START_YEAR = ColumnKey.of(Measures.START_YEAR);
    public static final ColumnKey ENTITIES = ColumnKey.of("entities");
    public static final ColumnKey MARKS = ColumnKey.of(Measures.MARKS);
    /** The option that says: none of those offered. */
    public static final String OTHER = "other";

    public static MeasureRow of(Item item) {
        return new MeasureRow(item.row(Measures.MEASURE));
    }

    /** The place of a column of a measure. */
    public static Place place(Item item, ColumnKey column) {
        return new Place(TABLE, new RowKey(Measures.MEASURE, item.id()), column);
    }

    /** The words in a column; nothing where there are none. */
    public Optional<String> words(ColumnKey column) {
        return answers.answer(column).filter(Answer.Words.class::isInstance).map(answer -> ((Answer.Words) answer).text());
    }

    /** True where one of the measures bears a mark of footnotes c, e and f. */
    public static boolean isMarked(List<Item> measures, String mark) {
        return measures.stream().anyMatch(item -> of(item).chosen(MARKS).contains(mark));
    }

    /** What was chosen; empty where nothing was, or nothing readable. */
    public List<String> chosen(ColumnKey column) {
        return answers.chosen(column);
    }

    /** True where the status is one of those. */
    public boolean isStatus(String... codes) {
        var chosen = chosen(STATUS);
        return chosen.size() == 1 && List.of(codes).contains(chosen.getFirst());
    }

    /** The year in which the measure starts; the last where a period is given. */
    public Optional<Integer> startYear() {
        return answers.answer(START_YEAR).filter(Answer.Years.class::isInstance).map(answer -> ((Answer.Years) answer).last());
    }
}
