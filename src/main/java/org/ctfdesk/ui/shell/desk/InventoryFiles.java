package org.ctfdesk.ui.shell.desk;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.inventory.ImportWish;
import org.ctfdesk.inventory.InventoryFailure;
import org.ctfdesk.inventory.InventoryFile;
import org.ctfdesk.inventory.InventoryMapping;
import org.ctfdesk.inventory.RowsTwice;
import org.ctfdesk.inventory.Unit;
import org.ctfdesk.inventory.file.InventoryReader;
import org.ctfdesk.inventory.file.UidMap;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.store.TextFile;
import org.ctfdesk.text.AmbiguousNumbers;
import org.ctfdesk.text.Folded;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.ReadingFailure;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Dialogs.FileKind;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.NumbersQuestion;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.common.Workplace;

/** What the File menu does with inventories: figures into tables 6 to 9. What can be read in two ways is asked. */
public final class InventoryFiles {
    private static final FileKind INVENTORY = new FileKind("inventory",
            List.of(".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt", ".json"));
    /** Under what the UID map is remembered that fitted last. */
    private static final String UIDS = "uidMap";

    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Clock clock;
    private final Settings settings;
    private final Consumer<Exception> failed;

    /** @param failed told what went wrong, on the window's thread */
    InventoryFiles(Workplace workplace, Dialogs dialogs, Jobs jobs, Clock clock, Settings settings,
            Consumer<Exception> failed) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.clock = clock;
        this.settings = settings;
        this.failed = failed;
    }

    private Words words() {
        return workplace.words();
    }

    /** Asks for a file of inventory figures, or the workbooks of several years, and takes them into tables 6 to 9. */
    public void read() {
        var files = dialogs.openSeveral(List.of(INVENTORY, Desk.CSV, Desk.WORKBOOK));
        if (!files.isEmpty()) {
            read(new Wish(files, Optional.empty(), Optional.empty()));
        }
    }

    /** What is to be read, and what was said of it. */
    private record Wish(List<Path> files, Optional<NumberStyle> numbers, Optional<Path> uids) {
        InventoryFile read() throws ReadingFailure, WorkbookFailure, MapFailure {
            return InventoryReader.read(files, numbers, uids.isEmpty() ? Optional.empty() : Optional.of(map(uids.get())));
        }

        private static UidMap map(Path file) throws MapFailure {
            try {
                return UidMap.read(file);
            } catch (ReadingFailure why) {
                throw new MapFailure(why);
            }
        }

        Path first() {
            return files.getFirst();
        }

        Wish with(Path map) {
            return new Wish(files, numbers, Optional.of(map));
        }
    }

    /** The UID map that was chosen cannot be used: another one is asked for. */
    private static final class MapFailure extends Exception {
        private static final long serialVersionUID = 1;

        private final ReadingFailure why;

        MapFailure(ReadingFailure why) {
            super(why);
            this.why = why;
        }
    }

    private void read(Wish wish) {
        jobs.start(words().of("ui.job.open", wish.first().getFileName()), progress -> wish.read(), workplace.whileOpen(file -> {
            wish.uids.ifPresent(uids -> settings.setChosen(UIDS, uids.toString())); // it fits: it is offered the next time
            take(file);
        }), workplace.whileOpen(wrong -> {
            if (wrong instanceof AmbiguousNumbers either) {
                NumbersQuestion.ask(either.block(), dialogs, words())
                        .ifPresent(style -> read(new Wish(wish.files, Optional.of(style), wish.uids)));
            } else if (wrong instanceof MapFailure map) {
                askForUids(wish, Optional.of(words().of("ui.inventory.uids.wrong", map.why.told(words()))));
            } else if (wrong instanceof InventoryFailure open && open.needsUids()) {
                askForUids(wish, wish.uids.map(map -> open.told(words())));
            } else {
                failed.accept(wrong);
            }
        }));
    }

    /**
     * Asks which UID is which row: a map made before, one to be made, or none. The one that fitted last is offered as long as it can
     * be read.
     *
     * @param why the map that was chosen will not do; nothing where none was
     */
    private void askForUids(Wish wish, Optional<String> why) {
        var before = why.isPresent() ? "" : settings.chosen(UIDS, "");
        jobs.start("", progress -> usable(before), map -> askForUids(wish, why, map), failed);
    }

    private static Optional<Path> usable(String map) {
        try {
            var file = Path.of(map);
            if (map.isEmpty() || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            UidMap.read(file);
            return Optional.of(file);
        } catch (InvalidPathException | ReadingFailure gone) {
            return Optional.empty();
        }
    }

    private void askForUids(Wish wish, Optional<String> why, Optional<Path> before) {
        var options = new LinkedHashMap<String, Runnable>();
        before.ifPresent(map -> options.put(words().of("ui.inventory.uids.again", map.getFileName()), () -> read(wish.with(map))));
        options.put(words().of("ui.inventory.uids.choose"),
                () -> dialogs.open(List.of(Desk.CSV)).ifPresent(map -> read(wish.with(map))));
        options.put(words().of("ui.inventory.uids.make"), () -> makeMap(wish.first()));
        var told = why.orElseGet(() -> words().of("ui.inventory.uids", wish.first().getFileName()));
        dialogs.choose(told, List.copyOf(options.keySet())).map(options::get).ifPresent(Runnable::run);
    }

    /** Writes the UIDs of the file with their values, to be filled in. */
    private void makeMap(Path exchange) {
        dialogs.save(words().of("ui.inventory.uids.file"), Desk.CSV).ifPresent(file -> jobs.start(
                words().of("ui.job.export", file.getFileName()), progress -> {
                    var text = UidMap.toFillIn(exchange);
                    TextFile.writeCsv(file, text);
                    return file;
                }, written -> dialogs.tell(words().of("ui.inventory.uids.made"),
                        words().of("ui.inventory.uids.made.next", written, String.join(", ", UidMap.names()))), failed));
    }

    private void take(InventoryFile read) {
        var wish = ofParty(read, ImportWish.of(LocalDate.now(clock).toString())).flatMap(chosen -> withUnit(read, chosen));
        if (wish.isEmpty()) {
            return;
        }
        var takesYears = dialogs.agrees(words().of("ui.inventory.years"), words().of("ui.inventory.years.take"),
                words().of("ui.inventory.years.keep"));
        propose(read, takesYears ? wish.get().takingYears() : wish.get());
    }

    private void propose(InventoryFile read, ImportWish wish) {
        try {
            var proposal = InventoryMapping.propose(read, workplace.open().report(), wish, words());
            var said = proposal.findings().stream()
                    .map(finding -> "• " + words().of(finding.key(), finding.arguments().toArray()))
                    .collect(Collectors.joining("\n"));
            if (dialogs.agrees(words().of("ui.inventory.proposal", proposal.answers()) + "\n\n" + said,
                    words().of("ui.inventory.take"), words().of("ui.dialog.cancel"))) {
                workplace.open().apply(proposal.edit());
                workplace.open().show(TableKey.of("table6"));
            }
        } catch (RowsTwice twice) {
            counting(twice).ifPresent(counts -> propose(read, wish.withTwice(counts)));
        } catch (InventoryFailure wrong) {
            failed.accept(wrong);
        }
    }

    /** Asks which counts where something stands twice. */
    private Optional<RowsTwice.Counts> counting(RowsTwice twice) {
        var options = new LinkedHashMap<String, RowsTwice.Counts>();
        for (var counts : RowsTwice.Counts.values()) {
            if (counts != RowsTwice.Counts.SUM || twice.canBeAdded()) {
                options.put(words().of("ui.inventory.twice." + counts), counts);
            }
        }
        return dialogs.choose(words().of("ui.inventory.twice") + "\n" + twice.pairs(words()), List.copyOf(options.keySet()))
                .map(options::get);
    }

    /** Asks whose figures are wanted where there are several Parties, or one that is named otherwise than the report's. */
    private Optional<ImportWish> ofParty(InventoryFile read, ImportWish wish) {
        var own = workplace.open().report().profile().party();
        var isOwn = read.parties().size() == 1 && (own.name().isBlank() || Folded.same(read.parties().getFirst(), own.name())
                || Folded.same(read.parties().getFirst(), own.iso3()));
        if (read.parties().isEmpty() || isOwn) {
            return Optional.of(wish);
        }
        var question = words().of(read.parties().size() > 1 ? "ui.inventory.party" : "ui.inventory.anotherParty", own.name());
        return dialogs.choose(question, read.parties()).map(wish::forParty);
    }

    /** Asks what MT and mt are, where the file uses them. */
    private Optional<ImportWish> withUnit(InventoryFile read, ImportWish wish) {
        var unclear = read.series().stream().filter(series -> Unit.isUnclear(series.unit())).findFirst();
        if (unclear.isEmpty()) {
            return Optional.of(wish);
        }
        var tons = words().of("ui.inventory.mt.metricTons");
        var mega = words().of("ui.inventory.mt.megatonnes");
        return dialogs.choose(words().of("ui.inventory.mt", unclear.get().unit()), List.of(tons, mega))
                .map(chosen -> wish.withMt(chosen.equals(tons) ? Unit.Mt.METRIC_TONS : Unit.Mt.MEGATONNES));
    }
}
