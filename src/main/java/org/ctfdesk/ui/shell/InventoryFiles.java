package org.ctfdesk.ui.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ctfdesk.inventory.ImportWish;
import org.ctfdesk.inventory.InventoryFailure;
import org.ctfdesk.inventory.InventoryFile;
import org.ctfdesk.inventory.InventoryMapping;
import org.ctfdesk.inventory.InventoryReader;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.Workplace;

/** What the File menu does with inventory figures from elsewhere. */
public final class InventoryFiles {
    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Clock clock;
    private final Desk desk;

    InventoryFiles(Workplace workplace, Dialogs dialogs, Jobs jobs, Clock clock, Desk desk) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.clock = clock;
        this.desk = desk;
    }

    /** Asks for a CSV of inventory figures and takes it into table 6. */
    public void take() {
        dialogs.open(List.of(Desk.CSV)).ifPresent(file -> jobs.start(words("ui.job.open", file.getFileName()),
                progress -> InventoryReader.read(file), this::propose, desk::fail));
    }

    private void propose(InventoryFile read) {
        var wish = ImportWish.of(LocalDate.now(clock).toString());
        if (read.parties().size() > 1) {
            var party = dialogs.choose(words("ui.inventory.party"), read.parties());
            if (party.isEmpty()) {
                return;
            }
            wish = wish.forParty(party.get());
        }
        if (dialogs.agrees(words("ui.inventory.years"), words("ui.inventory.years.take"), words("ui.inventory.years.keep"))) {
            wish = wish.takingYears();
        }
        try {
            var proposal = InventoryMapping.propose(read, workplace.open().report(), wish, workplace.words());
            var said = proposal.findings().stream()
                    .map(finding -> "• " + words(finding.key(), finding.arguments().toArray()))
                    .collect(Collectors.joining("\n"));
            if (dialogs.agrees(words("ui.inventory.proposal", proposal.answers()) + "\n\n" + said,
                    words("ui.inventory.take"), words("ui.dialog.cancel"))) {
                workplace.open().apply(proposal.edit());
                workplace.open().show(TableKey.of("table6"));
            }
        } catch (InventoryFailure wrong) {
            desk.fail(wrong);
        }
    }

    private String words(String key, Object... arguments) {
        return workplace.words().of(key, arguments);
    }
}
