package org.ctfdesk.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Finding;

/**
 * Plants slips into a report one after another. Each is tried on a copy first: one that its rule does not find there, that
 * touches what another one touched, or that hides one planted before, is not taken.
 */
final class Planting {
    private final Report clean;
    private final Told told = new Told();
    private final Set<Told.Key> before;
    private final List<PlantedSlip> slips = new ArrayList<>();
    private final Set<Touch> touched = new HashSet<>();
    private Report flawed;

    Planting(Report clean) {
        this.clean = clean;
        this.before = told.in(clean).keySet();
        this.flawed = clean;
    }

    /** True where the slip stands in the report now and is found by its rule, alone and beside all the others. */
    boolean plant(Slip slip, Wish wish) {
        var alone = slip.plants().apply(clean);
        // What counts as the same answer, such as a footnote less, could not be seen to be mended.
        var touches = Touch.between(clean, alone);
        if (touches.stream().anyMatch(touch -> touch.isSame(clean, alone))) {
            return false;
        }
        if (touches.isEmpty() || touches.stream().anyMatch(touched::contains)) {
            return false;
        }
        var planted = described(slip, alone, touches);
        if (planted.isEmpty() || !wish.takes(planted.get())) {
            return false;
        }
        var together = planted.get().copy(alone, flawed);
        var found = told.in(together).keySet();
        var all = new ArrayList<>(slips);
        all.add(planted.get());
        if (!all.stream().allMatch(each -> each.code().isEmpty() || found.contains(key(each)))
                || !all.stream().allMatch(each -> isMendable(each, together))) {
            return false;
        }
        slips.add(planted.get());
        touched.addAll(touches);
        flawed = together;
        return true;
    }

    /** True where mending that slip alone, beside all the others, ends its finding: else the right answer would not count. */
    private boolean isMendable(PlantedSlip slip, Report together) {
        return slip.code().isEmpty() || !told.in(slip.copy(clean, together)).containsKey(key(slip));
    }

    private static Told.Key key(PlantedSlip slip) {
        return new Told.Key(slip.code(), slip.where());
    }

    /** Plants a slip of the trainer's own, whatever is wished for beside it. */
    boolean plantOwn(Slip slip) {
        return plant(slip, Wish.of(1, 0));
    }

    private Optional<PlantedSlip> described(Slip slip, Report alone, List<Touch> touches) {
        if (slip.own().isPresent()) {
            var own = slip.own().get();
            return touches.stream().flatMap(touch -> touch instanceof Touch.Cell(var place) ? Stream.of(place) : Stream.empty()).findFirst()
                    .map(place -> new PlantedSlip(slip.id(), slip.what(), "", own.paragraph(), own.compare(), place, own.difficulty(),
                            touches));
        }
        return told.in(alone).values().stream()
                .filter(finding -> !before.contains(new Told.Key(finding.code(), finding.place())))
                .filter(finding -> slip.codes().isEmpty() ? touches(finding.place(), touches) : slip.codes().contains(finding.code()))
                .min(Comparator.comparingInt((Finding finding) -> slip.codes().indexOf(finding.code())).thenComparing(Finding::severity))
                .map(finding -> new PlantedSlip(slip.id(), slip.what(), finding.code(), finding.rule().source().cited(),
                        "", finding.place(), Difficulty.of(finding.rule()), touches));
    }

    /** A slip for which no rule is named is told by what is found at its own cell. */
    private static boolean touches(Place place, List<Touch> touches) {
        return touches.contains(new Touch.Cell(place));
    }

    int count() {
        return slips.size();
    }

    Report flawed() {
        return flawed;
    }

    /** In the order of the tables. */
    List<PlantedSlip> slips() {
        var ids = Forms.ALL.stream().map(form -> form.id()).toList();
        return slips.stream()
                .sorted(Comparator.comparing((PlantedSlip slip) -> ids.indexOf(slip.where().table().form())).thenComparing(PlantedSlip::id))
                .toList();
    }
}
