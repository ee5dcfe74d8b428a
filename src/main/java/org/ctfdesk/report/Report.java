package org.ctfdesk.report;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.ndc.Progress;

/**
 * All that a Party answers in one submission.
 *
 * @param profile what is asked once
 * @param tables filled tables and feet, by key; empty ones are not kept
 * @param claims the flexibility that is applied
 * @param provenance where imported figures came from, oldest first
 * @param acknowledgements findings that the Party explains, in the order given
 * @param ticked points of the checklist that were looked after
 * @param unknown parts of the file that this version does not know, as JSON text by name; kept and written back
 * @param last the Party's last report, where it was taken in: what is compared with it, and never shown as this report's own
 * @param review what reviewers said, by number
 * @param comments what colleagues say to each other at cells, oldest first; never in a submission
 * @param handed what a team may change in it, where this is a part that was handed out
 * @param past named versions and what stood in cells before; never in a submission
 */
public record Report(
        Profile profile,
        SortedMap<TableKey, Table> tables,
        List<FlexibilityClaim> claims,
        List<Provenance> provenance,
        List<Acknowledgement> acknowledgements,
        List<Ticked> ticked,
        SortedMap<String, String> unknown,
        Optional<LastReport> last,
        List<ReviewPoint> review,
        List<CellComment> comments,
        Optional<SectorPackage> handed,
        Past past) {
    private static final Set<String> ACCOUNTED =
            Set.of(Progress.FORM.id(), Approaches.FORM.id(), Authorizations.FORM.id(), Actions.FORM.id());

    public Report {
        tables = Collections.unmodifiableSortedMap(tables);
        claims = List.copyOf(claims);
        provenance = List.copyOf(provenance);
        acknowledgements = List.copyOf(acknowledgements);
        ticked = List.copyOf(ticked);
        unknown = Collections.unmodifiableSortedMap(unknown);
        review = List.copyOf(review);
        comments = List.copyOf(comments);
    }

    /** A report with nothing filled in. */
    public static Report blank(Profile profile) {
        return of(profile, Collections.emptySortedMap(), Collections.emptySortedMap());
    }

    /** A report with these tables, and nothing beside them but its profile and what this version does not know. */
    public static Report of(Profile profile, SortedMap<TableKey, Table> tables, SortedMap<String, String> unknown) {
        return new Report(profile, tables, List.of(), List.of(), List.of(), List.of(), unknown, Optional.empty(), List.of(),
                List.of(), Optional.empty(), Past.NONE);
    }

    /** A table; a blank one where nothing is answered. */
    public Table table(TableKey key) {
        return tables.getOrDefault(key, Table.EMPTY);
    }

    /** The one table of a form that stands once. */
    public Table table(String form) {
        return table(TableKey.of(form));
    }

    /** The footnotes and documentation box that belong to a table; tables 7-9 share one, each target has its own. */
    public static TableKey footOf(TableKey table) {
        var form = Forms.of(table.form());
        return new TableKey(Foot.ID, table.instance().isEmpty() ? form.foot() : form.foot() + "-" + table.instance());
    }

    /**
     * A number for a new footnote in {@code foot}: one that no footnote has, and that no cell cites. The number of a footnote
     * that was taken out while a cell still cites it would make that cell point at another note.
     */
    public String nextFootnote(TableKey foot) {
        var highest = Integer.parseInt(table(foot).block(Foot.FOOTNOTE).nextId()) - 1;
        for (var entry : tables.entrySet()) {
            if (!entry.getKey().form().equals(Foot.ID) && footOf(entry.getKey()).equals(foot)) {
                highest = Math.max(highest, entry.getValue().highestCited());
            }
        }
        return Integer.toString(highest + 1);
    }

    /** The tables of a form, in order: one, or one for each target. */
    public List<TableKey> keysOf(Form form) {
        return form.perTarget()
                ? profile.targets().stream().map(target -> new TableKey(form.id(), target.id())).toList()
                : List.of(TableKey.of(form.id()));
    }

    /** The answer in a cell; nothing where it is blank. */
    public Optional<Answer> answer(Place place) {
        var table = table(place.table());
        if (!place.row().isRepeated()) {
            return table.row(place.row().line()).answer(place.column());
        }
        return table.answer(partOf(place).id(), place.row(), place.column());
    }

    /** The items of a repeated part in order, those of the table that it follows where it keeps none itself. */
    public List<Item> items(TableKey table, Part.Repeated part) {
        if (!part.follows()) {
            return table(table).block(part.id()).items();
        }
        var target = profile.targets().stream()
                .filter(candidate -> Forms.of(table.form()).perTarget() && candidate.id().equals(table.instance()))
                .findFirst();
        return roster(part).items().stream()
                .filter(item -> target.isEmpty() || target.get().tracks(item.id()))
                .toList();
    }

    /** The block that keeps the items which {@code part} follows. */
    public Block roster(Part.Repeated part) {
        return table(rosterTable(part)).block(rosterPart(part));
    }

    /** The table that keeps the items which {@code part} follows. */
    public static TableKey rosterTable(Part.Repeated part) {
        return TableKey.of(part.roster().substring(0, part.roster().indexOf('/')));
    }

    /** The part, there, that keeps the items which {@code part} follows. */
    public static String rosterPart(Part.Repeated part) {
        return part.roster().substring(part.roster().indexOf('/') + 1);
    }

    /** This report with another answer at {@code place}, or none. An item that is missing is added at the end. */
    public Report with(Place place, Optional<Answer> answer) {
        var table = table(place.table());
        var row = place.row();
        if (!row.isRepeated()) {
            var before = table.row(row.line());
            var after = before.with(place.column(), answer);
            return before == after ? this : with(place.table(), table.with(row.line(), after));
        }
        var part = partOf(place);
        var block = table.block(part.id());
        var item = block.item(row.item()).orElseGet(() -> Item.blank(row.item()));
        var before = item.row(row.line());
        var after = before.with(place.column(), answer);
        if (before == after) {
            return this;
        }
        var changed = item.with(row.line(), after);
        var kept = part.follows() && changed.isEmpty() ? block.without(Set.of(item.id())) : block.with(changed);
        return with(place.table(), table.with(part.id(), kept));
    }

    /** The report with another table; all else is shared. */
    public Report with(TableKey key, Table table) {
        if (table(key) == table) {
            return this;
        }
        var changed = new TreeMap<>(tables);
        if (table.isEmpty()) {
            changed.remove(key);
        } else {
            changed.put(key, table);
        }
        return new Report(profile, changed, claims, provenance, acknowledgements, ticked, unknown, last, review, comments, handed, past);
    }

    /** This report with other parts that this version does not know, as JSON text by name. */
    public Report withUnknown(SortedMap<String, String> others) {
        return unknown.equals(others) ? this
                : new Report(profile, tables, claims, provenance, acknowledgements, ticked, others, last, review, comments, handed, past);
    }

    /** What stands beside the tables, part by part: one of each sort. */
    public List<ReportPart> parts() {
        return List.of(profile, new ReportPart.Claims(claims), new ReportPart.Provenances(provenance),
                new ReportPart.Acknowledgements(acknowledgements), new ReportPart.Ticks(ticked), new ReportPart.Review(review),
                new ReportPart.Comments(comments), new ReportPart.Last(last), new ReportPart.Package(handed),
                new ReportPart.Versions(past.versions()), new ReportPart.Cells(past.cells()));
    }

    /** This report with another part beside its tables. */
    public Report with(ReportPart part) {
        return switch (part) {
            case Profile other ->
                new Report(other, tables, claims, provenance, acknowledgements, ticked, unknown, last, review, comments, handed, past);
            case ReportPart.Claims(var others) ->
                new Report(profile, tables, others, provenance, acknowledgements, ticked, unknown, last, review, comments, handed, past);
            case ReportPart.Provenances(var others) ->
                new Report(profile, tables, claims, others, acknowledgements, ticked, unknown, last, review, comments, handed, past);
            case ReportPart.Acknowledgements(var others) ->
                new Report(profile, tables, claims, provenance, others, ticked, unknown, last, review, comments, handed, past);
            case ReportPart.Ticks(var others) ->
                new Report(profile, tables, claims, provenance, acknowledgements, others, unknown, last, review, comments, handed, past);
            case ReportPart.Review(var others) ->
                new Report(profile, tables, claims, provenance, acknowledgements, ticked, unknown, last, others, comments, handed, past);
            case ReportPart.Comments(var others) ->
                new Report(profile, tables, claims, provenance, acknowledgements, ticked, unknown, last, review, others, handed, past);
            case ReportPart.Last(var other) ->
                new Report(profile, tables, claims, provenance, acknowledgements, ticked, unknown, other, review, comments, handed, past);
            case ReportPart.Package(var other) ->
                new Report(profile, tables, claims, provenance, acknowledgements, ticked, unknown, last, review, comments, other, past);
            case ReportPart.Versions(var others) -> with(new Past(others, past.cells()));
            case ReportPart.Cells(var others) -> with(new Past(past.versions(), others));
        };
    }

    private Report with(Past other) {
        return new Report(profile, tables, claims, provenance, acknowledgements, ticked, unknown, last, review, comments, handed, other);
    }

    /** This report with other tables, and all that stands beside them as it is. */
    Report withTables(SortedMap<TableKey, Table> others) {
        return new Report(profile, others, claims, provenance, acknowledgements, ticked, unknown, last, review, comments, handed, past);
    }

    /** What a named version keeps: profile, tables, claims, explanations and ticks. */
    Report answersAlone() {
        var alone = of(profile, tables, Collections.emptySortedMap()).with(new ReportPart.Claims(claims))
                .with(new ReportPart.Acknowledgements(acknowledgements)).with(new ReportPart.Ticks(ticked));
        return equals(alone) ? this : alone;
    }

    /** This report with a part that this version does not know, as JSON text, in place of one of that name. */
    public Report withUnknown(String name, String json) {
        var parts = new TreeMap<>(unknown);
        parts.put(name, json);
        return new Report(profile, tables, claims, provenance, acknowledgements, ticked, parts, last, review, comments, handed, past);
    }

    /** This report without the parts of those names that this version does not know. */
    public Report withoutUnknown(Set<String> names) {
        var parts = new TreeMap<>(unknown);
        parts.keySet().removeAll(names);
        return new Report(profile, tables, claims, provenance, acknowledgements, ticked, parts, last, review, comments, handed, past);
    }

    /**
     * What a later report compares with: profile, all tables, claims, and what this version does not know. The ledger as it was filed
     * is part of it, for what it gave to a year can change in the later report.
     */
    Report compared() {
        var before = last.map(LastReport::accounted);
        var isBare = provenance.isEmpty() && acknowledgements.isEmpty() && ticked.isEmpty() && review.isEmpty() && comments.isEmpty()
                && handed.isEmpty() && past.equals(Past.NONE)
                && (last.isEmpty() || last.get() == before.get());
        return isBare ? this
                : of(profile, tables, unknown).with(new ReportPart.Claims(claims)).with(new ReportPart.Last(before));
    }

    /** What is kept of the reports before the last one: their figures on Article 6, with the ledger that they follow from. */
    Report accounted() {
        var kept = new TreeMap<>(tables);
        kept.keySet().removeIf(key -> !ACCOUNTED.contains(key.form()));
        var isBare = kept.size() == tables.size() && claims.isEmpty() && unknown.isEmpty();
        return isBare ? this : of(profile, kept, Collections.emptySortedMap()).with(new ReportPart.Last(last));
    }

    /** The reports before this one that are known, the latest first. */
    public List<LastReport> before() {
        return last.map(LastReport::andBefore).orElse(List.of());
    }

    static Part.Repeated partOf(Place place) {
        var line = place.row().line();
        return Forms.of(place.table().form())
                .repeatedOf(line)
                .orElseThrow(() -> new IllegalArgumentException("No repeated part holds " + place.path() + "."));
    }
}
