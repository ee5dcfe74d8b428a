package org.ctfdesk.flexibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.Words;

/**
 * What a claim of flexibility writes into the tables: FX into blank cells (5/CMA.3, para. 5(a)), never over an answer, and
 * its explanation into their documentation boxes; and how both are taken back. Each is one edit.
 */
public final class ClaimEdit {
    private final Report report;
    private final FlexibilityClaim claim;
    private final Optional<Provision> provision;
    private final BoxText text;
    /** Looked for when they are first asked for: they cost a walk through the tables. */
    private List<Place> blank;

    private List<Place> explained;
    private List<Place> own;

    /** @param claim one of the report's claims */
    public ClaimEdit(Report report, FlexibilityClaim claim, Words words) {
        this.report = report;
        this.claim = claim;
        this.provision = Provision.of(claim.provision()).filter(each -> each.isClaimedIn(report));
        this.text = new BoxText(report, claim, words);
    }

    /**
     * The blank cells that the claim reaches. Computed cells that have a value are left alone; so are tables 8 and 9 while
     * nothing stands in them, for they may be left out anyway (MPGs, para. 94). Under para. 102 rows or columns must have
     * been chosen: less detail than nothing would be para. 92.
     */
    public List<Place> blankCells() {
        if (blank == null) {
            blank = List.copyOf(findBlank());
        }
        return blank;
    }

    private List<Place> findBlank() {
        var cells = new ArrayList<Place>();
        var isVague = provision.filter(Provision.DETAIL::equals).isPresent()
                && claim.reach().rows().isEmpty() && claim.reach().columns().isEmpty();
        if (provision.isEmpty() || isVague) {
            return cells;
        }
        var left = GasesLeftOut.of(report);
        for (var form : FlexibleCells.FORMS) {
            if (isLeftOut(form)) {
                continue;
            }
            var computed = Derived.of(report, TableKey.of(form.id()));
            FlexibleCells.of(report, form, provision.get()).stream()
                    .filter(cell -> cell.answer().isEmpty())
                    .map(FlexibleCells.Cell::place)
                    .filter(claim.reach()::holds)
                    .filter(cell -> provision.get() != Provision.GASES || left.contains(cell.row().line()))
                    .filter(cell -> Optional.ofNullable(computed.get(cell)).flatMap(Result::value).isEmpty())
                    .forEach(cells::add);
        }
        return cells;
    }

    private boolean isLeftOut(Form form) {
        var isOptional = form == Projections.WITH_ADDITIONAL_MEASURES || form == Projections.WITHOUT_MEASURES;
        return isOptional && !claim.reach().tables().contains(form.id()) && report.table(form.id()).isEmpty();
    }

    /** The cells with FX and nothing else that this claim explains, and no other claim of the report. */
    public List<Place> ownCells() {
        if (own == null) {
            var others = new ArrayList<>(report.claims());
            others.remove(claim);
            var paragraphs = new HashMap<Spot, List<String>>();
            own = explained().stream()
                    .filter(cell -> {
                        var under = paragraphs.computeIfAbsent(Spot.of(cell), spot -> spot.paragraphs(report));
                        return others.stream().noneMatch(other -> under.contains(other.provision().strip()) && other.reach().holds(cell));
                    })
                    .toList();
        }
        return own;
    }

    /** A cell without its item: for thousands of measures the paragraphs are the same. */
    private record Spot(String form, String line, ColumnKey column) {
        static Spot of(Place cell) {
            return new Spot(cell.table().form(), cell.row().line(), cell.column());
        }

        List<String> paragraphs(Report report) {
            return FlexibleCells.paragraphs(report.profile(), Forms.of(form), line, column);
        }
    }

    /** The cells with FX and nothing else that this claim explains. */
    private List<Place> explained() {
        if (explained == null) {
            explained = provision.stream()
                    .flatMap(named -> FlexibleCells.FORMS.stream().flatMap(form -> FlexibleCells.of(report, form, named).stream()))
                    .filter(cell -> cell.answer().filter(ClaimEdit::isFlexible).isPresent())
                    .map(FlexibleCells.Cell::place)
                    .filter(claim.reach()::holds)
                    .toList();
        }
        return explained;
    }

    private static boolean isFlexible(Answer answer) {
        return answer instanceof Quantity.Keys keys && keys.keys().equals(List.of(NotationKey.FX));
    }

    /** Writes FX and the explanation; nothing where both stand there already. */
    public Optional<Edit> apply() {
        var edits = new ArrayList<Edit>();
        if (!blankCells().isEmpty()) {
            var flexible = Optional.<Answer>of(Quantity.of(NotationKey.FX));
            edits.add(new Edit.SetAnswers("applyFlexibility", blankCells().stream().map(cell -> new Edit.Change(cell, flexible)).toList()));
        }
        var boxes = feet().stream().flatMap(foot -> text.written(foot).stream()).toList();
        if (!boxes.isEmpty()) {
            edits.add(new Edit.SetAnswers("applyFlexibility", boxes));
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Together("applyFlexibility", edits));
    }

    /** Takes the claim out, with the FX that only it explains and the explanation that {@link #apply} wrote. */
    public Edit takeBack() {
        var edits = new ArrayList<Edit>();
        edits.add(without());
        var cleared = new ArrayList<Edit.Change>();
        ownCells().forEach(cell -> cleared.add(new Edit.Change(cell, Optional.empty())));
        FlexibleCells.FORMS.stream().map(form -> Report.footOf(TableKey.of(form.id()))).distinct()
                .forEach(foot -> text.removed(foot).ifPresent(cleared::add));
        if (cleared.isEmpty()) {
            return without();
        }
        edits.add(new Edit.SetAnswers("takeBackFlexibility", cleared));
        return new Edit.Together("takeBackFlexibility", edits);
    }

    /** Takes the claim out and leaves the tables as they are. */
    public Edit without() {
        var kept = new ArrayList<>(report.claims());
        kept.remove(claim);
        return Edit.set(new ReportPart.Claims(kept));
    }

    /** The feet of the tables with FX of this claim; of the table that it concerns most where there is none. */
    private Set<TableKey> feet() {
        var feet = new LinkedHashSet<TableKey>();
        Stream.concat(blankCells().stream(), explained().stream()).map(Place::table).distinct()
                .forEach(table -> feet.add(Report.footOf(table)));
        if (feet.isEmpty() && provision.isPresent()) {
            switch (provision.get()) {
                case KEY_CATEGORIES, INSIGNIFICANCE, TIME_SERIES, LATEST_YEAR -> feet.add(Report.footOf(TableKey.of(Summary.FORM.id())));
                case HORIZON -> feet.add(Report.footOf(TableKey.of(Projections.WITH_MEASURES.id())));
                default -> {} // the inventory document tells of it, or no cell is reached
            }
        }
        return feet;
    }
}
