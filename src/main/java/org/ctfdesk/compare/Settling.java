package org.ctfdesk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;

/** Takes the word of a team where teams disagree. */
public final class Settling {
    private Settling() {}

    /**
     * The merged report as a team has it in one conflict. A row that the team took out goes, with what another team wrote into it.
     *
     * @param report the merged one, other conflicts already settled or not
     */
    public static Report take(Report report, Conflict conflict, String team, Merge.Merged merged) {
        return switch (conflict.kind()) {
            case ANSWER -> report.with(conflict.place().orElseThrow(), conflict.values().get(team));
            case ROW_REMOVED -> removes(conflict, team) ? without(report, conflict.place().orElseThrow()) : report;
            case ROW_ADDED -> rowOf(conflict, team, merged).map(kept -> without(report, kept.equals(conflict.place().orElseThrow())
                    ? Place.ofPath(conflict.what()) : conflict.place().orElseThrow())).orElse(report);
            case BESIDE -> beside(report, conflict, team, merged.teams().get(team));
            case OUTSIDE -> outside(report, conflict, team, merged.teams().get(team));
        };
    }

    /**
     * Which of two rows of one name a team added: the other one goes where its word is taken.
     *
     * @return nothing where the team has both, or neither
     */
    public static Optional<Place> rowOf(Conflict conflict, String team, Merge.Merged merged) {
        var own = Optional.ofNullable(merged.teams().get(team));
        var rows = own.stream().flatMap(report -> Stream.of(conflict.place().orElseThrow(), Place.ofPath(conflict.what()))
                .filter(place -> item(report, place).isPresent())).toList();
        return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
    }

    /** The item of a place, in whatever part of its table it stands. */
    public static Optional<Item> item(Report report, Place place) {
        return report.table(place.table()).blocks().values().stream()
                .flatMap(block -> block.item(place.row().item()).stream())
                .filter(item -> item.rows().containsKey(place.row().line())).findFirst();
    }

    /** True where a word of one team settles it by itself; of two rows of one name both stand until somebody takes one out. */
    public static boolean isSettledBy(Conflict conflict) {
        return conflict.kind() != Conflict.Kind.ROW_ADDED && !conflict.what().equals("moved");
    }

    /** True where that team took the row out. */
    public static boolean removes(Conflict conflict, String team) {
        return conflict.kind() == Conflict.Kind.ROW_REMOVED && conflict.values().get(team).isEmpty();
    }

    private static Report without(Report report, Place place) {
        return report.table(place.table()).blocks().entrySet().stream()
                .filter(block -> block.getValue().item(place.row().item()).filter(item -> item.rows().containsKey(place.row().line()))
                        .isPresent())
                .findFirst()
                .map(block -> new Edit.RemoveItems(place.table(), block.getKey(), Set.of(place.row().item())).applyTo(report))
                .orElse(report);
    }

    private static Report beside(Report report, Conflict conflict, String team, Report own) {
        return switch (conflict.what()) {
            case "profile" -> report.with(own.profile());
            case "REVIEW" -> report.with(new ReportPart.Review(own.review()));
            case "last" -> report.with(new ReportPart.Last(own.last()));
            case "CHECKLIST" -> report.with(new ReportPart.Ticks(own.ticked()));
            case "claim" -> conflict.values().get(team).or(conflict::base)
                    .map(provision -> claims(report, report, provision, own)).orElse(report);
            default -> throw new IllegalArgumentException(conflict.what());
        };
    }

    private static Report claims(Report report, Report base, Answer provision, Report own) {
        var name = provision == null ? "" : provision.asText();
        return claims(report, base, name, MergedBeside.under(own, name));
    }

    private static Report outside(Report report, Conflict conflict, String team, Report own) {
        return switch (conflict.what()) {
            case "cell" -> report.with(conflict.place().orElseThrow(), conflict.values().get(team));
            case "added" -> added(report, conflict.place().orElseThrow(), own);
            case "removed" -> without(report, conflict.place().orElseThrow());
            case "moved" -> report; // an order can be made again in a moment
            default -> beside(report, conflict, team, own);
        };
    }

    private static Report added(Report report, Place place, Report own) {
        for (var block : own.table(place.table()).blocks().entrySet()) {
            var item = block.getValue().item(place.row().item());
            if (item.filter(each -> each.rows().containsKey(place.row().line())).isPresent()) {
                var now = report.table(place.table()).block(block.getKey());
                var id = now.item(item.get().id()).isPresent() ? now.nextId() : item.get().id();
                return new Edit.InsertItems(place.table(), block.getKey(), now.size(),
                        List.of(new Item(id, item.get().rows()))).applyTo(report);
            }
        }
        return report;
    }

    /** Other claims under a provision, where those of {@code base} stood. */
    static Report claims(Report report, Report base, String provision, List<FlexibilityClaim> now) {
        var claims = new ArrayList<>(report.claims());
        var at = claims.indexOf(MergedBeside.under(base, provision).stream().findFirst().orElse(null));
        claims.removeIf(claim -> claim.provision().equals(provision));
        claims.addAll(at < 0 ? claims.size() : Math.min(at, claims.size()), now);
        return report.with(new ReportPart.Claims(claims));
    }
}
