package org.ctfdesk.exercise;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.engine.FindingText;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** Slips in words: where, what stands there, what is right, and the hints. */
public final class SlipText {
    private final Words words;
    private final AnswerText answers;
    private final FindingText findings;
    private final PlaceNames names;

    public SlipText(Words words, NumberStyle style) {
        this.words = words;
        answers = new AnswerText(style, words);
        findings = new FindingText(words, style);
        names = new PlaceNames(words);
    }

    /** The cell at which it is told. */
    public String where(Exercise exercise, PlantedSlip slip) {
        return findings.where(slip.where(), exercise.flawed());
    }

    /** What stands in the report that was handed out. */
    public String from(Exercise exercise, PlantedSlip slip) {
        return said(slip, exercise.flawed());
    }

    /** What is right. */
    public String to(Exercise exercise, PlantedSlip slip) {
        return said(slip, exercise.clean());
    }

    /** One step of the help for the slip of that number, from 1. */
    public String hint(Exercise exercise, int number, Hint hint) {
        var slip = exercise.slips().get(number - 1);
        return words.of("exercise.hint." + hint, String.valueOf(number), switch (hint) {
            case TABLE -> names.table(exercise.flawed(), slip.where().table());
            case PARAGRAPH -> slip.paragraph().isEmpty() ? words.of("exercise.hint.noParagraph") : slip.paragraph();
            case CELL -> where(exercise, slip);
        }, compare(exercise, slip));
    }

    /** The hints for a slip after so many steps. */
    public List<String> hints(Exercise exercise, int number, int taken) {
        return IntStream.range(0, Math.min(taken, Hint.values().length))
                .mapToObj(step -> hint(exercise, number, Hint.values()[step])).toList();
    }

    /** What has to be laid beside what: the trainer's words, or what the rule asks. */
    private String compare(Exercise exercise, PlantedSlip slip) {
        return !slip.compare().isEmpty() ? slip.compare()
                : slip.code().isEmpty() ? words.of("exercise.hint.compare." + exercise.work())
                : words.has("exercise.compare." + slip.code()) ? words.of("exercise.compare." + slip.code())
                : words.of("rule." + slip.code() + ".title");
    }

    /** What the slip touches, as it stands in that report; the order of rows and the profile are named by the slip itself. */
    private String said(PlantedSlip slip, Report report) {
        return slip.touches().stream()
                .flatMap(touch -> switch (touch) {
                    case Touch.Cell cell -> Stream.of(said(cell.place(), report));
                    case Touch.Row row -> Stream.of(said(row, report));
                    case Touch.Claim claim -> Stream.of(said(claim, report));
                    case Touch.Order order -> Stream.empty();
                    case Touch.OfProfile profile -> Stream.empty();
                    case Touch.Beside beside -> Stream.empty();
                })
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String said(Touch.Row row, Report report) {
        var place = Place.of(row.table().path(), row.part() + "/" + row.id(), ColumnKey.LABEL.column());
        return report.table(row.table()).block(row.part()).item(row.id()).isPresent()
                ? said(place, report) : words.of("exercise.noRow");
    }

    private String said(Touch.Claim touched, Report report) {
        return report.claims().stream()
                .filter(claim -> claim.provision().equals(touched.provision()))
                .map(claim -> words.of("exercise.claim", claim.provision(), claim.capacityConstraint(), claim.timeFrame()))
                .findFirst()
                .orElse(words.of("exercise.noClaim", touched.provision()));
    }

    private String said(Place place, Report report) {
        var kind = Forms.of(place.table().form()).kindOf(place.column().column()).orElse(Kind.QUANTITY);
        return report.answer(place).map(answer -> answers.full(answer, kind)).orElse(words.of("exercise.blank"));
    }
}
