package org.ctfdesk.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.text.Csv;
import org.ctfdesk.text.CsvFile;
import org.ctfdesk.text.Words;

/**
 * Slips in a trainer's own words, which no rule has to find. As a file: one line a slip, {@code place, answer, what, paragraph,
 * compare, difficulty}, the last three of which may be left out. The place is written as the list of findings writes it.
 */
public final class OwnSlips {
    private static final int LEAST = 3;
    private static final int PARAGRAPH = 3;
    private static final int COMPARE = 4;
    private static final int DIFFICULTY = 5;

    private OwnSlips() {}

    /**
     * A slip at one cell.
     *
     * @param answer what is to stand there; nothing for a blank cell
     * @param what is wrong, in the trainer's words
     */
    public static Slip of(Place place, Optional<Answer> answer, String what, Own own) {
        return new Slip("own:" + place.path(), what, List.of(), report -> report.with(place, answer), Optional.of(own));
    }

    /**
     * The slips that a CSV file tells.
     *
     * @param reader reads the answers
     * @param words of the tables, which say where cells are
     * @throws ExerciseFailure where a line names no cell, holds an answer that cannot be read, or would change nothing
     */
    public static List<Slip> read(CsvFile file, Report clean, AnswerReader reader, Words words) throws ExerciseFailure {
        var slips = new ArrayList<Slip>();
        for (var row : file.rows()) {
            if (row.field(0).strip().equalsIgnoreCase("place")) {
                continue;
            }
            if (row.fields().size() < LEAST || row.field(2).isBlank()) {
                throw new ExerciseFailure("ownLine", null, file.name(), row.line());
            }
            slips.add(slip(row, file.name(), clean, reader, words));
        }
        return slips;
    }

    private static Slip slip(Csv.Row row, String name, Report clean, AnswerReader reader, Words words) throws ExerciseFailure {
        try {
            var place = Place.ofPath(row.field(0).strip());
            var answer = reader.read(place.kind(), row.field(1));
            if (!isShown(place, clean, words)) { // of a year without a column nobody would see it
                throw new ExerciseFailure("ownPlace", null, name, row.line(), row.field(0));
            }
            if (Answers.same(clean.answer(place), answer)) {
                throw new ExerciseFailure("ownSame", null, name, row.line(), place.path());
            }
            var own = new Own(cell(row, PARAGRAPH), cell(row, COMPARE), difficulty(cell(row, DIFFICULTY)));
            return of(place, answer, row.field(2).strip(), own);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException noPlace) {
            throw new ExerciseFailure("ownPlace", noPlace, name, row.line(), row.field(0));
        }
    }

    private static boolean isShown(Place place, Report clean, Words words) {
        return Forms.ALL.stream().flatMap(form -> clean.keysOf(form).stream())
                .filter(key -> key.equals(place.table()) || Report.footOf(key).equals(place.table()))
                .anyMatch(key -> Sheet.complete(key, clean, words).find(place).isPresent());
    }

    private static String cell(Csv.Row row, int at) {
        return at < row.fields().size() ? row.field(at).strip() : "";
    }

    private static Difficulty difficulty(String word) {
        return word.isEmpty() ? Difficulty.MEDIUM : Difficulty.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
