package org.ctfdesk.excel.foreign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.edit.Origin;
import org.ctfdesk.edit.Proposal;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.excel.foreign.grid.ForeignBook;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.excel.foreign.shape.Bands;
import org.ctfdesk.excel.foreign.shape.Cards;
import org.ctfdesk.excel.foreign.shape.OneColumn;
import org.ctfdesk.excel.foreign.shape.Shapes;
import org.ctfdesk.excel.foreign.shape.Storeys;
import org.ctfdesk.excel.foreign.shape.YearRows;
import org.ctfdesk.excel.foreign.words.CellReader;
import org.ctfdesk.excel.foreign.words.FigureReader;
import org.ctfdesk.excel.foreign.words.FootWords;
import org.ctfdesk.excel.foreign.words.Marks;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.text.NumberBlock;

/** Makes a proposal of workbooks: finds their tables, places their cells, keeps what has no place. */
public final class ForeignReading {
    private static final int LINES_OVER = 6;
    private static final int MOST_TURNED = 400;
    private static final int FEW_HEADS = 3;
    private static final Set<String> SUMMARIES = Set.of("table6", "table7", "table8", "table9");
    private static final Pattern OTHER_METRIC = Pattern.compile("(?<![\\p{L}\\d])(?:AR[ -]?[46]|SAR|TAR|КДО4|ДО4)(?![\\p{L}\\d])"
            + "|(?i:(?:second|third|fourth|sixth) assessment report)");
    private static final List<String> ORDER = List.of("description", "table1", "table2", "table3", "table4", "table5", "table6", "table7",
            "table8", "table9", "table10", "table11", "table12");

    private final List<ForeignBook> books;
    private final Gathered gathered;
    private final Report onto;
    private final List<Target> targets = new ArrayList<>();
    private final List<SheetWork> sheets = new ArrayList<>();
    private final ClaimTables claims = new ClaimTables();
    private final StruckOut struckOut = new StruckOut();
    private int targetsUsed;

    private final Corrections corrections;

    private ForeignReading(List<ForeignBook> books, Report onto, Corrections corrections) {
        this.books = books;
        this.corrections = corrections;
        this.onto = onto;
        this.gathered = new Gathered(onto);
        this.targets.addAll(onto.profile().targets());
    }

    /**
     * What the workbooks would enter into a report.
     *
     * @param onto the report; a blank one takes Party and years from the workbooks
     * @return the proposal; empty where none of the workbooks holds a table of the decision
     */
    public static Optional<Proposal> of(List<ForeignBook> books, Report onto) {
        return found(books, onto, Corrections.NONE).proposal();
    }

    /** The same, with what the user corrected, and with the tables that were found. */
    public static ForeignProposal found(List<ForeignBook> books, Report onto, Corrections corrections) {
        var reading = new ForeignReading(books, onto, corrections);
        var proposal = reading.run();
        return new ForeignProposal(proposal,
                reading.sheets.stream().flatMap(sheet -> sheet.finder.blocks.stream()).map(FoundTable::new).toList());
    }

    private Optional<Proposal> run() {
        var facts = new Facts(books);
        var due = onto.tables().isEmpty() ? facts.due().orElse(onto.profile().submission().year()) : onto.profile().submission().year();
        for (var book : books) {
            book(book, due);
        }
        var found = sheets.stream().filter(sheet -> !sheet.grid.isHidden()).flatMap(sheet -> sheet.blocks().stream()).toList();
        var open = sheets.stream().filter(sheet -> !sheet.grid.isHidden()).flatMap(sheet -> sheet.finder.blocks.stream()
                .filter(block -> block.form.isEmpty() && !block.doubts.isEmpty()).map(block -> Map.entry(sheet, block))).toList();
        if (found.isEmpty() && claims.isEmpty() && open.isEmpty()) {
            return Optional.empty();
        }
        var own = onto.profile().party();
        facts.codes().stream().filter(code -> !own.iso3().isBlank() && !code.equalsIgnoreCase(own.iso3().strip())).findFirst()
                .ifPresent(code -> gathered.remark(new Origin(books.getFirst().file(), books.getFirst().sha256(), "", "", ""), true,
                        Reason.of("foreign.reason.otherParty", code, own.name(), own.iso3())));
        // a table of which only the scenario is missing is no stranger: the user says which it is
        open.forEach(each -> each.getValue().doubts.forEach(doubt -> gathered.remark(
                each.getKey().origin(each.getValue().firstHead, each.getValue().labelColumn), true, doubt)));
        var style = NumberBlock.of(sheets.stream().filter(sheet -> !sheet.grid.isHidden())
                .flatMap(sheet -> sheet.blocks().stream()).flatMap(block -> texts(block).stream()).toList());
        for (var form : ORDER) {
            for (var sheet : sheets) {
                if (!sheet.grid.isHidden()) {
                    place(sheet, form, style);
                }
            }
        }
        var leftovers = new Leftovers(gathered);
        sheets.forEach(leftovers::keep);
        struckOut.keep(sheets, gathered);
        var profile = fromCells(facts.profile(onto, found, targets));
        var before = profile.equals(onto.profile()) ? List.<Edit>of() : List.of(Edit.set(profile));
        return Optional.of(claims.into(gathered.proposal(before), onto));
    }

    /** A report that has tables knows its circumstances itself. */
    private Profile fromCells(Profile profile) {
        if (!onto.tables().isEmpty()) {
            return profile;
        }
        var cells = new ProfileFromCells(gathered.holds("table3") || gathered.holds("table4") ? gathered.cells() : List.of());
        cells.cooperation().ifPresent(cell -> gathered.remark(cell.origin(), false, Reason.of("foreign.reason.cooperates")));
        return cells.of(profile);
    }

    private void book(ForeignBook book, int due) {
        var file = new Origin(book.file(), book.sha256(), "", "", "");
        Facts.draft(book.file()).ifPresent(state -> gathered.remark(file, false, Reason.of("foreign.reason.draft", state)));
        if (book.links()) {
            gathered.remark(file, false, Reason.of("foreign.reason.links"));
        }
        for (var grid : book.grids().stream().map(each -> YearRows.laidFlat(Cards.laidDown(OneColumn.parted(
                claims.take(book, struckOut.take(book, each))))))
                .flatMap(each -> Shapes.of(each).stream()).flatMap(each -> Bands.of(each).stream()).toList()) {
            sheets.addAll(storeys(book, grid, due));
        }
    }

    /** The parts of a sheet where each holds a table, else the sheet as it is. */
    private List<SheetWork> storeys(ForeignBook book, Grid grid, int due) {
        var parts = Storeys.of(grid).stream().map(part -> upright(book, part, due)).toList();
        return parts.size() > 1 && parts.stream().anyMatch(part -> part.blocks().isEmpty()) ? List.of(upright(book, grid, due)) : parts;
    }

    /** The sheet as it stands, or with rows for columns where nothing is found so, or other heads make more of it. */
    private SheetWork upright(ForeignBook book, Grid grid, int due) {
        var upright = new SheetWork(book, grid, new Finder(book, grid, due, corrections).run());
        var heads = knownHeads(upright);
        if (grid.rows() == 0 || grid.rows() >= MOST_TURNED || !upright.blocks().isEmpty() && (heads < 0 || heads >= FEW_HEADS)) {
            return upright;
        }
        var turned = grid.turned();
        var other = new SheetWork(book, turned, new Finder(book, turned, due, corrections).run());
        var isBetter = upright.blocks().isEmpty() ? !other.blocks().isEmpty() : knownHeads(other) >= FEW_HEADS;
        return isBetter ? other : upright;
    }

    /** The most heads that a table of items is known by; -1 where there is another table. */
    private static int knownHeads(SheetWork sheet) {
        var known = sheet.blocks().stream().mapToInt(Block::knownHeads).toArray();
        return Arrays.stream(known).anyMatch(each -> each < 0) ? -1 : Arrays.stream(known).max().orElse(-1);
    }

    private void place(SheetWork sheet, String form, NumberBlock style) {
        var amongGases = form.equals("table6");
        TableKey before = null;
        for (var block : sheet.blocks()) {
            if (!block.form.equals(form)) {
                continue;
            }
            var table = block.continues && before != null ? before : table(block);
            before = table;
            var foot = new FootReader(sheet, block).read();
            sheet.notes.put(block, allNotes(sheet, block, foot));
            var told = corrections.styles().get(new FoundTable(block).head());
            var reader = new CellReader(told == null ? FigureReader.of(texts(block), style) : FigureReader.of(told));
            var placer = switch (form) {
                case "table6", "table7", "table8", "table9" -> new SummaryPlacer(sheet, block, table, gathered, reader, corrections,
                        block.continues ? amongGases : form.equals("table6"));
                case "table5", "table10", "table11", "table12" -> new ItemPlacer(sheet, block, table, gathered, reader, corrections);
                default -> new LinePlacer(sheet, block, table, gathered, reader, corrections);
            };
            if (form.equals("table1")) {
                gathered.listed();
            }
            head(sheet, block);
            placer.place(foot);
            if (placer instanceof SummaryPlacer summary) {
                amongGases = summary.isAmongGases();
            }
            foot.place(table, gathered);
        }
    }

    /** Notes below a later part of the same table count for its first part as well. */
    private static Map<String, SheetWork.NoteAt> allNotes(SheetWork sheet, Block block, FootReader foot) {
        var all = new java.util.LinkedHashMap<>(foot.notes());
        for (var other : sheet.blocks()) {
            if (other != block && other.form.equals(block.form) && other.continues && other.firstHead > block.firstHead) {
                new FootReader(sheet, other).read().notes().forEach(all::putIfAbsent);
            }
        }
        return all;
    }

    private TableKey table(Block block) {
        if (!block.form.equals("table4")) {
            return TableKey.of(block.form);
        }
        var named = targetName(block);
        if (targetsUsed < targets.size()) {
            var target = targets.get(targetsUsed);
            named.ifPresent(name -> targets.set(targets.indexOf(target), target.withName(name)));
            targetsUsed++;
            return new TableKey(block.form, target.id());
        }
        var id = String.valueOf(targets.stream().map(Target::id).filter(each -> each.matches("\\d+")).mapToInt(Integer::parseInt).max()
                .orElse(0) + 1);
        targets.add(new Target(id, named.orElse(id), List.of()));
        targetsUsed++;
        return new TableKey(block.form, id);
    }

    /** The target that stands over a table 4. */
    private static Optional<String> targetName(Block block) {
        for (var row = Math.max(0, block.firstHead - 6); row < block.firstHead; row++) {
            for (var column : block.grid.columns(row)) {
                var text = block.grid.text(row, column);
                if (text.matches("(?is)\\s*(?:ndc )?(?:target|meta|cible|цель|目标)(?: \\d)?\\s*:.+")) {
                    return Optional.of(FootWords.behindColon(text));
                }
            }
        }
        return Optional.empty();
    }

    private void head(SheetWork sheet, Block block) {
        for (var row = block.firstHead; row < block.firstRow; row++) {
            for (var column : block.grid.columns(row)) {
                if (column >= block.firstColumn - 1 && column <= block.lastColumn) {
                    sheet.use(row, column);
                }
            }
        }
        sheet.finder.titleOf(block).ifPresent(title -> sheet.use(title.row(), title.column()));
        var origin = sheet.origin(block.firstHead, block.columns.firstKey());
        if (SUMMARIES.contains(block.form)) {
            statedMetric(block).ifPresent(text -> gathered.remark(origin, true, Reason.of("foreign.reason.metric", text)));
        }
        block.doubts.forEach(doubt -> gathered.remark(origin, true, doubt));
        block.remarks.forEach(remark -> gathered.remark(origin, false, remark));
        block.unit.filter(unit -> !unit.isKt()).ifPresent(unit -> {
            if (Set.of("table5", "table6", "table7", "table8", "table9").contains(block.form)) {
                gathered.remark(origin, false, Reason.of("foreign.reason.scaled", unit.written()));
            }
        });
    }

    /** What stands over a table and names global warming potentials other than those of AR5 (18/CMA.1, annex, para. 37). */
    private static Optional<String> statedMetric(Block block) {
        for (var row = Math.max(0, block.firstHead - LINES_OVER); row < block.firstRow; row++) {
            for (var column : block.grid.columns(row)) {
                var text = block.grid.text(row, column);
                if (OTHER_METRIC.matcher(text).find() && !text.contains("AR5")) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    /** The texts of a block that may be figures. */
    private static List<String> texts(Block block) {
        var texts = new ArrayList<String>();
        var figures = block.columns.entrySet().stream().filter(entry -> !entry.getValue().column().isEmpty()
                && org.ctfdesk.form.all.Forms.of(block.form).column(entry.getValue().column()).kind().isNumeric())
                .map(Map.Entry::getKey).toList();
        for (var row = block.firstRow; row < block.endRow; row++) {
            for (var column : figures) {
                block.grid.cell(row, column).filter(cell -> cell.sort() == GridCell.Sort.TEXT && cell.text().length() < 60)
                        .ifPresent(cell -> texts.add(Marks.of(cell.text(), cell.raised()).bare()));
            }
        }
        return texts;
    }
}
