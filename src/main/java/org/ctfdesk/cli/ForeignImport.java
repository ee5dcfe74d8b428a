package org.ctfdesk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ctfdesk.cli.console.BlankReport;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.cli.console.ForeignOptions;
import org.ctfdesk.edit.Origin;
import org.ctfdesk.edit.Proposal;
import org.ctfdesk.edit.Proposed;
import org.ctfdesk.edit.Proposed.Doubtful;
import org.ctfdesk.edit.Proposed.Placed;
import org.ctfdesk.edit.Proposed.Unplaced;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.excel.foreign.Corrections;
import org.ctfdesk.excel.foreign.ForeignReading;
import org.ctfdesk.excel.foreign.FoundTable;
import org.ctfdesk.excel.foreign.grid.BookReader;
import org.ctfdesk.excel.foreign.grid.ForeignBook;
import org.ctfdesk.excel.foreign.grid.ForeignFailure;
import org.ctfdesk.inventory.file.InventoryReader;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.store.JsonLines;
import org.ctfdesk.text.NumberStyle;

/** Takes in workbooks of any origin without a window: all that is sure is entered, all else is told. */
final class ForeignImport {
    /** The files hold no table of the decision; they may be something else that can be read. The message says it to the user. */
    static final class NoTables extends Exception {
        private static final long serialVersionUID = 1L;

        NoTables(String message) {
            super(message);
        }
    }

    private static final String INVENTORY = "table6";

    private final Console console;
    private final ForeignOptions options;

    ForeignImport(Console console, ForeignOptions options) {
        this.console = console;
        this.options = options;
    }

    /** True where some sheet holds a table of the decision that is not an inventory, as projections. */
    boolean findsOtherTables(List<Path> files) {
        var books = new ArrayList<ForeignBook>();
        try {
            for (var file : files) {
                books.add(BookReader.read(file));
            }
        } catch (ForeignFailure toldByTheReader) {
            return false;
        }
        return ForeignReading.found(books, BlankReport.of(console), Corrections.NONE).tables().stream()
                .anyMatch(table -> !table.form().isEmpty() && !table.form().equals(INVENTORY)
                        && !InventoryReader.isReportingSheet(table.sheet()));
    }

    /** Writes the report; exit code 1 where something has to be asked. */
    int run(List<Path> files, Path output, boolean json) throws NoTables {
        var books = new ArrayList<ForeignBook>();
        for (var file : files) {
            try {
                books.add(BookReader.read(file));
            } catch (ForeignFailure failure) {
                if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
                    throw new NoTables(failure.told(console.words()));
                }
                throw new CommandFailure(failure.told(console.words()));
            }
        }
        var blank = BlankReport.of(console);
        var asFound = ForeignReading.found(books, blank, Corrections.NONE);
        var corrections = options.corrections(asFound.tables(), console.words());
        var read = corrections.equals(Corrections.NONE) ? asFound : ForeignReading.found(books, blank, corrections);
        var proposal = read.proposal().orElseThrow(() -> new NoTables(console.words().of(
                "foreign.failure.noTables", String.join(", ", books.stream().map(ForeignBook::file).toList()))));
        var edit = proposal.edit("importWorkbook", LocalDate.now(console.clock()), console.words().of("foreign.what"));
        console.write(output, edit.applyTo(blank));
        console.err().println(console.words().of("cli.written", output));
        if (json) {
            console.out().println(JsonLines.of(record(proposal, read.tables())));
        } else {
            print(proposal);
        }
        return proposal.isOpen() ? 1 : 0;
    }

    private void print(Proposal proposal) {
        var words = console.words();
        proposal.remarks().forEach(remark -> console.out().println(at(remark.origin()) + ": " + remark.what().told(words)));
        proposal.doubtful().forEach(cell -> console.out().println(words.of(
                "cli.import.doubtful", at(cell.origin()), cell.origin().text(), cell.place().path(), cell.why().told(words))));
        proposal.unplaced().stream().filter(Unplaced::asked).forEach(cell -> console.out().println(words.of(
                "cli.import.unplaced", at(cell.origin()), cell.origin().text(), cell.why().told(words))));
        console.err().println(words.of("cli.import.counts", proposal.placed().size(), proposal.doubtful().size(),
                proposal.unplaced().size()));
    }

    private static String at(Origin origin) {
        return origin.file() + (origin.sheet().isEmpty() ? "" : " | " + origin.sheet())
                + (origin.cell().isEmpty() ? "" : "!" + origin.cell());
    }

    /** The proposal as data for machines. */
    private Map<String, Object> record(Proposal proposal, List<FoundTable> tables) {
        var record = new LinkedHashMap<String, Object>();
        record.put("open", proposal.isOpen());
        record.put("files", proposal.cells().stream().map(Proposed::origin)
                .map(origin -> Map.of("file", origin.file(), "sha256", origin.sha256())).distinct().toList());
        record.put("tables", tables.stream().map(table -> {
            var member = new LinkedHashMap<String, Object>();
            member.put("state", "read");
            member.put("table", table.form());
            member.put("file", table.file());
            member.put("sheet", table.sheet());
            member.put("head", table.head().cell());
            return member;
        }).toList());
        record.put("remarks", proposal.remarks().stream().map(remark -> {
            var member = member(remark.origin(), remark.asked() ? "asked" : "told");
            member.put("why", remark.what().told(console.words()));
            return member;
        }).toList());
        record.put("cells", proposal.cells().stream().map(this::member).toList());
        return record;
    }

    private Map<String, Object> member(Proposed cell) {
        return switch (cell) {
            case Placed placed -> {
                var member = member(placed.origin(), "placed");
                member.put("place", placed.place().path());
                placed.answer().ifPresent(answer -> member.put("is", told(answer)));
                if (!placed.remarks().isEmpty()) {
                    member.put("remarks", placed.remarks().stream().map(this::told).toList());
                }
                yield member;
            }
            case Doubtful doubtful -> {
                var member = member(doubtful.origin(), "doubtful");
                member.put("place", doubtful.place().path());
                member.put("readings", doubtful.readings().stream().map(reading -> {
                    var each = new LinkedHashMap<String, Object>();
                    each.put("is", reading.answer().map(ForeignImport::told).orElse(""));
                    each.put("how", told(reading.how()));
                    return each;
                }).toList());
                member.put("entered", doubtful.answer().map(ForeignImport::told).orElse(""));
                member.put("why", told(doubtful.why()));
                yield member;
            }
            case Unplaced unplaced -> {
                var member = member(unplaced.origin(), unplaced.asked() ? "unplaced" : "noted");
                unplaced.near().ifPresent(table -> member.put("table", table.path()));
                member.put("why", told(unplaced.why()));
                yield member;
            }
        };
    }

    private String told(Reason reason) {
        return reason.told(console.words());
    }

    private static Map<String, Object> member(Origin origin, String state) {
        var member = new LinkedHashMap<String, Object>();
        member.put("state", state);
        member.put("file", origin.file());
        member.put("sheet", origin.sheet());
        member.put("cell", origin.cell());
        member.put("shown", origin.text());
        return member;
    }

    /** An answer for machines: figures with their digits. */
    private static String told(Answer answer) {
        return switch (answer) {
            case Answer.Words words -> words.text();
            case Quantity.Amount amount -> amount.value().toPlainString();
            case Quantity.Range range -> NumberStyle.PLAIN.full(range.low()) + " – " + NumberStyle.PLAIN.full(range.high());
            case Quantity.Keys keys -> String.join(", ", keys.keys().stream().map(Enum::name).toList());
            case Answer.Choices choices -> String.join("; ", choices.options());
            case Answer.Years years -> years.isOne() ? String.valueOf(years.first()) : years.first() + "–" + years.last();
            case Answer.Day day -> day.date().toString();
            case Answer.Unread unread -> unread.typed();
        };
    }
}
