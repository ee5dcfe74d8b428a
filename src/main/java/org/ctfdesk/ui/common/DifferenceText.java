package org.ctfdesk.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.compare.Difference;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.text.Words;

/** Differences of two reports in words, one line each: where, from what, to what. */
public final class DifferenceText {
    private static final int LONGEST = 60;

    private final Words words;
    private final AnswerText shown;
    private final PlaceNames names;

    public DifferenceText(Words words, AnswerText shown) {
        this.words = words;
        this.shown = shown;
        names = new PlaceNames(words);
    }

    /** The first {@code most} of them, and how many more there are. */
    public List<String> told(List<Difference> differences, Report before, Report after, int most) {
        var lines = new ArrayList<String>();
        differences.stream().limit(most).forEach(difference -> lines.add(told(difference, before, after)));
        if (differences.size() > most) {
            lines.add(words.of("ui.difference.more", differences.size() - most));
        }
        return lines;
    }

    private String told(Difference difference, Report before, Report after) {
        return switch (difference) {
            case Difference.AnswerChanged changed -> words.of("ui.difference.answer", where(changed.place(), after),
                    answer(changed.place(), before), answer(changed.place(), after));
            case Difference.ItemAdded added -> words.of("ui.difference.added",
                    names.table(after, added.table()), row(added.table(), added.part(), added.item().id(), after));
            case Difference.ItemRemoved removed -> words.of("ui.difference.removed",
                    names.table(before, removed.table()), row(removed.table(), removed.part(), removed.item().id(), before));
            case Difference.ItemsMoved moved -> words.of("ui.difference.moved", names.table(after, moved.table()));
            case Difference.ProfileChanged profile -> words.of("ui.difference.profile");
            case Difference.ClaimAdded claim -> words.of("ui.difference.claimAdded", claim(claim.claim()));
            case Difference.ClaimRemoved claim -> words.of("ui.difference.claimRemoved", claim(claim.claim()));
            case Difference.ListChanged list -> words.of("ui.difference.list." + list.what());
        };
    }

    private String where(Place place, Report report) {
        var column = names.column(place);
        return names.table(report, place.table()) + " · " + brief(names.row(report, place)) + (column.isEmpty() ? "" : " · " + column);
    }

    /** What the cell shows: where it is left to its formula, what that gives. */
    private String answer(Place place, Report report) {
        return report.answer(place).map(given -> brief(shown.full(given, place.kind())))
                .or(() -> computed(place, report).map(value -> words.of("ui.difference.computed", shown.full(value, place.kind()))))
                .orElse(words.of("ui.cell.blank"));
    }

    private static Optional<Answer> computed(Place place, Report report) {
        return place.table().form().equals(Foot.ID)
                ? Optional.empty()
                : Optional.ofNullable(Derived.of(report, place.table()).get(place)).flatMap(Result::value);
    }

    private String row(TableKey table, String part, String item, Report report) {
        var line = table.form().equals(Foot.ID) ? part : Forms.of(table.form()).repeated(part).orElseThrow().lines().getFirst().id();
        return brief(names.row(report, new Place(table, new RowKey(line, item), ColumnKey.LABEL)));
    }

    private String claim(FlexibilityClaim claim) {
        var name = "provision." + claim.provision();
        return words.has(name) ? words.of(name) : brief(claim.provision());
    }

    private static String brief(String text) {
        var line = text.replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
