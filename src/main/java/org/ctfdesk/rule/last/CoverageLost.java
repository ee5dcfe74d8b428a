package org.ctfdesk.rule.last;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.ListOption;
import org.ctfdesk.rule.Rule;

/** A sector or gas that the last NDC covered stays covered: 4/CMA.1, annex II, para. 3(b), as the profiles say of both. */
public final class CoverageLost extends Rule.OfReport {
    private static final Place SCOPE = Place.of(Description.FORM.id(), "scope", Description.DESCRIPTION);

    public CoverageLost() {
        super(warning("A-14", accounting("3(b)")).reads(Description.FORM).unless(SinceLast::notApplicable));
    }

    @Override
    public void check(Report report, Found found) {
        SinceLast.of(report, SCOPE, found).ifPresent(since -> {
            var now = report.profile().ndc();
            var before = since.last().profile().ndc();
            check(report, now.sectors(), before.sectors(), Measures.SECTORS_KIND, now::withSectors, found);
            check(report, now.gases(), before.gases(), Measures.GASES_KIND, now::withGases, found);
        });
    }

    /** Where nothing is stated, nothing is known to be left out. */
    private static void check(
            Report report, Set<String> now, Set<String> before, Kind.Choice list, Function<Set<String>, Ndc> with, Found found) {
        for (var lost : now.isEmpty() ? Set.<String>of() : new TreeSet<>(before)) {
            if (!now.contains(lost)) {
                var kept = new TreeSet<>(now);
                kept.add(lost);
                found.at(SCOPE).with(new ListOption(list, lost))
                        .mendedBy(Edit.set(report.profile().with(with.apply(kept))));
            }
        }
    }
}
