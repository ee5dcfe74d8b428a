package org.ctfdesk.sheet;

import java.util.ArrayList;
import java.util.List;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.Words;

/** Places in the words of the form: which table, which row, which column and year. */
public final class PlaceNames {
    private final Words words;

    public PlaceNames(Words words) {
        this.words = words;
    }

    /** As {@code Table 4, target 2}; the description of the NDC by its name. */
    public String table(Report report, TableKey key) {
        if (key.form().equals(Foot.ID)) {
            return foot(key);
        }
        var form = Forms.of(key.form());
        if (Forms.LEDGER.contains(form)) {
            return words.of("place." + form.id());
        }
        var name = form.number().isEmpty() ? words.of("place.description") : words.of("place.table", form.number());
        if (!form.perTarget() || report.profile().targets().size() < 2) {
            return name;
        }
        return report.profile().targets().stream()
                .filter(target -> target.id().equals(key.instance()))
                .findFirst()
                .map(target -> words.of("place.target", name, target.name()))
                .orElse(name);
    }

    /** As {@code 4}, or {@code 4.2} where there are several targets. */
    public String tableBriefly(Report report, TableKey key) {
        if (key.form().equals(Foot.ID)) {
            return foot(key);
        }
        var form = Forms.of(key.form());
        if (Forms.LEDGER.contains(form)) {
            return words.of("place." + form.id() + ".briefly");
        }
        var number = form.number().isEmpty() ? words.of("place.description") : form.number();
        var all = report.keysOf(form);
        return all.size() < 2 ? number : number + "." + (all.indexOf(key) + 1);
    }

    /** As {@code Below tables 7–9}. */
    private String foot(TableKey key) {
        var above = Forms.NDC.stream()
                .filter(form -> key.instance().equals(form.foot()) || key.instance().startsWith(form.foot() + "-"))
                .map(Form::number)
                .toList();
        if (above.size() == 1 && above.getFirst().isEmpty()) {
            return words.of("place.footOfDescription");
        }
        return above.size() > 1
                ? words.of("place.sharedFoot", above.getFirst(), above.getLast())
                : words.of("place.foot", key.instance().replace("table", ""));
    }

    /** The row's label, with the name of the item where it is one of several lines. */
    public String row(Report report, Place place) {
        var form = Forms.of(place.table().form());
        var line = place.row().line();
        if (place.table().form().equals(Foot.ID)) {
            return place.row().isRepeated() ? words.of("foot.footnote") + " (" + place.row().item() + ")" : words.of("foot.box");
        }
        var printed = words.has(form.key(line)) ? words.of(form.key(line)) : line;
        if (!place.row().isRepeated()) {
            return printed;
        }
        var name = name(report, form, place);
        var isFirst = form.repeatedOf(line).map(part -> part.lines().getFirst().id().equals(line)).orElse(true);
        return isFirst ? name : words.of("place.of", printed, name);
    }

    private String name(Report report, Form form, Place place) {
        var part = form.repeatedOf(place.row().line());
        if (part.isEmpty()) {
            return place.row().item();
        }
        var block = part.get().follows() ? report.roster(part.get()) : report.table(place.table()).block(part.get().id());
        var line = part.get().follows() ? Report.rosterPart(part.get()) : part.get().lines().getFirst().id();
        return block.item(place.row().item())
                .flatMap(item -> item.row(line).answer(ColumnKey.LABEL))
                .filter(Answer.Words.class::isInstance)
                .map(answer -> ((Answer.Words) answer).text())
                .orElseGet(() -> Forms.LEDGER.contains(form)
                        ? line(block.indexOf(place.row().item()))
                        : words.of("place.unnamed", words.of(form.key(part.get().lines().getFirst().id())), place.row().item()));
    }

    /** A line of the ledger without a name, by its position from 0; one that stands open below the last is not there yet. */
    private String line(int position) {
        return position < 0 ? words.of("place.newLine") : words.of("place.line", position + 1);
    }

    /** The column's heads, from the top, and its year; "" for a line with one answer. */
    public String column(Place place) {
        var form = Forms.of(place.table().form());
        var key = place.column();
        if (form.columns().stream().noneMatch(column -> column.id().equals(key.column()))) {
            return "";
        }
        var names = new ArrayList<String>();
        for (var head : form.column(key.column()).heads()) {
            if (!head.isEmpty() && !head.equals("unit") && !head.equals("perCent") || head.equals("unit")
                    && form.column(key.column()).heads().size() == 1
                    && !form.column(key.column()).isYearly()) {
                names.add(words.of(form.key("head." + head)));
            }
        }
        if (names.isEmpty() && key.year() == 0) {
            return "";
        }
        if (key.year() != 0) {
            // a long group head says no more than its year
            var lead = names.isEmpty() || names.getLast().length() > 40 ? List.<String>of() : List.of(names.getLast());
            return String.join(", ", lead) + (lead.isEmpty() ? "" : ", ") + key.year();
        }
        return names.getLast();
    }
}
