package org.ctfdesk.rule.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;

/** What the checks of tables 7 to 11 share: lines, columns and limits. */
final class Scenarios {
    static final String WITH = "table7";
    static final String ADDITIONAL = "table8";
    static final String WITHOUT = "table9";
    static final Set<String> ALL = Set.of(WITH, ADDITIONAL, WITHOUT);

    static final String LULUCF = "lulucf";
    static final String TOTAL_WITH = "totalWith";
    static final String TOTAL_WITHOUT = "totalWithout";
    static final List<String> TOTALS = List.of(TOTAL_WITHOUT, TOTAL_WITH);
    /** Gases that may stand in LULUCF too, with and without it. */
    static final List<String> INCLUDING = List.of("co2Including", "ch4Including", "n2oIncluding");
    static final List<String> EXCLUDING = List.of("co2Excluding", "ch4Excluding", "n2oExcluding");
    static final List<String> OTHER_GASES = List.of("hfcs", "pfcs", "sf6", "nf3", "otherGas");
    /** Paragraphs under which projections may be left out, or be less detailed. */
    private static final Set<String> FLEXIBLE = Set.of("92", "102");

    private Scenarios() {}

    static boolean isOne(Form form) {
        return ALL.contains(form.id());
    }

    static ColumnKey recent(Profile profile) {
        return new ColumnKey(Projections.RECENT, profile.periods().inventoryTo());
    }

    static List<ColumnKey> projected(Profile profile) {
        return profile.periods().of(Years.PROJECTION).stream().map(year -> new ColumnKey(Projections.PROJECTION, year)).toList();
    }

    /** The inventory's column, then those of the projections. */
    static List<ColumnKey> columns(Profile profile) {
        var columns = new ArrayList<ColumnKey>();
        columns.add(recent(profile));
        columns.addAll(projected(profile));
        return columns;
    }

    /** The first cell with an answer in one of these columns. */
    static Optional<Place> firstFilled(Report report, String form, List<ColumnKey> columns) {
        var table = report.table(form);
        return Forms.of(form).parts().stream()
                .filter(Part.Line.class::isInstance)
                .map(part -> part.id())
                .flatMap(line -> columns.stream()
                        .filter(column -> table.row(line).answer(column).isPresent())
                        .map(column -> new Place(TableKey.of(form), RowKey.of(line), column)))
                .findFirst();
    }

    /**
     * Says where the total of a scenario that should be the lower one is the higher: one finding a year, with both figures.
     *
     * @param shown the scenario in whose table it is said
     */
    static void findExceeding(Report report, String lower, String higher, String shown, Found found) {
        var low = Figures.of(report, lower);
        var high = Figures.of(report, higher);
        var where = shown.equals(lower) ? low : high;
        for (var column : projected(report.profile())) {
            low.undecided(TOTALS, column, found);
            high.undecided(TOTALS, column, found);
            TOTALS.stream()
                    .filter(total -> exceeds(low, high, total, column))
                    .findFirst()
                    .ifPresent(total -> found.at(where.place(total, column))
                            .with(low.figure(total, column).orElseThrow().quantity(), high.figure(total, column).orElseThrow().quantity()));
        }
    }

    /** True where a scenario’s total is more than another’s. */
    private static boolean exceeds(Figures one, Figures other, String total, ColumnKey column) {
        if (one.cites(total, column) || other.cites(total, column)) {
            return false; // a footnote explains it
        }
        return one.figure(total, column)
                .flatMap(more -> other.figure(total, column).filter(more::exceeds))
                .isPresent();
    }

    /** True where the Party claims flexibility to leave out projections, or details of them. */
    static boolean areFlexible(Report report) {
        return report.claims().stream().anyMatch(claim -> FLEXIBLE.contains(claim.provision().strip()));
    }

    /** A figure of another table as an answer of this one: its footnotes stay behind. */
    static Answer moved(Answer answer) {
        return answer instanceof Quantity quantity ? quantity.citing(List.of()) : answer;
    }

    /** The name that the Party gives to an item. */
    static String name(Item item, String line) {
        return item.row(line).answer(ColumnKey.LABEL)
                .filter(Answer.Words.class::isInstance)
                .map(answer -> ((Answer.Words) answer).text().strip())
                .orElse("");
    }
}
