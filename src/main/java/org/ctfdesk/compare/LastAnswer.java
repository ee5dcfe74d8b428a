package org.ctfdesk.compare;

import java.util.Optional;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.Folded;

/**
 * What the Party's last report said in a cell of this one. Targets and rows of the Party's own are the same by name; where this
 * report began with the last one, those that were renamed since by their number.
 */
public final class LastAnswer {
    private final Report now;
    private final LastReport last;

    private LastAnswer(Report now, LastReport last) {
        this.now = now;
        this.last = last;
    }

    /** The answer, or what was computed there; nothing where that report has no such cell, or it was blank. */
    public static Optional<Answer> at(Report now, Place place) {
        return now.last().flatMap(last -> new LastAnswer(now, last).before(place).flatMap(before -> answer(last.report(), before)));
    }

    private static Optional<Answer> answer(Report report, Place place) {
        return report.answer(place).or(() -> Optional.ofNullable(Derived.of(report, place.table()).get(place)).flatMap(Result::value));
    }

    private Optional<Place> before(Place place) {
        if (place.table().form().equals(Foot.ID)) {
            return Optional.empty(); // footnotes are numbered anew in each report
        }
        return table(place.table()).flatMap(table -> row(place.table(), table, place.row())
                .map(row -> new Place(table, row, place.column())));
    }

    private Optional<TableKey> table(TableKey key) {
        if (key.instance().isEmpty()) {
            return Optional.of(key);
        }
        var targets = last.report().profile().targets();
        return now.profile().targets().stream().filter(target -> target.id().equals(key.instance())).findFirst()
                .flatMap(target -> targets.stream().filter(other -> Folded.same(other.name(), target.name())).findFirst()
                        .or(() -> targets.stream().filter(other -> last.carriedOver() && other.id().equals(target.id())).findFirst())
                        .or(() -> targets.size() == 1 && now.profile().targets().size() == 1
                                ? Optional.of(targets.getFirst()) : Optional.empty()))
                .map(target -> new TableKey(key.form(), target.id()));
    }

    private Optional<RowKey> row(TableKey here, TableKey there, RowKey row) {
        if (!row.isRepeated()) {
            return Optional.of(row);
        }
        var part = Forms.of(here.form()).repeatedOf(row.line()).orElseThrow();
        var mine = part.follows() ? now.roster(part) : now.table(here).block(part.id());
        var theirs = part.follows() ? last.report().roster(part) : last.report().table(there).block(part.id());
        return mine.item(row.item()).flatMap(item -> same(item, theirs, line(part)))
                .map(item -> new RowKey(row.line(), item.id()));
    }

    private static String line(Part.Repeated part) {
        return part.follows() ? Report.rosterPart(part) : part.lines().getFirst().id();
    }

    private Optional<Item> same(Item item, Block theirs, String line) {
        var name = name(item, line);
        var named = name.isEmpty() ? Optional.<Item>empty()
                : theirs.items().stream().filter(other -> name.equals(name(other, line))).findFirst();
        return named.or(() -> last.carriedOver() ? theirs.item(item.id()) : Optional.empty());
    }

    private static Optional<Folded> name(Item item, String line) {
        return item.row(line).answer(ColumnKey.LABEL).filter(Answer.Words.class::isInstance)
                .map(answer -> Folded.of(((Answer.Words) answer).text())).filter(name -> !name.key().isEmpty());
    }
}
