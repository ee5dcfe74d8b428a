package org.ctfdesk.excel.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctfdesk.excel.book.Listing;
import org.ctfdesk.flexibility.Provision;
import org.ctfdesk.flexibility.YearsText;
import org.ctfdesk.form.Years;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Report;
import org.ctfdesk.sheet.ReachNames;
import org.ctfdesk.text.Words;

/**
 * The flexibility that the Party applies, each provision with the three statements of MPGs, para. 6: what chapter VII of the
 * biennial transparency report tells (5/CMA.3, annex IV).
 */
final class FlexibilityList {
    static final String SHEET = "Flexibility";

    private final Report report;
    private final Words words;
    private final FxLinks links;

    /** @param links knows the cells with FX once the tables are written */
    FlexibilityList(Report report, Words words, FxLinks links) {
        this.report = report;
        this.words = words;
        this.links = links;
    }

    /** The list; nothing where the Party applies no flexibility. */
    Optional<Listing> listing() {
        if (report.claims().isEmpty()) {
            return Optional.empty();
        }
        var columns = List.of(
                column("provision", 24), column("constraint", 46), column("timeFrame", 32), column("appliesTo", 34),
                column("indicated", 20), column("improvement", 26), column("since", 8), column("cells", 18));
        return Optional.of(new Listing(SHEET, words.of("excel.flexibility.title"), columns,
                IntStream.range(0, report.claims().size()).mapToObj(this::row).toList()));
    }

    private Listing.Column column(String head, int width) {
        return new Listing.Column(words.of("excel.flexibility." + head), width);
    }

    private List<Object> row(int at) {
        var claim = report.claims().get(at);
        var name = "provision." + claim.provision();
        var places = new ReachNames(words).of(claim.reach(), report);
        return List.of(
                words.has(name) ? words.of(name) : claim.provision(), claim.capacityConstraint(), claim.timeFrame(),
                Stream.of(claim.appliesTo(), places).filter(text -> !text.isBlank()).collect(Collectors.joining("\n")),
                indicated(claim), claim.improvement(),
                claim.sinceBtr() == 0 ? "" : words.of("excel.flexibility.btr", claim.sinceBtr()),
                links.cells(at).<Object>map(cells -> cells).orElse(""));
    }

    /** The thresholds and years that 5/CMA.3, para. 5(c) lets the Party indicate. */
    private String indicated(FlexibilityClaim claim) {
        var periods = report.profile().periods();
        return Provision.of(claim.provision()).map(provision -> switch (provision) {
            case KEY_CATEGORIES, INSIGNIFICANCE ->
                claim.threshold().map(threshold -> words.of("excel.flexibility.threshold", threshold.toPlainString())).orElse("");
            case TIME_SERIES, LATEST_YEAR -> words.of("excel.flexibility.series", YearsText.of(periods.of(Years.INVENTORY)));
            case HORIZON -> words.of("excel.flexibility.horizon", periods.projectionTo());
            default -> "";
        }).orElse("");
    }
}
