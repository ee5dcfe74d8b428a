package org.ctfdesk.excel.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.excel.foreign.Block.Col;
import org.ctfdesk.excel.foreign.Finder.TitleAt;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.words.Heads;
import org.ctfdesk.excel.foreign.words.Heads.Target;
import org.ctfdesk.excel.foreign.words.OtherQuantities;
import org.ctfdesk.excel.foreign.words.SummaryLine;
import org.ctfdesk.excel.foreign.words.Titles;
import org.ctfdesk.excel.foreign.words.Units;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.ColumnKey;

/** Which form each block of a sheet is, and which of its columns each column of the sheet. */
final class Identity {
    private static final int LOOKED_AT = 60;
    private static final int LEAST_HEADS = 3;
    private static final int LEAST_LINES = 3;
    private static final int LINES_OVER = 3;

    private final Finder finder;
    private final Grid grid;
    private final int dueYear;
    private final Corrections corrections;

    Identity(Finder finder, Grid grid, int dueYear, Corrections corrections) {
        this.finder = finder;
        this.grid = grid;
        this.dueYear = dueYear;
        this.corrections = corrections;
    }

    void settle() {
        for (var i = 0; i < finder.blocks.size(); i++) {
            var block = finder.blocks.get(i);
            block.scenario = block.scenario.isEmpty() ? grid.scenario() : block.scenario;
            var title = finder.titleOf(block);
            title.ifPresent(found -> block.title = found.text());
            var corrected = Optional.ofNullable(corrections.forms().get(new FoundTable(block).head()));
            if (isUnderOld(block) && corrected.isEmpty()) {
                continue;
            }
            var before = i == 0 ? Optional.<Block>empty() : Optional.of(finder.blocks.get(i - 1))
                    .filter(other -> !other.form.isEmpty() && other.scenario.equals(block.scenario) && title.map(TitleAt::row)
                            .orElse(-1) <= other.firstHead
                            && other.firstColumn <= block.lastColumn && block.firstColumn <= other.lastColumn);
            block.form = corrected.orElseGet(() -> form(block, title, before));
            var other = corrected.isPresent() || !isSummary(block.form) ? Optional.<String>empty() : otherQuantity(block, title);
            other.ifPresent(text -> {
                block.form = "";
                block.doubts.clear();
                block.doubts.add(Reason.of("foreign.reason.otherQuantity", text));
            });
            if (corrected.isPresent()) {
                block.doubts.clear();
            }
            block.continues = before.isPresent() && before.get().form.equals(block.form);
            if (block.continues) {
                block.title = before.get().title;
            }
            if (!block.form.isEmpty()) {
                title.map(TitleAt::title).filter(Titles.Title::contradicts)
                        .ifPresent(any -> block.doubts.add(Reason.of("foreign.reason.numberAndWords", block.title)));
                new ColumnNames(block, dueYear).settle();
                BlockUnit.find(block, title, before, finder.blocks.stream().mapToInt(each -> each.firstHead).min().orElse(0));
                correct(block);
            }
        }
    }

    /** What stands over a table by sector and says that it is of something else than emissions; by gas it may be anything. */
    private Optional<String> otherQuantity(Block block, Optional<TitleAt> title) {
        var isSummary = block.form.equals("table6");
        if (lines(block, !isSummary) == 0 || isSummary && hasGases(block)) {
            return Optional.empty();
        }
        var texts = new ArrayList<String>();
        title.ifPresent(found -> texts.add(found.text()));
        var top = finder.blocks.stream().filter(each -> each != block && each.endRow <= block.firstHead)
                .mapToInt(each -> each.endRow).max().orElse(0);
        for (var row = block.firstHead - 1; row >= Math.max(top, block.firstHead - LINES_OVER); row--) {
            for (var column : grid.columns(row)) {
                if (column <= block.lastColumn && column >= block.firstColumn - 1) {
                    texts.add(grid.text(row, column));
                }
            }
        }
        texts.add(block.labelHead);
        return texts.stream().filter(OtherQuantities::isNamed).findFirst()
                .or(() -> Optional.of(grid.name()).filter(name -> isOtherByName(name, texts, title.isEmpty())));
    }

    /** A sheet's name counts as far as nothing over the table speaks against it. */
    private static boolean isOtherByName(String name, List<String> texts, boolean isUntitled) {
        return OtherQuantities.isOneGas(name) ? OtherQuantities.isOneGas(name + ": " + String.join("; ", texts))
                : isUntitled && OtherQuantities.isNamed(name);
    }

    private boolean hasGases(Block block) {
        for (var row = block.firstRow; row < Math.min(block.endRow, block.firstRow + LOOKED_AT); row++) {
            var label = grid.text(row, block.labelColumn);
            if (SummaryLine.of(label, false, true).line().filter(line -> line.matches("(?:co2|ch4|n2o).*|hfcs|pfcs|sf6|nf3")).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** True where the last title above that names a table is one of the old reports: heads of theirs look like titles of ours. */
    private boolean isUnderOld(Block block) {
        var above = finder.titles.stream().filter(title -> title.row() < block.firstHead && title.column() <= block.lastColumn).toList();
        var old = above.stream().filter(title -> title.title().isOld()).mapToInt(TitleAt::row).max().orElse(-1);
        return old >= 0 && above.stream()
                .noneMatch(title -> title.row() > old && title.title().number() > 0 && !title.title().form().isEmpty());
    }

    /** Columns and unit that the user set. */
    private void correct(Block block) {
        var table = new FoundTable(block);
        var told = Optional.ofNullable(corrections.units().get(table.head()))
                .map(inKt -> new Units.Mass(inKt, "1/" + inKt.toPlainString()));
        told.ifPresent(unit -> block.unit = told);
        for (var entry : List.copyOf(block.columns.entrySet())) {
            var col = entry.getValue();
            var head = table.headOf(entry.getKey());
            var key = corrections.columns().containsKey(head)
                    ? corrections.columns().get(head).orElse(new ColumnKey("", 0)) : new ColumnKey(col.column(), col.year());
            block.columns.put(entry.getKey(), new Col(key.column(), key.year(), col.head(), told.isPresent() ? told : col.unit()));
        }
    }

    private String form(Block block, Optional<TitleAt> title, Optional<Block> before) {
        var votes = votes(block);
        var titled = title.map(TitleAt::title).map(Titles.Title::best).orElse("");
        if (!block.scenario.isEmpty() && (titled.isEmpty() || isSummary(titled)) && lines(block, true) > 0) {
            return block.scenario;
        }
        if (isSummary(titled) && !titled.isEmpty()) {
            return checkedSummary(block, titled, votes, before);
        }
        if (!titled.isEmpty()) {
            var strongest = strongest(votes);
            var own = votes.getOrDefault(titled, 0);
            return strongest.isPresent() && own < 2 && votes.get(strongest.get()) >= LEAST_HEADS + 1 ? strongest.get() : titled;
        }
        var continued = before.filter(other -> isSummary(other.form) && goesOn(block, other)).map(other -> other.form);
        if (continued.isPresent()) {
            return continued.get();
        }
        var strongest = strongest(votes).filter(form -> !isSummary(form));
        if (strongest.isPresent() && votes.get(strongest.get()) >= LEAST_HEADS && !isYearForm(strongest.get())) {
            return strongest.get();
        }
        if (block.isYearly() && Math.max(lines(block, true), lines(block, false)) >= LEAST_LINES) {
            return bySummaryRows(block, "");
        }
        return strongest.filter(form -> votes.get(form) >= 2
                && (isYearForm(form) ? block.isYearly() && hasLabel(block, form) : votes.get(form) >= LEAST_HEADS))
                .orElse("");
    }

    /** A second part under the same years, or with rows enough to be known by them. */
    private boolean goesOn(Block block, Block before) {
        if (before.form.equals("table6") && isAhead(block) && !isAhead(before)) {
            return false; // an inventory does not go on into the future
        }
        var lines = lines(block, !before.form.equals("table6"));
        var years = block.columns.values().stream().map(Col::year).filter(year -> year > 0).toList();
        var sameYears = years.equals(before.columns.values().stream().map(Col::year).filter(year -> year > 0).toList());
        return lines >= LEAST_LINES || lines > 0 && sameYears;
    }

    private boolean isAhead(Block block) {
        return block.columns.values().stream().anyMatch(col -> col.year() >= dueYear);
    }

    private static boolean isSummary(String form) {
        return form.equals("table6") || form.equals(Titles.PROJECTIONS) || Heads.isProjection(form);
    }

    private static boolean isYearForm(String form) {
        return form.equals("table10") || form.equals("table11");
    }

    private boolean hasLabel(Block block, String form) {
        return Heads.of(block.labelHead).contains(new Target(form, "label"));
    }

    /** A title of tables 6 to 9 counts where rows of theirs stand below. */
    private String checkedSummary(Block block, String titled, Map<String, Integer> votes, Optional<Block> before) {
        var lines = lines(block, !titled.equals("table6"));
        if (lines < 1) {
            return strongest(votes).filter(form -> !isSummary(form) && votes.get(form) >= 2
                    && (!isYearForm(form) || hasLabel(block, form))).orElse("");
        }
        return titled.equals(Titles.PROJECTIONS) ? bySummaryRows(block, titled) : titled;
    }

    /** Table 6, or which of 7 to 9: by the years and by what is said of the scenario near the table. */
    private String bySummaryRows(Block block, String titled) {
        var last = block.columns.values().stream().mapToInt(Col::year).max().orElse(0);
        var scenario = near(block).stream().map(Titles::scenario).flatMap(Optional::stream).findFirst();
        if (last < dueYear && titled.isEmpty()) {
            return "table6";
        }
        if (scenario.isPresent()) {
            return scenario.get();
        }
        var byName = Titles.scenario(grid.name()).or(() -> Titles.of(grid.name()).map(Titles.Title::best).filter(Heads::isProjection));
        byName.ifPresent(form -> block.remarks.add(Reason.of("foreign.reason.scenarioBySheet", grid.name())));
        if (byName.isEmpty()) {
            block.doubts.add(Reason.of("foreign.reason.scenario"));
        }
        return byName.orElse("");
    }

    /** What stands over a block, nearest first: in its heads, then above. */
    private List<String> near(Block block) {
        var texts = new ArrayList<String>();
        texts.add(block.labelHead);
        block.columns.values().forEach(col -> texts.add(col.head()));
        var top = finder.blocks.stream().filter(other -> other != block && other.endRow <= block.firstHead)
                .mapToInt(other -> other.endRow).max().orElse(0);
        for (var row = block.firstHead - 1; row >= Math.max(top, block.firstHead - 6); row--) {
            for (var column : grid.columns(row)) {
                if (column <= block.lastColumn && column >= block.firstColumn - 1) {
                    texts.add(grid.text(row, column));
                }
            }
        }
        return texts;
    }

    /** How many rows below bear a label of tables 7 to 9, or of table 6. */
    private int lines(Block block, boolean projections) {
        var found = new LinkedHashSet<String>();
        for (var row = block.firstRow; row < Math.min(block.endRow, block.firstRow + LOOKED_AT); row++) {
            var label = grid.text(row, block.labelColumn);
            if (!label.isEmpty()) {
                SummaryLine.of(label, projections, false).line().or(() -> SummaryLine.misspelt(label, projections, false))
                        .ifPresent(found::add);
            }
        }
        return found.size();
    }

    /** How many different columns of each form the heads name. */
    private Map<String, Integer> votes(Block block) {
        var columns = new HashMap<String, Set<String>>();
        heads(block).forEach(text -> Heads.of(text)
                .forEach(target -> columns.computeIfAbsent(target.form(), any -> new LinkedHashSet<>()).add(target.column())));
        var votes = new HashMap<String, Integer>();
        columns.forEach((form, names) -> votes.put(form, names.size()));
        return votes;
    }

    private static List<String> heads(Block block) {
        var heads = new ArrayList<>(List.of(block.labelHead.split("\n")));
        block.columns.values().forEach(col -> heads.addAll(List.of(col.head().split("\n"))));
        return heads;
    }

    private static Optional<String> strongest(Map<String, Integer> votes) {
        return Forms.NDC.stream().map(form -> form.id()).filter(votes::containsKey)
                .max((one, other) -> votes.get(one).equals(votes.get(other)) ? 1 : Integer.compare(votes.get(one), votes.get(other)));
    }
}
