package org.ctfdesk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Notes;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Place;
import org.ctfdesk.text.Words;

/** The notes and footnotes of the decision in words, and which of them a cell stands under: 5/CMA.3, annex II. */
public final class PrintedNotes {
    private final Words words;

    public PrintedNotes(Words words) {
        this.words = words;
    }

    /** The note below the table, from "Note:" on. */
    public Optional<String> note(Form form) {
        return form.notes().note() ? Optional.of(words.of(form.key(Notes.KEY))) : Optional.empty();
    }

    /** A footnote with its letter: {@code c Parties may indicate …}. */
    public String of(Form form, Notes.Letter letter) {
        return letter.letter() + " " + words.of(form.key(letter.key()));
    }

    /** The footnotes of the title, a head or a part. */
    public List<String> of(Form form, String name) {
        return form.notes().letters().stream()
                .filter(letter -> letter.at().contains(name))
                .map(letter -> of(form, letter))
                .toList();
    }

    /** The footnotes of the column's heads, of the heading above the row and of the row itself; those of the title stand above all. */
    public List<String> at(Place place) {
        var form = Forms.of(place.table().form());
        var found = new ArrayList<String>();
        form.columns().stream()
                .filter(column -> column.id().equals(place.column().column()))
                .flatMap(column -> column.heads().stream())
                .forEach(head -> found.addAll(of(form, "head." + head)));
        headingAbove(form, place.row().line()).ifPresent(heading -> found.addAll(of(form, heading)));
        found.addAll(of(form, place.row().line()));
        return found.stream().distinct().toList();
    }

    private static Optional<String> headingAbove(Form form, String line) {
        var heading = Optional.<String>empty();
        for (var part : form.parts()) {
            if (part instanceof Part.Heading printed) {
                heading = Optional.of(printed.id());
            } else if (part.id().equals(line)
                    || part instanceof Part.Repeated repeated && repeated.lines().stream().anyMatch(each -> each.id().equals(line))) {
                return heading;
            }
        }
        return Optional.empty();
    }
}
