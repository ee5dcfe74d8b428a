package org.ctfdesk.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Readings;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.text.Words;

/**
 * Another reading of what decision 2/CMA.3 leaves open, with what the documentation box of each table 4 says of it: a reading
 * that departs from the adopted one is written there, and taken out again where it is given up and the sentence is as it was
 * written. What else stands in the box stays.
 */
public final class ReadingNotes {
    private ReadingNotes() {}

    /** The one edit that changes the readings and the boxes. */
    public static Edit change(Report report, Readings next, Words words) {
        var before = sentences(report.profile().readings(), words);
        var after = sentences(next, words);
        var changes = new ArrayList<Edit.Change>();
        for (var target : report.profile().targets()) {
            if (target.outcomes() != Target.Outcomes.NOT_COUNTED) {
                var box = new Place(Report.footOf(new TableKey(Progress.FORM.id(), target.id())), RowKey.of(Foot.BOX),
                        ColumnKey.of(Foot.TEXT));
                var text = report.answer(box).map(Answer::asText).orElse("");
                var changed = text;
                for (var sentence : before) {
                    changed = after.contains(sentence) ? changed : without(changed, sentence);
                }
                for (var sentence : after) {
                    changed = changed.contains(sentence) ? changed : changed.isBlank() ? sentence
                            : changed.stripTrailing() + "\n" + sentence;
                }
                if (!changed.equals(text)) {
                    changes.add(new Edit.Change(box, changed.isBlank() ? Optional.empty() : Optional.of(new Answer.Words(changed))));
                }
            }
        }
        var edits = new ArrayList<Edit>();
        edits.add(Edit.set(report.profile().with(next)));
        if (!changes.isEmpty()) {
            edits.add(new Edit.SetAnswers("setReadings", changes));
        }
        return new Edit.Together("setReadings", edits);
    }

    /** What the box says of readings that depart from the adopted ones, in the order of the paragraphs. */
    static List<String> sentences(Readings readings, Words words) {
        var said = new ArrayList<String>();
        for (Enum<?> reading : List.of(readings.average(), readings.clock(), readings.otherPurposes(), readings.firstTransferred(),
                readings.atAuthorization())) {
            if (reading.ordinal() > 0) { // the first of each is the adopted one
                said.add(words.of("account.reading." + reading.name()));
            }
        }
        return said;
    }

    private static String without(String text, String sentence) {
        var at = text.indexOf(sentence);
        if (at < 0) {
            return text;
        }
        var head = text.substring(0, at);
        var tail = text.substring(at + sentence.length());
        var isOwnLine = head.isEmpty() || head.endsWith("\n") || tail.startsWith("\n");
        var kept = head.stripTrailing();
        var rest = tail.strip();
        return kept.isEmpty() || rest.isEmpty() ? kept + rest : kept + (isOwnLine ? "\n" : " ") + rest;
    }
}
