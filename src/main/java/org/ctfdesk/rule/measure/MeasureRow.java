package org.ctfdesk.rule.measure;

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
record MeasureRow(Row answers) {
    static final TableKey TABLE = TableKey.of(Measures.FORM.id());
    static final ColumnKey DESCRIPTION = ColumnKey.of("description");
    static final ColumnKey INSTRUMENT = ColumnKey.of("instrument");
    static final ColumnKey STATUS = ColumnKey.of(Measures.STATUS);
    static final ColumnKey SECTORS = ColumnKey.of(Measures.SECTORS);
    static final ColumnKey GASES = ColumnKey.of(Measures.GASES);
    static final ColumnKey START_YEAR = ColumnKey.of(Measures.START_YEAR);
    static final ColumnKey ENTITIES = ColumnKey.of("entities");
    /** The option that says: none of those offered. */
    static final String OTHER = "other";

    static MeasureRow of(Item item) {
        return new MeasureRow(item.row(Measures.MEASURE));
    }

    static Place place(Item item, ColumnKey column) {
        return new Place(TABLE, new RowKey(Measures.MEASURE, item.id()), column);
    }

    Optional<String> words(ColumnKey column) {
        return answers.answer(column).filter(Answer.Words.class::isInstance).map(answer -> ((Answer.Words) answer).text());
    }

    /** What was chosen; empty where nothing was, or nothing readable. */
    List<String> chosen(ColumnKey column) {
        return answers.answer(column).orElse(null) instanceof Answer.Choices choices ? choices.options() : List.of();
    }

    boolean isStatus(String... codes) {
        var chosen = chosen(STATUS);
        return chosen.size() == 1 && List.of(codes).contains(chosen.getFirst());
    }

    /** The year in which the measure starts; the last where a period is given. */
    Optional<Integer> startYear() {
        return answers.answer(START_YEAR).filter(Answer.Years.class::isInstance).map(answer -> ((Answer.Years) answer).last());
    }
}
