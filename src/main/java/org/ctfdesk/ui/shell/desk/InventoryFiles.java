package org.ctfdesk.ui.shell.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ctfdesk.inventory.ImportWish;
import org.ctfdesk.inventory.InventoryFailure;
import org.ctfdesk.inventory.InventoryFile;
import org.ctfdesk.inventory.InventoryMapping;
import org.ctfdesk.inventory.RowsTwice;
import org.ctfdesk.inventory.Unit;
import org.ctfdesk.inventory.file.InventoryReader;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.AmbiguousNumbers;
import org.ctfdesk.text.Folded;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.NumbersQuestion;
import org.ctfdesk.ui.common.Workplace;

/** What the File menu does with inventories: figures into tables 6 to 9. What can be read in two ways is asked. */
public final class InventoryFiles {
    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Clock clock;
    private final Consumer<Exception> failed;

    /** @param failed told what went wrong, on the window's thread */
    InventoryFiles(Workplace workplace, Dialogs dialogs, Jobs jobs, Clock clock, Consumer<Exception> failed) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.clock = clock;
        this.failed = failed;
    }

    private Words words() {
        return workplace.words();
    }

    /** Asks for a file of inventory figures and takes it into table 6. */
    public void read() {
        dialogs.open(List.of(Desk.CSV, Desk.WORKBOOK)).ifPresent(file -> read(file, Optional.empty()));
    }

    private void read(Path file, Optional<NumberStyle> numbers) {
        jobs.start(words().of("ui.job.open", file.getFileName()), progress ->
                InventoryReader.read(List.of(file), numbers, Optional.empty()), this::take, wrong -> {
            if (wrong instanceof AmbiguousNumbers either) {
                NumbersQuestion.ask(either.block(), dialogs, words()).ifPresent(style -> read(file, Optional.of(style)));
            } else {
                failed.accept(wrong);
            }
        });
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
