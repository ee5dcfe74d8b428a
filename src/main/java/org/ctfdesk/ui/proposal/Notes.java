package org.ctfdesk.ui.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.edit.Origin;
import org.ctfdesk.edit.Proposal;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.Words;

/** What has to be known of workbooks on their way in beside their cells: remarks on files and sheets, and what the report would lose. */
final class Notes {
    /**
     * A note.
     *
     * @param isAsked true where somebody has to look before it is taken in
     * @param origin the file, sheet or cell that it is about; nothing for what is about the report
     */
    record Note(String text, boolean isAsked, Optional<Origin> origin) {}

    private final Proposal proposal;
    private final Report before;
    private final Report after;
    private final Words words;

    Notes(Proposal proposal, Report before, Report after, Words words) {
        this.proposal = proposal;
        this.before = before;
        this.after = after;
        this.words = words;
    }

    /**
     * All of them: how much of the report would be replaced, what is asked, the rest.
     *
     * @param replaced how many of its answers
     */
    List<Note> all(int replaced) {
        var notes = new ArrayList<Note>();
        if (replaced > 0) {
            notes.add(new Note(words.of("ui.proposal.replaced", replaced), false, Optional.empty()));
        }
        proposal.remarks().stream().filter(Proposal.Remark::asked).map(this::note).forEach(notes::add);
        var profile = profile(before.profile(), after.profile());
        if (!profile.isEmpty()) {
            notes.add(new Note(words.of("ui.proposal.profile", String.join("; ", profile)), false, Optional.empty()));
        }
        proposal.remarks().stream().filter(remark -> !remark.asked()).map(this::note).forEach(notes::add);
        return notes;
    }

    private Note note(Proposal.Remark remark) {
        var at = remark.origin().sheet().isEmpty() ? remark.origin().file() : remark.origin().sheet();
        return new Note(words.of("ui.proposal.note", at + (remark.origin().cell().isEmpty() ? "" : "!" + remark.origin().cell()),
                remark.what().told(words)), remark.asked(), Optional.of(remark.origin()));
    }

    /** The cells of the report that hold another answer today, and which. */
    Map<Place, Answer> replaced() {
        return proposal.changes().stream().map(Edit.Change::place).distinct()
                .filter(place -> before.answer(place).isPresent() && !before.answer(place).equals(after.answer(place)))
                .collect(Collectors.toUnmodifiableMap(place -> place, place -> before.answer(place).orElseThrow()));
    }

    private List<String> profile(Profile was, Profile is) {
        var parts = new ArrayList<String>();
        part(parts, "party", was.party().name() + " " + was.party().iso3(), is.party().name() + " " + is.party().iso3());
        part(parts, "year", was.submission().year(), is.submission().year());
        part(parts, "inventory", was.periods().inventoryFrom() + "–" + was.periods().inventoryTo(),
                is.periods().inventoryFrom() + "–" + is.periods().inventoryTo());
        part(parts, "projection", was.periods().projectionTo(), is.periods().projectionTo());
        part(parts, "period", was.periods().implementationFrom() + "–" + was.periods().implementationTo(),
                is.periods().implementationFrom() + "–" + is.periods().implementationTo());
        part(parts, "achieved", was.periods().achieved(), is.periods().achieved());
        part(parts, "expected", was.periods().expected(), is.periods().expected());
        part(parts, "targets", was.targets().size(), is.targets().size());
        return parts;
    }

    private void part(List<String> parts, String what, Object was, Object is) {
        if (!was.equals(is)) {
            parts.add(words.of("ui.proposal.profile." + what, plain(was), plain(is)));
        }
    }

    private static String plain(Object value) {
        var text = value instanceof List<?> list ? String.join(", ", list.stream().map(String::valueOf).toList())
                : value.toString().strip();
        return text.isEmpty() ? "–" : text;
    }
}
